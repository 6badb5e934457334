import type { FromCard } from '../../messaging/card-port.ts';
import { insertCardFrame, type CardFrame } from './card-frame.ts';
import { placeCard, type Box } from './card-place.ts';

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

/** CSS pixels. */
const cardWidth = 360;
/** Until the card has told its own. */
const firstHeight = 420;
/** Milliseconds until a card that has not drawn the claim is given up. */
const longestLoad = 5000;
/** Share of the window's height at which a sentence is put if the page has to be scrolled. */
const readingHeight = 0.15;

/** The frame is put into the page at the first opening and stays, so that every later one is at once. */
export function createCard({ document, focus }: CardPage, signal: AbortSignal): Card {
  let inserted: CardFrame | undefined;
  let opened: { id: string; range: Range; focusBefore: Element | null } | undefined;
  let height = firstHeight;
  let overdue: ReturnType<typeof setTimeout> | undefined;

  const place = (): void => {
    if (inserted === undefined || opened === undefined || isGone(opened.range)) return;
    const column = boxOfColumn(opened.range);
    const size = { width: cardWidth, height };
    let at = placeCard(opened.range.getBoundingClientRect(), column, size, windowSize());
    if (at.isCramped) {
      scrollBy({ top: opened.range.getBoundingClientRect().top - innerHeight * readingHeight, behavior: 'instant' });
      at = placeCard(opened.range.getBoundingClientRect(), column, size, windowSize());
    }
    // In the document's coordinates, so that the card moves with the text without our doing.
    Object.assign(inserted.frame.style, {
      left: `${at.left + scrollX}px`,
      top: `${at.top + scrollY}px`,
      width: `${at.width}px`,
      height: `${at.height}px`,
    });
  };

  const onMessage = (message: FromCard): void => {
    if (opened === undefined || inserted === undefined) return;
    if ('goTo' in message) card.open(message.goTo);
    else if ('close' in message) card.close({ returnFocus: true });
    else if (message.drawn === opened.id) {
      clearTimeout(overdue);
      height = message.height;
      place();
      inserted.frame.style.opacity = '1';
    }
  };

  const card: Card = {
    get opened() {
      return opened?.id;
    },
    open(id) {
      const range = focus(id);
      if (range === undefined) return;
      const focusBefore = opened === undefined ? document.activeElement : opened.focusBefore;
      opened = { id, range, focusBefore };
      inserted ??= insertCardFrame(document, onMessage, signal);
      if (!isInSight(range))
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { frame } = inserted;
      // What it showed last is not to be seen again.
      if (!frame.matches(':popover-open')) frame.style.opacity = '0';
      frame.showPopover();
      place();
      inserted.send({ show: id });
      clearTimeout(overdue);
      // A page may have thrown the frame out, or refused to load it: the keyboard must not be lost in it.
      overdue = setTimeout(() => card.close({ returnFocus: true }), longestLoad);
      // Focused once more, a frame would take the keyboard from the element inside that has it.
      const root = frame.getRootNode();
      if (root instanceof ShadowRoot && root.activeElement !== frame) frame.focus({ preventScroll: true });
    },
    close({ returnFocus }) {
      clearTimeout(overdue);
      if (opened === undefined) return;
      const { focusBefore } = opened;
      opened = undefined;
      // Before it is hidden: what is hidden would keep the focus until the page is drawn again.
      inserted?.frame.blur();
      inserted?.frame.hidePopover();
      if (returnFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    },
    replace() {
      if (opened === undefined) return;
      const range = focus(opened.id);
      if (range !== undefined) opened = { ...opened, range };
      place();
    },
    openedFor: (token) => (opened !== undefined && token === inserted?.token ? { id: opened.id } : null),
  };

  followLayout(document, place, signal);
  return card;
}

/** Calls back when what is on the page may stand elsewhere in the document. Scrolling of the document itself is none of it. */
function followLayout(document: Document, onLayout: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(onLayout);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  addEventListener('resize', onLayout, { signal, passive: true });
  const onScroll = ({ target }: Event): void => {
    if (target !== document) onLayout();
  };
  addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
}

function windowSize(): { width: number; height: number } {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function isGone(range: Range): boolean {
  return !range.startContainer.isConnected || range.collapsed;
}

/** The block that a sentence stands in: as wide as the column of text, however short the sentence. */
function boxOfColumn({ startContainer }: Range): Box {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return (element === null ? document.documentElement : blockAround(element)).getBoundingClientRect();
}

function blockAround(element: Element): Element {
  const { parentElement } = element;
  const isInline = parentElement !== null && getComputedStyle(element).display.startsWith('inline');
  return isInline ? blockAround(parentElement) : element;
}
