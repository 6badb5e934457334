import { callOf, propertyOf } from '../../text/node-property.ts';
import { listen } from './kept-listeners.ts';

/** True if the reader has put the pointer, and pressed it, on the block that a text stands in. */
export type IsPressedOn = (text: Node) => boolean;

/**
 * Remembers where the pointer was put and where it was pressed, as the browser found it before any script of the page's
 * heard of it: a page may move a claim under the pointer in that very moment.
 */
export function rememberPresses(signal: AbortSignal): IsPressedOn {
  let put: EventTarget | undefined;
  let pressed: EventTarget | undefined;
  const onMove = (event: PointerEvent): void => {
    put = targetOf(event);
  };
  const onPress = (event: PointerEvent): void => {
    pressed = targetOf(event);
    // A finger is nowhere before it presses.
    if (event.pointerType !== 'mouse') put = undefined;
  };
  // The reader moves the page under a pointer that rests.
  const onScroll = (): void => {
    put = undefined;
  };
  const listening = { capture: true, passive: true, signal };
  listen(window, 'pointermove', onMove, listening);
  listen(window, 'pointerdown', onPress, listening);
  for (const type of ['wheel', 'keydown'] as const) listen(window, type, onScroll, listening);
  return (text) => {
    const block = blockOf(text);
    return [put, pressed].every((at) => at === undefined || (at instanceof Node && callOf(block, 'contains', at)));
  };
}

/** In whatever open shadow roots it is. */
function targetOf(event: Event): EventTarget | undefined {
  return event.isTrusted ? event.composedPath()[0] : undefined;
}

/** The nearest block that a node stands in. */
export function blockOf(node: Node): Element {
  let block = node instanceof Element ? node : propertyOf(node, 'parentElement');
  while (block !== null && /^(inline|contents)/.test(getComputedStyle(block).display))
    block = propertyOf(block, 'parentElement');
  return block ?? document.documentElement;
}
