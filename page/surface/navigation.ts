import type { MarkedPlace, Marks } from '../reading/marks.ts';
import type { Card } from './card.ts';
import { isInSight, isLaidOut, scrollTo } from './scroll-to.ts';

/** Where the reader is among the claims, and the ways from there to others. */
export interface Navigation {
  /**
   * The id of the claim in focus, else of the one that the card is open on; undefined if that was scrolled away from.
   */
  inFocus(): string | undefined;
  /** The id of the claim in focus; with none, of the one nearest the middle of the window. */
  nearest(): string | undefined;
  /**
   * The claim after the one in focus (`by` 1) or before it (-1), around the ends. With none in focus, the one nearest
   * the middle of the window. Undefined without claims.
   */
  next(by: 1 | -1): { readonly place: MarkedPlace; readonly index: number; readonly total: number } | undefined;
  /** Puts a claim in focus and opens the card on it. */
  open(id: string): void;
  /** Goes to a claim, with the card if that is open. */
  go(id: string): void;
}

export function createNavigation(
  marks: Pick<Marks, 'claimNear' | 'focus' | 'focused' | 'places' | 'rangeOf'>,
  card: Pick<Card, 'open' | 'opened'>,
): Navigation {
  // What the page does not lay out can never come into sight: the reader who went there has not gone away from it.
  const isSeen = (id: string): boolean => {
    const range = marks.rangeOf(id);
    return range !== undefined && (isInSight(range) || !isLaidOut(range));
  };
  const inFocus = (): string | undefined => [marks.focused, card.opened].find((id) => id !== undefined && isSeen(id));
  const nearest = (): string | undefined => inFocus() ?? marks.claimNear(innerHeight / 2);
  const open = (id: string): void => {
    marks.focus(id);
    card.open(id);
  };
  return {
    inFocus,
    nearest,
    next(by) {
      const places = marks.places();
      const total = places.length;
      const id = nearest();
      const from = places.findIndex((place) => place.id === id);
      const index = inFocus() === undefined ? from : (from + by + total) % total;
      const place = places[index];
      return place && { place, index, total };
    },
    open,
    go(id) {
      if (card.opened === undefined) scrollTo(marks.focus(id));
      else open(id);
    },
  };
}
