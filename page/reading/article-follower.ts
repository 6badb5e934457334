import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { chooseClaims } from '../../claims/sensitivity.ts';
import type { PageClaim, PageSnapshot } from '../../messaging/page-shapes.ts';
import type { Settings } from '../../settings/settings.ts';
import { readsSite } from '../../settings/site-rules.ts';
import type { AnchoringReport } from './find-annotations.ts';
import { KnownAnnotations, type AnnotationPorts, type Known } from './known-annotations.ts';
import type { Marks } from './marks.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { pageClaimOf } from './page-claims.ts';
import { placesOf, sentenceAmong, type Place } from './places.ts';
import { readPage, type Reading } from './reading.ts';
import { takeSnapshot } from './snapshot.ts';
import { createTurns } from './turns.ts';

/** What following an article needs from outside the page. */
export interface FollowerPorts extends AnnotationPorts {
  /** The page has been painted anew, with this many claims. */
  readonly onPaint: (claims: number) => void;
  /** An article that has annotations was read: what became of their text. */
  readonly onAnchored: (found: AnchoringReport) => void;
}

/**
 * Follows the article of one page: reads it, again and again as it changes, and keeps its marks in step with text,
 * annotations and settings. All it holds can be had again from the page and the background.
 */
export class ArticleFollower {
  readonly #page: Document;
  readonly #marks: Marks;
  readonly #ports: FollowerPorts;
  readonly #signal: AbortSignal;
  readonly #known: KnownAnnotations;
  readonly #turns = createTurns();
  #settings: Settings;
  /** True if the reader wants this page read although the detector saw no article. */
  #anyway = false;
  #state: PageSnapshot['state'] = 'reading';
  #declaredFor: Reading | undefined;
  #timing: PageSnapshot['timing'] = { detect: 0, total: 0, longestSlice: 0 };
  /** Counts the articles that were left, so that what was begun at one is not finished at the next. */
  #visit = 0;

  constructor(page: Document, marks: Marks, ports: FollowerPorts, settings: Settings, signal: AbortSignal) {
    this.#page = page;
    this.#marks = marks;
    this.#ports = ports;
    this.#known = new KnownAnnotations(ports);
    this.#settings = settings;
    this.#signal = signal;
    signal.addEventListener('abort', () => marks.clear(), { once: true });
  }

  /**
   * Reads the page, after any reading that is under way.
   *
   * @param anyway reads although the detector saw no article; holds until the reader leaves the page.
   * @returns milliseconds of work.
   */
  read({ anyway = this.#anyway } = {}): Promise<number> {
    this.#anyway = anyway;
    return this.#turns.take(async () => {
      const pacer = createPacer(this.#signal);
      let detect = 0;
      try {
        const start = performance.now();
        const isNews = this.#mayRead() && detectArticle(this.#page, this.#page.location.href).isNews;
        detect = performance.now() - start;
        await this.#readNow(isNews, pacer);
      } catch (error) {
        if (!this.#signal.aborted) {
          console.warn('Claimlight could not read this page', error);
          this.#forget('failed');
        }
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
    // All marks go, the focus as well. A claim that the reader goes to later is marked all the same, or nobody would
    // know it.
    if (this.#settings.highlightsShown && !settings.highlightsShown) this.#marks.clearFocus();
    this.#settings = settings;
    if (this.#mayRead() !== mightRead) {
      // The newer wish counts, even after one to read this page anyway.
      void this.read({ anyway: false });
      return;
    }
    if (this.#reading !== undefined) this.#paint(this.#reading);
    // What has a draft stays listed, however few claims are asked for.
    void this.#refreshNow();
  }

  /** Reads again at once if the page has thrown out what was read; a busy page is looked at only every few seconds. */
  async catchUp(): Promise<void> {
    if (this.#marks.areStale) await this.read();
  }

  /** The page has gone to another article without loading: what is painted belongs to the one before. */
  leave(): void {
    this.#anyway = false;
    this.#visit++;
    this.#forget('reading');
  }

  /** @param most how many claims, besides those whose words changed. */
  async snapshot(most = Infinity): Promise<PageSnapshot> {
    await this.#turns.settled();
    const { article } = this.#marks;
    const facts = article?.reading.facts ?? readFacts(this.#page, this.#page.location.href);
    const page = { state: this.#state, facts, timing: this.#timing };
    return takeSnapshot(page, article, most, createPacer(this.#signal));
  }

  /** Makes a claim of a stretch of the article; null if the range holds none of its text. */
  claimFrom(range: AbstractRange): Promise<PageClaim | null> {
    // In turn with the readings, each of which brings other places.
    return this.#turns.take(() => {
      const reading = this.#reading;
      const span = reading?.model.spanOf(range) ?? null;
      if (reading === undefined || span === null) return null;
      this.#known.select(span, reading.describe(span));
      const place = sentenceAmong(this.#paint(reading), span);
      return place === undefined ? null : pageClaimOf(reading, place);
    });
  }

  get #reading(): Reading | undefined {
    return this.#marks.article?.reading;
  }

  /** False on a site that the reader has switched off. */
  #mayRead(): boolean {
    return readsSite(this.#settings.sites, this.#page.location.href);
  }

  async #readNow(isNews: boolean, pacer: Pacer): Promise<void> {
    const anyway = this.#anyway;
    const visit = this.#visit;
    await pacer.pause();
    const before = { last: this.#reading, declaredFor: this.#declaredFor };
    const reading = isNews || anyway ? await readPage(this.#page, { anyway, ...before, pacer }) : null;
    const known = reading && (await this.#known.find(reading, pacer));
    // The page was left meanwhile; what it shows now is read in its turn.
    if (visit !== this.#visit || this.#signal.aborted) return;
    if (reading === null || known === null) {
      this.#forget('no-article');
      return;
    }
    const { declared, facts } = reading;
    if (declared !== this.#declaredFor?.declared || facts.source === this.#declaredFor.facts.source)
      this.#declaredFor = reading;
    this.#state = 'read';
    this.#show(reading, known);
  }

  #refreshNow(): Promise<void> {
    return this.#turns.take(async () => {
      const reading = this.#reading;
      if (reading === undefined) return;
      const known = await this.#known.find(reading, createPacer(this.#signal));
      // The page may have been left meanwhile.
      if (reading === this.#reading) this.#show(reading, known);
    });
  }

  /** All at once: a repaint in between would put the places of one text on another. */
  #show(reading: Reading, known: Known): void {
    this.#known.keep(known);
    const report = this.#known.report(this.#paint(reading).length);
    if (report !== undefined) this.#ports.onAnchored(report);
  }

  /** @returns the places that are listed now. */
  #paint(reading: Reading): readonly Place[] {
    const { article, claims } = reading;
    const { found } = this.#known;
    const chosen = chooseClaims(claims, article.sentences.length, this.#settings.sensitivity);
    const places = placesOf({ text: article.text, claims, chosen, ...found });
    this.#marks.show({ reading, places, lost: found.lost }, this.#settings.highlightsShown);
    this.#ports.onPaint(places.length);
    return places;
  }

  #forget(state: PageSnapshot['state']): void {
    this.#state = state;
    this.#known.forget();
    this.#marks.clear();
    this.#ports.onPaint(0);
  }
}
