import { callOf, propertyOf } from '../../text/node-property.ts';
import { listen } from './kept-listeners.ts';

/**
 * Milliseconds that a text must have been under a resting pointer to be meant by a press: people see something change,
 * and stop a hand that has begun to press, within about 250 (Woods and others, "Factors influencing the latency of
 * simple reaction time", Frontiers in Human Neuroscience 9, 2015). Less would have a page move a claim under a press.
 */
const longEnoughToSee = 400;

/**
 * True if the reader has put the pointer on the block that a text stands in, or has left it there while that came under
 * it for long enough to be seen, and has pressed it there.
 */
export type IsPressedOn = (text: Node) => boolean;

/**
 * Remembers where the pointer was put and where it was pressed, as the browser found it before any script of the page's
 * heard of it: a page may move a claim under the pointer in that very moment.
 */
export function rememberPresses(signal: AbortSignal): IsPressedOn {
  let put: EventTarget | undefined;
  /** What is under the pointer, moved or not, and since when. */
  let under: { readonly at: EventTarget | undefined; readonly since: number } | undefined;
  let seen: EventTarget | undefined;
  let pressed: EventTarget | undefined;
  const onMove = (event: PointerEvent): void => {
    put = targetOf(event);
  };
  const onOver = (event: PointerEvent): void => {
    under = { at: targetOf(event), since: event.timeStamp };
  };
  const onPress = (event: PointerEvent): void => {
    pressed = targetOf(event);
    seen = under !== undefined && event.timeStamp - under.since >= longEnoughToSee ? under.at : undefined;
    // A finger is nowhere before it presses.
    if (event.pointerType !== 'mouse') put = undefined;
  };
  // The reader moves the page under a pointer that rests.
  const onScroll = (): void => {
    put = undefined;
  };
  const listening = { capture: true, passive: true, signal };
  listen(window, 'pointermove', onMove, listening);
  listen(window, 'pointerover', onOver, listening);
  listen(window, 'pointerdown', onPress, listening);
  for (const type of ['wheel', 'keydown'] as const) listen(window, type, onScroll, listening);
  return (text) => {
    const block = blockOf(text);
    const isIn = (at: EventTarget | undefined): boolean => at instanceof Node && callOf(block, 'contains', at);
    return (put === undefined || isIn(put) || isIn(seen)) && (pressed === undefined || isIn(pressed));
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
