import type { AnnotationDraft, Target } from '../../annotation/annotation.ts';

/** An invented claim of an invented article; `overrides` says what is different about it. */
export function inventedDraft(
  overrides: Partial<AnnotationDraft> & { quote?: Partial<InventedQuote> } = {},
): AnnotationDraft {
  const { quote, ...rest } = overrides;
  return { target: inventedTarget(quote), tag: 'unsourced', note: '', evidence: [], ...rest };
}

interface InventedQuote {
  source: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

export function inventedTarget(quote: Partial<InventedQuote> = {}): Target {
  const source = quote.source ?? 'https://harbour-gazette.example/news/ferry';
  const exact = quote.exact ?? 'The new ferry halves the crossing time.';
  const start = quote.start ?? 120;
  return {
    source,
    url: `${source}?from=front`,
    title: 'New ferry on the northern line',
    outlet: 'Harbour Gazette',
    author: 'Ida Holm',
    published: '2026-03-01',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: quote.prefix ?? 'It sails at noon. ',
        suffix: quote.suffix ?? ' Tickets cost more.',
      },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    paragraph: `It sails at noon. ${exact} Tickets cost more.`,
    language: 'en',
  };
}

/** The n-th minute of an invented morning. */
export function minute(n: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 8, n));
}
