import type { Selectors } from '../../annotation/model/annotation.ts';
import type { ArticleRead } from '../../messaging/article-read.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import type { Span } from '../../text/span.ts';
import { anchoringReport, nothingFound, type FoundAnnotations } from './found-annotations.ts';
import type { Pacer } from './pacer.ts';
import type { Reading } from './judged-reading.ts';
import type { ReadingTools } from './reading-tools.ts';

/** Where what is stored about articles is asked for. */
export interface AnnotationPorts {
  readonly annotationsOf: (source: string) => Promise<readonly PaintedAnnotation[]>;
  /** Quotes with something typed about them and no tag yet. */
  readonly draftedQuotesOf: (source: string) => Promise<readonly Selectors[]>;
  /** What finds them in the text. */
  readonly tools: () => Promise<ReadingTools>;
}

/** What is stored about an article. */
export interface Stored {
  readonly source: string;
  readonly annotations: readonly PaintedAnnotation[];
  readonly drafts: readonly Selectors[];
}

/** What is stored about an article, and where in it that stands. */
export interface Known {
  readonly source: string;
  readonly annotations: readonly PaintedAnnotation[];
  readonly found: FoundAnnotations;
}

const nothingKnown: Known = { source: '', annotations: [], found: nothingFound };

/**
 * What is known about the article that is shown, besides its text: its annotations, its drafts, and what the reader
 * selected in it.
 */
export class KnownAnnotations {
  readonly #ports: AnnotationPorts;
  #known = nothingKnown;
  /** Listed even if no claim was found there. */
  #selected: readonly Selectors[] = [];
  /** Ids of the annotations that each source had when it was asked for first. */
  readonly #earlier = new Map<string, ReadonlySet<string>>();

  constructor(ports: AnnotationPorts) {
    this.#ports = ports;
  }

  get found(): FoundAnnotations {
    return this.#known.found;
  }

  /** Asks for what is stored about an article. */
  async ask(source: string): Promise<Stored> {
    // An unreachable background (just updated, say) must not take the known tags off the page.
    const before = source === this.#known.source ? this.#known.annotations : [];
    const [annotations, drafts] = await Promise.all([
      this.#ports.annotationsOf(source).then(
        (annotations) => this.#noteEarlier(source, annotations),
        () => before,
      ),
      this.#ports.draftedQuotesOf(source).catch(() => []),
    ]);
    return { source, annotations, drafts };
  }

  /** Looks what is stored up in the page's text. Nothing changes before `keep`. */
  async find(
    { model, article, facts }: Pick<Reading, 'model' | 'article' | 'facts'>,
    stored: Stored,
    pacer: Pacer,
  ): Promise<Known> {
    const { source, annotations, drafts } = stored;
    const listed = [...drafts, ...this.#selected];
    if (annotations.length + listed.length === 0) return { source, annotations, found: nothingFound };
    const { findAnnotations } = await pacer.wait(this.#ports.tools());
    const at = { language: article.language, url: facts.url, isTranslated: facts.translated === true };
    return { source, annotations, found: await findAnnotations(model, at, { annotations, listed }, pacer) };
  }

  /** True if an annotation was not made since this page was opened. */
  isEarlier({ id }: PaintedAnnotation): boolean {
    return this.#earlier.get(this.#known.source)?.has(id) !== false;
  }

  keep(known: Known): void {
    this.#known = known;
  }

  /** Lists a stretch of the article from now on. */
  select(span: Span, quote: Selectors): void {
    const { found } = this.#known;
    this.#selected = [...this.#selected, quote];
    this.#known = { ...this.#known, found: { ...found, listed: [...found.listed, span] } };
  }

  /** The article was left. */
  forget(): void {
    this.#known = nothingKnown;
    this.#selected = [];
  }

  #noteEarlier(source: string, annotations: readonly PaintedAnnotation[]): readonly PaintedAnnotation[] {
    if (!this.#earlier.has(source)) this.#earlier.set(source, new Set(annotations.map(({ id }) => id)));
    return annotations;
  }

  /**
   * What became of the annotations' text; undefined for an article without annotations.
   *
   * @param claims how many are listed.
   */
  report(reading: Reading, claims: number): Omit<ArticleRead, 'visit'> | undefined {
    const { annotations, found } = this.#known;
    return annotations.length === 0 ? undefined : anchoringReport(found, reading, claims);
  }
}
