import { detectSteps } from '../../article/detect.ts';
import { wasJustDetected } from '../../article/detected.ts';
import { readFacts } from '../../article/facts.ts';
import { longestExact } from '../../annotation/model/longest-exact.ts';
import type { JudgedClaim } from '../../claims/model/judged-article.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import { CallError } from '../../messaging/call-error.ts';
import type { PageClaim, PageSnapshot } from '../../messaging/page-shapes.ts';
import type { Settings } from '../../settings/settings.ts';
import { readsSite } from '../../settings/reads-site.ts';
import type { FollowerPorts } from './follower-ports.ts';
import type { Reading } from './judged-reading.ts';
import { KnownAnnotations, type Known } from './known-annotations.ts';
import { knownReading } from './known-reading.ts';
import type { Marks } from './marks.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { highlightNameOf, placesOf, sentenceAmong, type Place } from './places.ts';
import { readPage } from './reading.ts';
import { createTurns } from './turns.ts';

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
  #visitedAt = new Date().toISOString();

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
   * @returns milliseconds of work, the judge's included.
   */
  read({ anyway = this.#anyway } = {}): Promise<number> {
    this.#anyway = anyway;
    return this.#turns.take(async () => {
      const pacer = createPacer(this.#signal);
      let [detect, judging] = [0, 0];
      try {
        const { href } = this.#page.location;
        const isNews =
          this.#mayRead() && (wasJustDetected(href) || (await pacer.drain(detectSteps(this.#page, href))).isNews);
        detect = pacer.timing().total;
        judging = await this.#readNow(isNews, pacer);
      } catch (error) {
        if (!this.#signal.aborted) {
          console.warn('Claimlight could not read this page', error);
          this.#forget('failed');
        }
      }
      this.#timing = { detect, ...pacer.timing() };
      return this.#timing.total + judging;
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
    this.#visitedAt = new Date().toISOString();
    this.#forget('reading');
  }

  /** @param most how many claims, besides those whose words changed. */
  async snapshot(most = Infinity): Promise<PageSnapshot> {
    await this.#turns.settled();
    const { article } = this.#marks;
    const facts = article?.reading.facts ?? readFacts(this.#page, this.#page.location.href);
    const page = { state: this.#state, facts, timing: this.#timing };
    const { takeSnapshot } = await this.#ports.tools();
    return takeSnapshot(page, article, most, createPacer(this.#signal));
  }

  /**
   * Makes a claim of a stretch of the page; null if the range holds no text that can be tagged. Rejects with `too-long`
   * for more text than can be stored.
   */
  claimFrom(range: AbstractRange): Promise<PageClaim | null> {
    // In turn with the readings, each of which brings other places.
    return this.#turns.take(async () => {
      const reading = this.#reading;
      const span = reading && (await createPacer(this.#signal).drain(reading.model.spanSteps(range)));
      // The page may have been left meanwhile.
      if (!span || reading !== this.#reading) return null;
      if (span.end - span.start > longestExact) throw new CallError('too-long');
      const { describeIn, pageClaimOf } = await this.#ports.tools();
      this.#known.select(span, describeIn(reading.model, span));
      const place = sentenceAmong(this.#paint(reading), span);
      if (place?.claim !== undefined) await reading.reasons.wanted();
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

  /** @returns milliseconds that the judge worked. */
  async #readNow(isNews: boolean, pacer: Pacer): Promise<number> {
    const anyway = this.#anyway;
    const visit = this.#visit;
    await pacer.pause();
    const before = { last: this.#reading, declaredFor: this.#declaredFor };
    const read = isNews || anyway ? await readPage(this.#page, { anyway, ...before, pacer }) : null;
    const from = { judge: this.#ports.judge, known: this.#known };
    const found = read && (await knownReading(read, before.last, from, pacer));
    // The page was left meanwhile; what it shows now is read in its turn.
    const judging = found?.reading.judging ?? 0;
    if (visit !== this.#visit || this.#signal.aborted) return judging;
    if (found === null) {
      this.#forget('no-article');
      return judging;
    }
    const { declared, facts } = found.reading;
    if (declared !== this.#declaredFor?.declared || facts.source === this.#declaredFor.facts.source)
      this.#declaredFor = found.reading;
    this.#state = 'read';
    this.#show(found.reading, found.known);
    return judging;
  }

  #refreshNow(): Promise<void> {
    return this.#turns.take(async () => {
      const reading = this.#reading;
      if (reading === undefined) return;
      const stored = await this.#known.ask(reading.facts.source);
      const known = await this.#known.find(reading, stored, createPacer(this.#signal));
      // The page may have been left meanwhile.
      if (reading === this.#reading) this.#show(reading, known);
    });
  }

  /** All at once: a repaint in between would put the places of one text on another. */
  #show(reading: Reading, known: Known): void {
    this.#known.keep(known);
    const report = this.#known.report(reading, this.#paint(reading).length);
    if (report !== undefined) this.#ports.onAnchored({ ...report, visit: this.#visitedAt });
  }

  /** @returns the places that are listed now. */
  #paint(reading: Reading): readonly Place[] {
    const { claims, model } = reading;
    const { found } = this.#known;
    const chosen = claims.filter(({ shownAt }) => shownAt.includes(this.#settings.sensitivity));
    const places = placesOf({ page: model, claims, chosen, ...found });
    this.#marks.show({ reading, places, lost: found.lost }, this.#paintFor(chosen));
    const changed = places.filter((place) => highlightNameOf(place) === 'claimlight-changed').length;
    const gone = found.lost.filter(({ state }) => state === 'orphan').length;
    this.#ports.onPaint(places.length, changed + gone);
    return places;
  }

  /**
   * The page sees its highlights. In a private window it sees those of the claims, and of what was tagged since it was
   * opened; a mark on anything else would tell what the reader did in other windows.
   */
  #paintFor(chosen: readonly JudgedClaim[]): (place: Place) => HighlightName | undefined {
    if (!this.#settings.highlightsShown) return () => undefined;
    if (!this.#ports.isPrivate) return highlightNameOf;
    return (place) => {
      const { claim, anchored } = place;
      if (anchored !== undefined && !this.#known.isEarlier(anchored.annotation)) return highlightNameOf(place);
      return claim !== undefined && chosen.includes(claim) ? 'claimlight-claim' : undefined;
    };
  }

  #forget(state: PageSnapshot['state']): void {
    this.#state = state;
    this.#known.forget();
    this.#marks.clear();
    this.#ports.onPaint(0, 0);
  }
}
