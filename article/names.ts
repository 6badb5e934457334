import { besideBody, namesIn, nameWords, neverBody, readersWords, shapeOf } from './element-names.ts';
import { parentOf } from './parent.ts';

/**
 * A page where names put more than this share of the running text beside the article uses them for the article itself.
 */
const mostShare = 0.5;
/** Once names are known to be used so, those are ignored that would still put more than this share beside it. */
const muchShare = 0.45;
/** Fewer elements than this are one gallery or one consent notice, however long; a story has paragraphs. */
const fewest = 3;
/** Different names that are weighed, and of one paragraph: page builders use some dozens. */
const mostNames = 200;
const mostAround = 20;
/** Characters of other running text that make a thread of comments a thread under a story. */
const leastStory = 250;

/** The names around a paragraph, and for each the outermost element that has it. */
type Around = ReadonlyMap<string, Element>;

interface Group {
  readonly names: readonly string[];
  length: number;
}

/** Which of an element's names tell that it is not the article's body, given all the running text that they name. */
export interface Names {
  /** @param isWrapper true if the element holds so much that only a name that is never the body counts. */
  isBeside(element: Element, isWrapper: boolean): boolean;
}

/**
 * Weighs names by the running text they stand around: page builders name every paragraph `widget`, consent plug-ins
 * `gdpr`. Names that together put most of the text beside the article are ignored, those with most text first; and
 * elements made like one that holds the body are never beside it. Add every paragraph, then ask.
 */
export class NamesByProse {
  readonly #top: Element;
  readonly #isWrapper: (element: Element) => boolean;
  readonly #around = new Map<Element, Around>();
  readonly #groups = new Map<string, Group>();
  readonly #named = new Map<string, Set<Element>>();
  readonly #bodyShapes = new Set<string>();
  #total = 0;

  /** @param isWrapper true for elements that hold so much text that they are the body, or stand around it. */
  constructor(top: Element, isWrapper: (element: Element) => boolean) {
    this.#top = top;
    this.#isWrapper = isWrapper;
  }

  /** A paragraph of this many characters. */
  add(paragraph: Element, length: number): void {
    const around = this.#namesAround(paragraph);
    this.#total += length;
    for (const [name, element] of around) {
      const named = this.#named.get(name) ?? new Set();
      if (named.size > 0 || this.#named.size < mostNames) this.#named.set(name, named.add(element));
    }
    const names = [...around.keys()].filter((name) => this.#named.has(name)).sort();
    const group = this.#groups.get(names.join()) ?? { names, length: 0 };
    group.length += length;
    this.#groups.set(names.join(), group);
  }

  /** Pauses at every `yield`: a page may have as many groups of names as paragraphs. */
  *judge(): Generator<undefined, Names> {
    const ignored = new Set<string>();
    const names = [...this.#named.keys()];
    const never = new Set(names.filter((name) => namesIn(neverBody, ` ${name} `).length > 0));
    const bodies = new Set(names.filter((name) => this.#canBeBody(name)));
    const readers = new Set(names.filter((name) => readersWords.test(name) && !bodies.has(name)));
    const isReaders = (name: string) => readers.has(name);
    const isNever = (name: string) => never.has(name);
    yield;
    const written = this.#total - this.#dropped(ignored, isReaders);
    yield* this.#ignoreMost(ignored, written, (name) => isNever(name) && bodies.has(name), isReaders);
    const kept = this.#dropped(ignored, isNever);
    yield* this.#ignoreMost(ignored, this.#total - kept, (name) => !isNever(name), isNever);
    return {
      isBeside: (element, isWrapper) => {
        const words = nameWords(element);
        if (namesIn(neverBody, words, ignored).length > 0) return true;
        if (isWrapper || namesIn(besideBody, words, ignored).length === 0) return false;
        return !this.#bodyShapes.has(shapeOf(element));
      },
    };
  }

  /** Ignores names, those with most text first, while together they drop most of `total` characters. */
  *#ignoreMost(
    ignored: Set<string>,
    total: number,
    counts: (name: string) => boolean,
    except: (name: string) => boolean = () => false,
  ): Generator<undefined, void> {
    if (this.#dropped(ignored, counts, except) <= total * mostShare) return;
    while (this.#dropped(ignored, counts, except) > total * muchShare) {
      yield;
      const largest = this.#largest(ignored, counts, except);
      if (largest === undefined) return;
      ignored.add(largest);
    }
  }

  /** Of the names that count and are not ignored, the one with most text; of several the one that came first. */
  #largest(
    ignored: ReadonlySet<string>,
    counts: (name: string) => boolean,
    except: (name: string) => boolean,
  ): string | undefined {
    const sizes = new Map<string, number>();
    for (const name of this.#named.keys()) if (!ignored.has(name) && counts(name)) sizes.set(name, 0);
    for (const { names, length } of this.#groups.values()) {
      const left = names.filter((name) => !ignored.has(name));
      if (left.some(except)) continue;
      for (const name of left) if (sizes.has(name)) sizes.set(name, (sizes.get(name) ?? 0) + length);
    }
    const most = Math.max(...sizes.values());
    return [...sizes].find(([, size]) => size === most)?.[0];
  }

  /** Characters under any of the names that count, without those under one of the names excepted. */
  #dropped(
    ignored: ReadonlySet<string>,
    counts: (name: string) => boolean,
    except: (name: string) => boolean = () => false,
  ): number {
    let sum = 0;
    for (const { names, length } of this.#groups.values()) {
      const left = names.filter((name) => !ignored.has(name));
      if (left.some(counts) && !left.some(except)) sum += length;
    }
    return sum;
  }

  /** True for a name that is on many elements, and for one of comments only where there is nothing else. */
  #canBeBody(name: string): boolean {
    if ((this.#named.get(name)?.size ?? 0) < fewest) return false;
    if (!readersWords.test(name)) return true;
    const rest = this.#total - this.#dropped(new Set(), (other) => other === name);
    return rest < leastStory;
  }

  #namesAround(element: Element): Around {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && at !== this.#top && !this.#around.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let around: Around = (at === null ? undefined : this.#around.get(at)) ?? new Map<string, Element>();
    for (const inner of path.reverse()) {
      around = this.#with(inner, around);
      this.#around.set(inner, around);
    }
    return around;
  }

  #with(element: Element, around: Around): Around {
    const words = nameWords(element);
    const isWrapper = this.#isWrapper(element);
    const beside = namesIn(besideBody, words);
    if (isWrapper && beside.length > 0) this.#bodyShapes.add(shapeOf(element));
    const added = [...namesIn(neverBody, words), ...(isWrapper ? [] : beside)].filter((name) => !around.has(name));
    if (added.length === 0 || around.size >= mostAround) return around;
    return new Map([...around, ...added.map((name) => [name, element] as const)]);
  }
}
