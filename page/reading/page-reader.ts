import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { chooseClaims } from '../../claims/sensitivity.ts';
import { highlightNames } from '../../highlights/highlight-name.ts';
import type { Painter } from '../../highlights/painter.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import type { PageClaim, PageSnapshot, PaintedAnnotation } from '../../messaging/calls.ts';
import type { Settings } from '../../settings/settings.ts';
import { readsSite } from '../../settings/site-rules.ts';
import { textOf, type Span } from '../../text/span.ts';
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
  pageClaimOf,
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

/** What is stored about an article, and where in it that stands. */
type Found = FoundAnnotations & { readonly annotations: readonly PaintedAnnotation[] };

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
  #selected: Selectors[] = [];
  #places: Place[] = [];
  #focused: string | undefined;
  #pointedAt: string | null = null;
  #timing: PageSnapshot['timing'] = { detect: 0, total: 0, longestSlice: 0 };
  #turn: Promise<unknown> = Promise.resolve();
  /** Counts the articles that were left, so that what was begun at one is not finished at the next. */
  #visit = 0;

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
    // All marks go, this one as well; a claim that is gone to later is marked all the same, or nobody would know it.
    if (this.#settings.highlightsShown && !settings.highlightsShown) this.#focused = undefined;
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

  /** Reads again at once if the page has thrown out what was read; a busy page is looked at only every few seconds. */
  async catchUp(): Promise<void> {
    const isGone = ({ span }: Place): boolean =>
      this.#reading?.model.rangeOf(span).startContainer.isConnected === false;
    if (this.#places.some(isGone)) await this.read();
  }

  /** The page has gone to another article without loading: what is painted belongs to the one before. */
  leave(): void {
    this.#anyway = false;
    this.#visit++;
    this.#forget('reading');
  }

  /** @param most how many claims, besides those whose words changed. */
  async snapshot(most = Infinity): Promise<PageSnapshot> {
    await this.#turn;
    // Of one moment: claims of one article under the address of the next would take its tags along.
    const reading = this.#reading;
    const places = this.#places;
    const known = {
      state: this.#state,
      facts: reading?.facts ?? readFacts(this.#page, this.#page.location.href),
      languageSupported: reading?.languageSupported ?? true,
      readPartly: reading?.readPartly ?? false,
      unanchored: reading === undefined ? [] : unanchoredOf(reading, this.#found.lost),
      timing: this.#timing,
    };
    const steps = reading && pageClaimSteps(reading, places, most);
    const claims = steps === undefined ? [] : await createPacer(this.#signal).drain(steps);
    return { ...known, claims, claimsLeft: places.length - claims.length };
  }

  /** Takes a claim, or a candidate of a lost one, for the one in focus, marks it and gives its range; undefined if the page no longer has it. */
  focus(id: string): Range | undefined {
    const range = this.rangeOf(id);
    if (range === undefined) return undefined;
    this.#focused = id;
    this.#paintFocus();
    return range;
  }

  /** No claim is in focus any more. */
  leaveClaim(): void {
    this.#focused = undefined;
    this.#paintFocus();
  }

  /**
   * Marks a claim while it is pointed at elsewhere, instead of the one in focus, which stays in focus.
   *
   * @param id null when nothing is pointed at any more.
   * @returns false if the page does not have it.
   */
  pointAt(id: string | null): boolean {
    this.#pointedAt = id;
    this.#paintFocus();
    return this.#spanOf(id) !== undefined;
  }

  /** The id of the claim in focus, if the page still has it. */
  get focused(): string | undefined {
    return this.places().find(({ id }) => id === this.#focused)?.id;
  }

  /** Where a claim, or a candidate of a lost one, stands; undefined if the page does not have it. */
  rangeOf(id: string): Range | undefined {
    const span = this.#spanOf(id);
    return span && this.#reading?.model.rangeOf(span);
  }

  /** What is listed, in the order of the page, with its paint and its ranges. */
  places(): PagePlace[] {
    if (this.#reading === undefined) return [];
    const { article, model } = this.#reading;
    const ids = placeIds(article.text, this.#places);
    return this.#places.map((place, index) => ({
      id: ids[index] ?? '',
      name: highlightNameOf(place),
      words: textOf(article.text, place.span),
      tag: place.anchored?.annotation.tag,
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
  claimFrom(range: AbstractRange): Promise<PageClaim | null> {
    // In turn with the readings, each of which brings other places.
    return this.#inTurn(() => {
      const reading = this.#reading;
      const span = reading?.model.spanOf(range) ?? null;
      if (reading === undefined || span === null) return null;
      this.#selected.push(reading.describe(span));
      this.#found = { ...this.#found, listed: [...this.#found.listed, span] };
      this.#paint();
      return pageClaimOf(reading, this.#places, indexOfSentence(this.#places, span));
    });
  }

  async #readNow(isNews: boolean, pacer: Pacer): Promise<void> {
    const anyway = this.#anyway;
    const visit = this.#visit;
    await pacer.pause();
    const before = { last: this.#reading, declaredFor: this.#declaredFor };
    const reading = isNews || anyway ? await readPage(this.#page, { anyway, ...before, pacer }) : null;
    const found = reading && (await this.#find(reading, pacer));
    // It was of the article before; the next one is read in its turn.
    if (visit !== this.#visit) return;
    if (reading === null || found === null) {
      this.#forget('no-article');
      return;
    }
    const { declared, facts } = reading;
    if (declared !== this.#declaredFor?.declared || facts.source === this.#declaredFor.facts.source)
      this.#declaredFor = reading;
    this.#state = 'read';
    this.#show(reading, found);
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
      const reading = this.#reading;
      if (reading === undefined) return;
      const found = await this.#find(reading, createPacer(this.#signal));
      // The page may have been left meanwhile.
      if (reading === this.#reading) this.#show(reading, found);
    });
  }

  async #find(reading: Reading, pacer: Pacer): Promise<Found> {
    const { source } = reading.facts;
    // An unreachable background (just updated, say) must not take the known tags off the page.
    const known = source === this.#reading?.facts.source ? this.#annotations : [];
    const annotations = await pacer.wait(this.#ports.annotationsOf(source).catch(() => known));
    const drafts = await pacer.wait(this.#ports.draftedQuotesOf(source).catch(() => []));
    const listed = [...drafts, ...this.#selected];
    return { annotations, ...(await findAnnotations(reading.article.text, { annotations, listed }, pacer)) };
  }

  /** All at once: a repaint in between would put the places of one text on another. */
  #show(reading: Reading, { annotations, ...found }: Found): void {
    this.#reading = reading;
    this.#annotations = annotations;
    this.#found = found;
    this.#paint();
    this.#reportAnchoring(reading);
  }

  #paint(): void {
    if (this.#reading === undefined) return;
    const { article, claims, model } = this.#reading;
    const chosen = chooseClaims(claims, article.sentences.length, this.#settings.sensitivity);
    this.#places = placesOf({ claims, chosen, ...this.#found });
    this.#ports.onCount(this.#places.length);
    const byName = Map.groupBy(this.#settings.highlightsShown ? this.#places : [], highlightNameOf);
    for (const name of highlightNames) {
      if (name === 'claimlight-focus') continue;
      this.#ports.painter.paint(name, byName.get(name)?.flatMap(({ span }) => model.rangesOf(span)) ?? []);
    }
    this.#paintFocus();
  }

  #paintFocus(): void {
    const span = this.#spanOf(this.#pointedAt) ?? this.#spanOf(this.#focused);
    this.#ports.painter.paint('claimlight-focus', (span && this.#reading?.model.rangesOf(span)) ?? []);
  }

  #spanOf(id: string | null | undefined): Span | undefined {
    if (this.#reading === undefined || typeof id !== 'string') return undefined;
    const { text } = this.#reading.article;
    const place = this.#places[placeIds(text, this.#places).indexOf(id)];
    return place?.span ?? candidateSpan(text, this.#found.lost, id);
  }

  #forget(state: PageSnapshot['state']): void {
    this.#state = state;
    this.#reading = undefined;
    this.#annotations = [];
    this.#found = nothingFound;
    this.#selected = [];
    this.#places = [];
    this.#focused = undefined;
    this.#pointedAt = null;
    this.#ports.painter.clear();
    this.#ports.onCount(0);
  }

  #fail(error: unknown): void {
    console.warn('Claimlight could not read this page', error);
    this.#forget('failed');
  }

  #inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
