import { propertyOf } from '../../text/node-property.ts';
import { listen } from '../reading/kept-listeners.ts';

/** The element that has the keyboard, in whatever open shadow roots it is. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  const inside = activeElement && propertyOf(activeElement, 'shadowRoot');
  return inside === null ? activeElement : (focusedIn(inside) ?? activeElement);
}

/**
 * Gives a function that keeps the rest of a key that is pressed in the card from the page, to which the keyboard has
 * gone back: its repetitions and its release. (A page that listened to its window before us hears them all the same.)
 */
export function createKeyKeeper(signal: AbortSignal): () => void {
  let isHeld = false;
  const keep = (event: KeyboardEvent): void => {
    const isRest = event.repeat || event.type === 'keyup';
    if (isHeld && isRest) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (!event.repeat) isHeld = false;
  };
  for (const type of ['keydown', 'keyup'] as const) listen(window, type, keep, { capture: true, signal });
  return () => {
    isHeld = true;
  };
}
