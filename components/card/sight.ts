/**
 * Whether the reader can see the card: a page can lay something over it, or fade it, and have the reader click or type
 * there for another reason.
 */
export interface Sight {
  readonly isSeen: boolean;
  /** The card was opened anew: what was seen before does not count. */
  begin(): void;
  /** Acts if the card is seen. Right after its opening it acts as soon as it is; otherwise it refuses. */
  act(act: () => void, refuse: () => void): void;
  /** Acts whether or not the card is seen, after all that waits to be. */
  follow(act: () => void): void;
}

/** A card that is always seen. */
export const fullSight: Sight = {
  isSeen: true,
  begin: () => undefined,
  act: (act) => act(),
  follow: (act) => act(),
};

/** What https://w3c.github.io/IntersectionObserver/v2/ adds. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible: boolean;
}

/** Milliseconds between two looks of the browser: the least that it allows. */
const lookInterval = 100;
/**
 * Milliseconds after its opening in which a card may come into sight: what is done in it until then waits, so that no
 * key of a fast reader is lost. What covers the card for longer loses them.
 */
const patience = 1500;
/**
 * Milliseconds after its opening in which Chromium gives no tap to a frame that has moved, where that asks whether it
 * is seen (`kDiscardInputEventsToRecentlyMovedFrames`). Where fingers tap, it asks at the first tap, or when these are
 * over.
 */
const deafness = 500;
/** Milliseconds after its opening at which a card counts as seen where the browser does not tell. */
const moment = 150;

interface Waiting {
  readonly act: () => void;
  readonly refuse: () => void;
}

function tellsSight(): boolean {
  return 'trackVisibility' in IntersectionObserver.prototype;
}

/** Sight of an element, as the browser tells it: in the window, under nothing, neither faded nor distorted. */
export class WatchedSight implements Sight {
  readonly #element: Element;
  #isSeen = false;
  #isNew = false;
  #waiting: Waiting[] = [];
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  get isSeen(): boolean {
    return this.#isSeen;
  }

  begin(): void {
    this.#settle('refuse');
    this.#isSeen = false;
    this.#isNew = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#asking);
    if (!tellsSight()) {
      this.#timer = setTimeout(() => this.#see(true), moment);
      return;
    }
    this.#timer = setTimeout(() => this.#giveUp(), patience);
    if (navigator.maxTouchPoints === 0) this.#watch();
    else this.#watchLater();
  }

  act(act: () => void, refuse: () => void): void {
    if (this.#isSeen) act();
    else if (this.#isNew) {
      this.#waiting.push({ act, refuse });
      this.#watchAtOnce();
    } else refuse();
  }

  follow(act: () => void): void {
    if (this.#waiting.length === 0) act();
    else this.#waiting.push({ act, refuse: act });
  }

  #watchLater(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#asking = setTimeout(() => this.#watchAtOnce(), deafness);
  }

  #watchAtOnce(): void {
    if (this.#observer === undefined && tellsSight()) this.#watch();
  }

  /** A new observer tells anew; the one before ends after it has begun, so that the browser goes on looking. */
  #watch(): void {
    const before = this.#observer;
    const options: VisibilityOptions = { trackVisibility: true, delay: lookInterval };
    this.#observer = new IntersectionObserver((entries) => {
      this.#see((entries.at(-1) as VisibilityEntry).isVisible);
    }, options);
    this.#observer.observe(this.#element);
    before?.disconnect();
  }

  #see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    if (!isSeen) return;
    this.#isNew = false;
    clearTimeout(this.#timer);
    this.#settle('act');
  }

  #giveUp(): void {
    this.#isNew = false;
    this.#settle('refuse');
  }

  #settle(how: keyof Waiting): void {
    for (const waiting of this.#waiting.splice(0)) waiting[how]();
  }
}
