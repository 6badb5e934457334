import { callOf } from '../../text/node-property.ts';
import type { Marks } from '../reading/marks.ts';
import { listen } from '../reading/kept-listeners.ts';
import type { IsPressedOn } from '../reading/press.ts';
import { isOwn } from '../reading/own-elements.ts';
import type { Card } from './card.ts';
import { belongsToPage, claimUnder } from '../reading/click-target.ts';

interface Clickable {
  readonly marks: Pick<Marks, 'clearFocus' | 'focus' | 'focused' | 'places'>;
  readonly card: Pick<Card, 'close' | 'open' | 'opened'>;
  /** False while the highlights are hidden: no claim answers clicks then. */
  readonly areShown: () => boolean;
  readonly isPressedOn: IsPressedOn;
}

/** Opens the card by a click on a claim; closes it and leaves the claim by a click elsewhere, or by Escape. */
export function answerClicks({ marks, card, areShown, isPressedOn }: Clickable, signal: AbortSignal): void {
  const claimAt = (event: MouseEvent): string | undefined =>
    areShown() ? claimUnder(event, marks.places(), isPressedOn) : undefined;
  const leaveByClick = (event: MouseEvent): void => {
    if (card.opened === undefined && marks.focused === undefined) return;
    if (!event.isTrusted || event.composedPath().some(isOwnOrLink) || claimAt(event) !== undefined) return;
    card.close({ returnFocus: false });
    marks.clearFocus();
  };
  const openByClick = (event: MouseEvent): void => {
    const id = belongsToPage(event) ? undefined : claimAt(event);
    if (id === undefined) return;
    if (id === card.opened) marks.focus(id);
    else card.open(id);
  };
  // The first Escape closes the card and stays at its claim, from where keys go on; the second one leaves the claim.
  const leaveByKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (card.opened === undefined) marks.clearFocus();
    else card.close({ returnFocus: true });
  };
  // Captured, for it takes nothing from the page: a click outside closes the card whatever the page makes of it.
  listen(window, 'click', leaveByClick, { capture: true, signal });
  listen(document, 'click', openByClick, { signal });
  listen(window, 'keydown', leaveByKey, { capture: true, signal });
}

/** A link to another page takes the card along where it leads there; a download leaves page and card as they are. */
function isOwnOrLink(target: EventTarget): boolean {
  return isOwn(target) || (target instanceof Element && callOf(target, 'matches', 'a[href]:not([href^="#"])'));
}
