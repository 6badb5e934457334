import type { Annotation, AnnotationDraft, Target } from '../annotation/model/annotation.ts';
import type { Draft } from '../annotation/model/draft.ts';

interface InventedQuote {
  source: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

/** Where an invented claim of an invented article stands. */
export function inventedTarget(quote: Partial<InventedQuote> = {}): Target {
  const source = quote.source ?? 'https://harbour-gazette.example/news/ferry';
  const exact = quote.exact ?? 'The new ferry halves the crossing time.';
  const start = quote.start ?? 120;
  const prefix = quote.prefix ?? 'It sails at noon. ';
  const suffix = quote.suffix ?? ' Tickets cost more.';
  return {
    source,
    url: `${source}?from=front`,
    title: 'New ferry on the northern line',
    outlet: 'Harbour Gazette',
    author: 'Ida Holm',
    published: '2026-03-01',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    paragraph: `It sails at noon. ${exact} Tickets cost more.`,
    language: 'en',
  };
}

/** A draft about an invented claim; `overrides` says what is different about it. */
export function inventedDraft(
  overrides: Partial<AnnotationDraft> & { quote?: Partial<InventedQuote> } = {},
): AnnotationDraft {
  const { quote, ...rest } = overrides;
  return { target: inventedTarget(quote), tag: 'unsourced', note: '', evidence: [], ...rest };
}

/** A stored annotation about an invented claim. */
export function inventedAnnotation(overrides: Partial<Annotation> = {}): Annotation {
  return {
    ...inventedDraft(),
    id: 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e',
    version: 1,
    created: minute(0).toISOString(),
    modified: minute(0).toISOString(),
    ...overrides,
  };
}

/** The n-th minute of an invented morning. */
export function minute(n: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 8, n));
}

/** What was typed about an invented claim without a tag. */
export function inventedDraftOf({ target = inventedTarget(), ...said }: Partial<Draft> = {}): Draft {
  const [{ exact, prefix }] = target.selector;
  const nothing = { note: '', evidence: [], evidenceText: '', updated: minute(0).toISOString() };
  return { source: target.source, exact, prefix, target, ...nothing, ...said };
}
