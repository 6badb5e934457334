import type { FromCard } from '../../messaging/card-port.ts';
import { insertCardFrame, type CardFrame } from './card-frame.ts';
import { scrollTo } from './scroll-to.ts';
import { isSame, standCard, standingOf, type Standing } from './stand-card.ts';

/** The card in the page, opened on one claim at a time. */
export interface Card {
  /** The claim it is open on; undefined while it is closed. */
  readonly opened: string | undefined;
  /** Opens it beside a claim, and takes the keyboard there; nothing if the page does not have the claim. */
  open(id: string): void;
  /** @param returnFocus true unless the reader has gone elsewhere by himself. */
  close(options: { readonly returnFocus: boolean }): void;
  /** The page has been painted or laid out anew. */
  replace(): void;
  /** The opened claim, for the card that holds our token. */
  openedFor(token: string): { id: string } | null;
}

/** What the card needs of the page it stands in. */
export interface CardPage {
  readonly document: Document;
  /** Marks a claim as the one in focus and gives its range; undefined if it is gone. */
  readonly focus: (id: string) => Range | undefined;
}

/** CSS pixels, until the card has told its own. */
const firstHeight = 420;
/** Milliseconds between two looks at where the sentence stands: a shift of the text is over by then, mostly. */
const lookInterval = 100;
/** What a card tells of whose frame nothing has been laid out yet: its borders. */
const noHeight = 2;
/** Milliseconds until a card that has not drawn the claim is given up. */
const longestLoad = 5000;

/** The frame is put into the page at the first opening and stays, so that every later one is at once. */
export function createCard({ document, focus }: CardPage, signal: AbortSignal): Card {
  let inserted: CardFrame | undefined;
  let opened: { id: string; range: Range; focusBefore: Element | null } | undefined;
  let height = firstHeight;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let placedFor: Standing = [];
  let looking: ReturnType<typeof setInterval> | undefined;
  const keepRestOfKey = createKeyKeeper(signal);

  const place = (): number => {
    if (inserted === undefined || opened === undefined) return 0;
    placedFor = standingOf(opened.range);
    return standCard(inserted.frame, opened.range, height);
  };
  // No observer sees all that shifts text: images and fonts that load, adverts that unfold, and often no element around it
  // changes its size. So we look, while the card is open. In every frame that would take ten times as much (the browser makes
  // frames only to have us look), and is needed for scrolling boxes alone, which tell.
  const look = (): void => {
    if (inserted === undefined || opened === undefined) return;
    if (!inserted.frame.isConnected) card.close({ returnFocus: true });
    else if (!isSame(standingOf(opened.range), placedFor)) place();
  };
  for (const type of ['scroll', 'resize']) addEventListener(type, look, { signal, passive: true, capture: true });

  const onMessage = (message: FromCard): void => {
    if (opened === undefined || inserted === undefined) return;
    if ('goTo' in message) card.open(message.goTo);
    else if ('close' in message) {
      keepRestOfKey();
      card.close({ returnFocus: true });
    } else if (message.drawn === opened.id && message.height > noHeight) {
      clearTimeout(overdue);
      overdue = undefined;
      height = message.height;
      place();
      inserted.frame.style.opacity = '1';
    }
  };

  const card: Card = {
    get opened() {
      return inserted?.frame.isConnected === true ? opened?.id : undefined;
    },
    open(id) {
      const range = focus(id);
      if (range === undefined) return;
      const focusBefore = opened === undefined ? focusedIn(document) : opened.focusBefore;
      opened = { id, range, focusBefore };
      inserted ??= insertCardFrame(document, onMessage, signal);
      clearTimeout(overdue);
      // A page may have refused to load the frame: the keyboard must not be lost in it.
      overdue = setTimeout(() => card.close({ returnFocus: true }), longestLoad);
      // Beside a modal dialog of the page's nothing else can be used.
      if (!inserted.show()) {
        card.close({ returnFocus: true });
        return;
      }
      // Here and nowhere else: what happens on the page later must not move it under the reader.
      if (!isWhollyInSight(range)) scrollTo(range);
      scrollBy({ top: place(), behavior: 'instant' });
      place();
      inserted.send({ show: id });
      clearInterval(looking);
      looking = setInterval(look, lookInterval);
    },
    close({ returnFocus }) {
      clearTimeout(overdue);
      clearInterval(looking);
      if (opened === undefined) return;
      const { focusBefore } = opened;
      opened = undefined;
      // Before it is hidden: what is hidden would keep the focus until the page is drawn again.
      inserted?.frame.blur();
      inserted?.frame.hidePopover();
      // It would take the keyboard once it has loaded and drawn the claim. The next opening loads it anew.
      if (overdue !== undefined) inserted?.remove();
      if (returnFocus) (focusBefore as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
    },
    replace() {
      if (opened === undefined) return;
      const range = focus(opened.id);
      if (range !== undefined) opened = { ...opened, range };
      place();
    },
    openedFor: (token) => (opened !== undefined && token === inserted?.token ? { id: opened.id } : null),
  };

  return card;
}

function isWhollyInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The element that has the keyboard, in whatever open shadow roots it is. */
function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  const inside = activeElement?.shadowRoot ?? null;
  return inside === null ? activeElement : (focusedIn(inside) ?? activeElement);
}

/**
 * Keeps the rest of a key that was pressed in the card from the page, which the keyboard has gone back to: its repetitions and
 * its release. (A page that listened to its window before the reader came hears them all the same.)
 */
function createKeyKeeper(signal: AbortSignal): () => void {
  let isHeld = false;
  const keep = (event: KeyboardEvent): void => {
    const isRest = event.repeat || event.type === 'keyup';
    if (isHeld && isRest) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (!event.repeat) isHeld = false;
  };
  for (const type of ['keydown', 'keyup'] as const) addEventListener(type, keep, { capture: true, signal });
  return () => {
    isHeld = true;
  };
}
