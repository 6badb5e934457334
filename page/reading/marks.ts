import type { Tag } from '../../annotation/model/annotation.ts';
import { highlightNames, type HighlightName } from '../../highlights/highlight-name.ts';
import type { Painter } from '../../highlights/painter.ts';
import { drain } from '../../text/drain.ts';
import { textOf, type Span } from '../../text/span.ts';
import type { LostAnnotation } from './candidates.ts';
import { highlightNameOf, type Place } from './places.ts';
import type { Reading } from './judged-reading.ts';

/** An article as it is listed and painted at one moment. */
export interface ShownArticle {
  readonly reading: Reading;
  /** In the order of the page. */
  readonly places: readonly Place[];
  readonly lost: readonly LostAnnotation[];
}

/** A place as what we draw in the page sees it. */
export interface MarkedPlace {
  readonly id: string;
  readonly name: HighlightName;
  readonly exact: string;
  readonly tag: Tag | undefined;
  readonly ranges: () => Range[];
}

/**
 * What is marked on the page: the places of the article, the claim in focus, and the one pointed at in popup or panel.
 */
export class Marks {
  readonly #painter: Painter;
  #article: ShownArticle | undefined;
  #focusedId: string | undefined;
  #pointedAtId: string | null = null;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** What is shown now; undefined if no article is. */
  get article(): ShownArticle | undefined {
    return this.#article;
  }

  /**
   * Shows an article instead of what was shown before; the claim in focus stays in focus if it is there.
   *
   * @param nameOf the name that a place is painted under; undefined for one that is not, as while the reader has hidden
   *   the highlights. A claim that the reader goes to is marked all the same.
   */
  show(article: ShownArticle, nameOf: (place: Place) => HighlightName | undefined): void {
    this.#article = article;
    const byName = Map.groupBy(article.places, nameOf);
    for (const name of highlightNames) {
      if (name === 'claimlight-focus') continue;
      this.#painter.paint(name, byName.get(name)?.flatMap(({ span }) => article.reading.model.rangesOf(span)) ?? []);
    }
    this.#paintFocus();
  }

  /** Paints again what the page or another extension has cleared. */
  restore(): void {
    this.#painter.restore();
  }

  /** Takes all marks off the page, and forgets the article. */
  clear(): void {
    this.#article = undefined;
    this.#focusedId = undefined;
    this.#pointedAtId = null;
    this.#painter.clear();
  }

  /**
   * Puts a claim, or a candidate of a lost annotation, in focus, and marks it.
   *
   * @returns its range; undefined if the page no longer has it, and then the focus stays where it was.
   */
  focus(id: string): Range | undefined {
    const range = this.rangeOf(id);
    if (range === undefined) return undefined;
    this.#focusedId = id;
    this.#paintFocus();
    return range;
  }

  /** No claim is in focus any more. */
  clearFocus(): void {
    this.#focusedId = undefined;
    this.#paintFocus();
  }

  /** The id of the claim in focus, if the page still has it. */
  get focused(): string | undefined {
    return this.#article?.places.find(({ id }) => id === this.#focusedId)?.id;
  }

  /**
   * Marks a claim while it is pointed at elsewhere, instead of the one in focus, which stays in focus.
   *
   * @param id null when nothing is pointed at any more.
   * @returns false if the page does not have it.
   */
  pointAt(id: string | null): boolean {
    this.#pointedAtId = id;
    this.#paintFocus();
    return this.#spanOf(id) !== undefined;
  }

  /** Where a claim, or a candidate of a lost annotation, stands; undefined if the page does not have it. */
  rangeOf(id: string): Range | undefined {
    const span = this.#spanOf(id);
    return span && this.#article?.reading.model.rangeOf(span);
  }

  /** What is listed, in the order of the page, with its paint and its ranges. */
  places(): MarkedPlace[] {
    if (this.#article === undefined) return [];
    const { model } = this.#article.reading;
    return this.#article.places.map((place) => ({
      id: place.id,
      name: highlightNameOf(place),
      exact: textOf(model.text, place.span),
      tag: place.anchored?.annotation.tag,
      ranges: () => model.rangesOf(place.span),
    }));
  }

  /** The id of the claim nearest to a height in the window (CSS pixels from its top); undefined without claims. */
  claimNear(y: number): string | undefined {
    if (this.#article === undefined) return undefined;
    const { places, reading } = this.#article;
    const distances = places.map(({ span }) => {
      const { top, bottom, width } = reading.model.rangeOf(span).getBoundingClientRect();
      // What is not laid out is nowhere.
      return width === 0 ? Number.MAX_VALUE : Math.max(top - y, y - bottom, 0);
    });
    return places[distances.indexOf(Math.min(...distances))]?.id;
  }

  /** True if a range holds text that can be tagged. */
  holdsTextOf(range: AbstractRange): boolean {
    const { model } = this.#article?.reading ?? {};
    return model !== undefined && drain(model.spanSteps(range)) !== null;
  }

  /** True if the page has thrown out some of what is marked. */
  get areStale(): boolean {
    const { places = [], reading } = this.#article ?? {};
    return (
      reading !== undefined &&
      places.some(({ span }) => !(reading.model.rangeOf(span).startContainer as Text).isConnected)
    );
  }

  #paintFocus(): void {
    const span = this.#spanOf(this.#pointedAtId) ?? this.#spanOf(this.#focusedId);
    this.#painter.paint('claimlight-focus', (span && this.#article?.reading.model.rangesOf(span)) ?? []);
  }

  #spanOf(id: string | null | undefined): Span | undefined {
    const { places = [], lost = [] } = this.#article ?? {};
    const isIt = (item: { readonly id: string }): boolean => item.id === id;
    return (places.find(isIt) ?? lost.flatMap(({ candidates }) => candidates).find(isIt))?.span;
  }
}
