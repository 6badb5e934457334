import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { chooseClaims } from '../../claims/sensitivity.ts';
import { highlightNames } from '../../highlights/highlight-name.ts';
import type { Painter } from '../../highlights/painter.ts';
import type { Selectors } from '../../annotation/annotation.ts';
import type { PageClaim, PageSnapshot, PaintedAnnotation } from '../../messaging/calls.ts';
import type { Settings } from '../../messaging/settings.ts';
import { readsSite } from '../../messaging/site-rules.ts';
import type { Span } from '../../text/span.ts';
import { candidateSpan, unanchoredOf } from './candidates.ts';
import {
  anchoringReport,
  findAnnotations,
  nothingFound,
  type AnchoringReport,
  type FoundAnnotations,
} from './find-annotations.ts';
import { createPacer, type Pacer } from './pacer.ts';
import {
  highlightNameOf,
  indexOfSentence,
  pageClaimSteps,
  placeIds,
  placesOf,
  type PagePlace,
  type Place,
} from './page-claims.ts';
import { readPage, type Reading } from './reading.ts';

/** What the reader needs from outside the page. */
export interface ReaderPorts {
  readonly painter: Painter;
  readonly annotationsOf: (source: string) => Promise<readonly PaintedAnnotation[]>;
  /** Quotes with something typed about them and no tag yet. */
  readonly draftedQuotesOf: (source: string) => Promise<readonly Selectors[]>;
  readonly onCount: (claims: number) => void;
  /** An article that has annotations was read: what became of their words. */
  readonly onAnchored: (found: AnchoringReport) => void;
}

/**
 * Reads one page, again and again as it changes, and keeps its paint in step with text, annotations and settings. Nothing
 * it holds would be missed: all of it is read again from the page and the background.
 */
export class PageReader {
  readonly #page: Document;
  readonly #ports: ReaderPorts;
  readonly #signal: AbortSignal;
  #settings: Settings;
  #anyway = false;
  #state: PageSnapshot['state'] = 'reading';
  #reading: Reading | undefined;
  #declaredFor: Reading | undefined;
  #annotations: readonly PaintedAnnotation[] = [];
  #found: FoundAnnotations = nothingFound;
  /** What the reader selected: listed even if no claim was found there. */
  #selections: Span[] = [];
  #places: Place[] = [];
  #focused: string | undefined;
  #timing: PageSnapshot['timing'] = { detect: 0, total: 0, longestSlice: 0 };
  #turn: Promise<unknown> = Promise.resolve();

  constructor(page: Document, ports: ReaderPorts, settings: Settings, signal: AbortSignal) {
    this.#page = page;
    this.#ports = ports;
    this.#settings = settings;
    this.#signal = signal;
    signal.addEventListener('abort', () => ports.painter.clear(), { once: true });
  }

