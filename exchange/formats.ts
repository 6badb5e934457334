import type { Annotation } from '../annotation/annotation.ts';
import { toClaimReviews } from './claim-review.ts';
import { toCslJson, toRis } from './citations.ts';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toHypothesis } from './hypothesis.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotations } from './web-annotation.ts';

/** How to write annotations in one format. */
export interface Format {
  /** Name for people. */
  readonly label: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (annotations: readonly Annotation[], now: Date) => string;
}

/** Every format there is, in the order in which to offer them. */
export const formats = {
  markdown: { label: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  csv: { label: 'CSV (spreadsheet)', extension: 'csv', mediaType: 'text/csv', write: toCsv },
  json: { label: 'JSON (backup)', extension: 'json', mediaType: 'application/json', write: toJson },
  html: { label: 'HTML (report)', extension: 'html', mediaType: 'text/html', write: toHtml },
  webAnnotation: {
    label: 'W3C Web Annotation (JSON-LD)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: toWebAnnotations,
  },
  claimReview: {
    label: 'ClaimReview drafts (JSON-LD)',
    extension: 'claimreview.jsonld',
    mediaType: 'application/ld+json',
    write: toClaimReviews,
  },
  hypothesis: {
    label: 'Hypothesis (JSON)',
    extension: 'hypothesis.json',
    mediaType: 'application/json',
    write: toHypothesis,
  },
  ris: { label: 'RIS (citations)', extension: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  csl: {
    label: 'CSL-JSON (citations)',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
