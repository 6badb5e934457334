import { focusOn } from '../../text/node-property.ts';
import type { FromCard } from '../../messaging/card-port.ts';
import { listen } from '../reading/kept-listeners.ts';
import type { Marks } from '../reading/marks.ts';
import { insertCardFrame, type CardFrame, type CardPage } from './card-frame.ts';
import { createKeyKeeper, focusedIn } from './keyboard.ts';
import { isSameLayout, layoutAround, positionFrame, type Layout } from './position-frame.ts';
import { scrollTo, unfold } from './scroll-to.ts';

/** Milliseconds between two looks at where the sentence stands: most shifts of the text are over by then. */
const lookInterval = 100;
/** Milliseconds until a card that has not drawn the claim is given up. */
const longestLoad = 5000;

interface Opened {
  readonly id: string;
  readonly range: Range;
  /** What had the keyboard before. */
  readonly focusBefore: Element | null;
}

/**
 * The card in the page, opened on one claim at a time. Its frame is put into the page at the first opening and stays,
 * so that every later opening is immediate.
 */
export class Card {
  readonly #page: CardPage;
  readonly #marks: Pick<Marks, 'focus' | 'rangeOf'>;
  readonly #signal: AbortSignal;
  readonly #keepRestOfKey: () => void;
  #inserted: CardFrame | undefined;
  #opened: Opened | undefined;
  #layout: Layout = [];
  #overdue: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(page: CardPage, marks: Pick<Marks, 'focus' | 'rangeOf'>, signal: AbortSignal) {
    this.#page = page;
    this.#marks = marks;
    this.#signal = signal;
    this.#keepRestOfKey = createKeyKeeper(signal);
    const look = (): void => this.#look();
    for (const type of ['scroll', 'resize'] as const)
      listen(window, type, look, { signal, passive: true, capture: true });
  }

  /** The id of the claim it is open on; undefined while it is closed. */
  get opened(): string | undefined {
    return this.#inserted?.frame.isConnected === true ? this.#opened?.id : undefined;
  }

  /** Opens it beside a claim, and takes the keyboard there; does nothing if the page does not have the claim. */
  open(id: string): void {
    const range = this.#rangeFor(id);
    if (range === undefined) return;
    const focusBefore = this.#opened === undefined ? focusedIn(this.#page.document) : this.#opened.focusBefore;
    this.#opened = { id, range, focusBefore };
    const card = (this.#inserted ??= insertCardFrame(this.#page, (message) => this.#hear(message), this.#signal));
    clearTimeout(this.#overdue);
    // A page may have refused to load the frame: the keyboard must not be lost in it.
    this.#overdue = setTimeout(() => this.close({ returnFocus: true }), longestLoad);
    // Beside a modal dialog of the page's nothing else can be used.
    if (!card.show(range.startContainer)) {
      this.close({ returnFocus: true });
      return;
    }
    unfold(range);
    // The page is scrolled here and nowhere else: what happens on it later must not move it while the reader reads.
    if (!isWhollyInSight(range)) scrollTo(range);
    scrollBy({ top: this.#position(), behavior: 'instant' });
    this.#position();
    card.send({ show: id });
    clearInterval(this.#looking);
    this.#looking = setInterval(() => this.#look(), lookInterval);
  }

  /** @param returnFocus true unless the reader has moved the focus elsewhere. */
  close({ returnFocus }: { readonly returnFocus: boolean }): void {
    clearTimeout(this.#overdue);
    clearInterval(this.#looking);
    if (this.#opened === undefined) return;
    const { focusBefore } = this.#opened;
    this.#opened = undefined;
    // Before it is hidden: what is hidden would keep the focus until the page is drawn again.
    this.#inserted?.frame.blur();
    this.#inserted?.frame.hidePopover();
    // It would take the keyboard once it has loaded and drawn the claim. The next opening loads it anew.
    if (this.#overdue !== undefined) this.#inserted?.remove();
    if (returnFocus && focusBefore !== null) focusOn(focusBefore);
  }

  /** Finds its sentence again, after the page has been painted anew. */
  reposition(): void {
    if (this.#opened === undefined) return;
    const range = this.#rangeFor(this.#opened.id);
    if (range !== undefined) this.#opened = { ...this.#opened, range };
    this.#position();
  }

  /** The opened claim, for the card that holds our token. */
  openedFor(token: string): { id: string } | null {
    return this.#opened !== undefined && token === this.#inserted?.token ? { id: this.#opened.id } : null;
  }

  /** Of the claim that it is open on, it leaves the focus where the reader has taken it since. */
  #rangeFor(id: string): Range | undefined {
    return id === this.opened ? this.#marks.rangeOf(id) : this.#marks.focus(id);
  }

  #hear(message: FromCard): void {
    if (this.#opened === undefined || this.#inserted === undefined) return;
    if ('goTo' in message) this.open(message.goTo);
    else if ('close' in message) {
      this.#keepRestOfKey();
      this.close({ returnFocus: true });
    } else if (message.drawn === this.#opened.id) {
      clearTimeout(this.#overdue);
      this.#overdue = undefined;
      this.#inserted.frame.style.opacity = '1';
    }
  }

  /** @returns CSS pixels to scroll the page by for the card to have room. */
  #position(): number {
    if (this.#inserted === undefined || this.#opened === undefined) return 0;
    this.#layout = layoutAround(this.#opened.range);
    return positionFrame(this.#inserted.frame, this.#opened.range);
  }

  /**
   * No observer sees all that shifts text: images and fonts that load, adverts that unfold, and often no element around
   * it changes its size. So we look, while the card is open. A look in every frame would take ten times as much (the
   * browser makes frames only to have us look), and only scrolling boxes need it, whose events we hear.
   */
  #look(): void {
    if (this.#inserted === undefined || this.#opened === undefined) return;
    if (!this.#inserted.frame.isConnected) this.close({ returnFocus: true });
    else if (!isSameLayout(layoutAround(this.#opened.range), this.#layout)) this.#position();
  }
}

function isWhollyInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