  /**
   * Reads the page, after any reading that is under way.
   *
   * @param anyway reads although the detector saw no article; holds until the reader leaves the page.
   * @returns milliseconds of work.
   */
  read({ anyway = this.#anyway } = {}): Promise<number> {
    this.#anyway = anyway;
    return this.#inTurn(async () => {
      const pacer = createPacer(this.#signal);
      let detect = 0;
      try {
        const start = performance.now();
        const isNews = this.#mayRead() && detectArticle(this.#page, this.#page.location.href).isNews;
        detect = performance.now() - start;
        await this.#readNow(isNews, pacer);
      } catch (error) {
        if (!this.#signal.aborted) this.#fail(error);
      }
      this.#timing = { detect, ...pacer.timing() };
      return this.#timing.total;
    });
  }

  /** Asks for the annotations of a source again, and repaints, if it is this page's. */
  async refresh(source: string): Promise<void> {
    if (this.#reading?.facts.source !== source) return;
    await this.#refreshNow();
  }

  applySettings(settings: Settings): void {
    const mightRead = this.#mayRead();
    this.#settings = settings;
    if (this.#mayRead() !== mightRead) {
      // The newer wish counts, even after one to read this page anyway.
      void this.read({ anyway: false });
      return;
    }
    this.#paint();
    // What has a draft stays listed, however few claims are asked for.
    void this.#refreshNow();
  }

  /** The page has gone to another article without loading: what is painted belongs to the one before. */
  leave(): void {
    this.#anyway = false;
    this.#forget('reading');
  }

  /** @param most how many claims, besides those whose words changed. */
  async snapshot(most = Infinity): Promise<PageSnapshot> {
    await this.#turn;
    const claims = await this.#pageClaims(most);
    return {
      state: this.#state,
      facts: this.#reading?.facts ?? readFacts(this.#page, this.#page.location.href),
      languageSupported: this.#reading?.languageSupported ?? true,
      readPartly: this.#reading?.readPartly ?? false,
      claims,
      claimsLeft: this.#places.length - claims.length,
      unanchored: this.#unanchored(),
      timing: this.#timing,
    };
  }

  /** Marks a claim, or a candidate of a lost one, as the one in focus and gives its range; undefined if the page no longer has it. */
  focus(id: string): Range | undefined {
    if (this.#reading === undefined) return undefined;
    const { article, model } = this.#reading;
    const place = this.#places[placeIds(article.text, this.#places).indexOf(id)];
    const span = place?.span ?? candidateSpan(article.text, this.#found.lost, id);
    if (span === undefined) return undefined;
    this.#focused = id;
    this.#ports.painter.paint('claimlight-focus', model.rangesOf(span));
    return model.rangeOf(span);
  }

  /** The id of the claim that was focused last, if the page still has it. */
  get focused(): string | undefined {
    return this.places().find(({ id }) => id === this.#focused)?.id;
  }

  /** What is listed, in the order of the page, with its paint and its ranges. */
  places(): PagePlace[] {
    if (this.#reading === undefined) return [];
    const { article, model } = this.#reading;
    const ids = placeIds(article.text, this.#places);
    return this.#places.map((place, index) => ({
      id: ids[index] ?? '',
      name: highlightNameOf(place),
      ranges: () => model.rangesOf(place.span),
    }));
  }

  /** True if a range holds text of the article. */
  holdsTextOf(range: AbstractRange): boolean {
    return (this.#reading?.model.spanOf(range) ?? null) !== null;
  }

  /** The id of the claim nearest to a height in the window; undefined without claims. */
  claimNear(y: number): string | undefined {
    if (this.#reading === undefined) return undefined;
    const { article, model } = this.#reading;
    const distances = this.#places.map(({ span }) => {
      const { top, bottom } = model.rangeOf(span).getBoundingClientRect();
      return Math.max(top - y, y - bottom, 0);
    });
    return placeIds(article.text, this.#places)[distances.indexOf(Math.min(...distances))];
  }

  /** Makes a claim of a stretch of the article; null if the range holds none of its text. */
  async claimFrom(range: AbstractRange): Promise<PageClaim | null> {
    await this.#turn;
    const span = this.#reading?.model.spanOf(range) ?? null;
    if (span === null) return null;
    this.#selections.push(span);
    this.#paint();
    return (await this.#pageClaims())[indexOfSentence(this.#places, span)] ?? null;
  }

  async #readNow(isNews: boolean, pacer: Pacer): Promise<void> {
    const anyway = this.#anyway;
    await pacer.pause();
    const before = { last: this.#reading, declaredFor: this.#declaredFor };
    const reading = isNews || anyway ? await readPage(this.#page, { anyway, ...before, pacer }) : null;
    if (reading === null) {
      this.#forget('no-article');
      return;
    }
    if (reading.article.text !== this.#reading?.article.text) this.#selections = [];
    this.#reading = reading;
    const { declared, facts } = reading;
    if (declared !== this.#declaredFor?.declared || facts.source === this.#declaredFor.facts.source)
      this.#declaredFor = reading;
    await this.#findAnnotations(reading, pacer);
    this.#state = 'read';
    this.#paint();
    this.#reportAnchoring(reading);
  }

  #reportAnchoring({ facts: { source } }: Reading): void {
    if (this.#annotations.length === 0) return;
    this.#ports.onAnchored(anchoringReport(this.#found, source, this.#places.length));
  }

  /** False on a site that the reader has switched off. */
  #mayRead(): boolean {
    return readsSite(this.#settings.sites, this.#page.location.href);
  }

  #refreshNow(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#reading === undefined) return;
      await this.#findAnnotations(this.#reading, createPacer(this.#signal));
      this.#paint();
      this.#reportAnchoring(this.#reading);
    });
  }

  async #findAnnotations(reading: Reading, pacer: Pacer): Promise<void> {
    // An unreachable background (just updated, say) must not take the known tags off the page.
    const asked = this.#ports.annotationsOf(reading.facts.source).catch(() => this.#annotations);
    this.#annotations = await pacer.wait(asked);
    const drafts = await pacer.wait(this.#ports.draftedQuotesOf(reading.facts.source).catch(() => []));
    // All at once: a repaint in between must not see half of the tags.
    this.#found = await findAnnotations(reading.article.text, { annotations: this.#annotations, drafts }, pacer);
  }

  #paint(): void {
    if (this.#reading === undefined) return;
    const { article, claims, model } = this.#reading;
    const chosen = chooseClaims(claims, article.sentences.length, this.#settings.sensitivity);
    const listed = [...this.#selections, ...this.#found.drafted];
    this.#places = placesOf({ claims, chosen, anchored: this.#found.anchored, listed });
    this.#ports.onCount(this.#places.length);
    const byName = Map.groupBy(this.#settings.highlightsShown ? this.#places : [], highlightNameOf);
    for (const name of highlightNames) {
      if (name === 'claimlight-focus') continue;
      this.#ports.painter.paint(name, byName.get(name)?.flatMap(({ span }) => model.rangesOf(span)) ?? []);
    }
  }

  async #pageClaims(most = Infinity): Promise<PageClaim[]> {
    if (this.#reading === undefined) return [];
    return createPacer(this.#signal).drain(pageClaimSteps(this.#reading, this.#places, most));
  }

  #unanchored(): PageSnapshot['unanchored'] {
    return this.#reading === undefined ? [] : unanchoredOf(this.#reading, this.#found.lost);
  }

  #forget(state: PageSnapshot['state']): void {
    this.#state = state;
    this.#reading = undefined;
    this.#annotations = [];
    this.#found = nothingFound;
    this.#selections = [];
    this.#places = [];
    this.#ports.painter.clear();
    this.#ports.onCount(0);
  }

  #fail(error: unknown): void {
    console.warn('Claimlight could not read this page', error);
    this.#forget('failed');
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
