import type { Annotation } from '../annotation/model/annotation.ts';
import { toCslJson, toRis } from './citations.ts';
import { toClaimReviews } from './claim-review.ts';
import { toCsv } from './csv.ts';
import type { FormatName } from './formats.ts';
import { toHtml } from './html.ts';
import { toHypothesis } from './hypothesis.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotations } from './web-annotation.ts';

/** Makes the text of a file; pure, so that the same annotations at the same moment give the same file. */
export type Writer = (annotations: readonly Annotation[], now: Date) => string;

/** The writer of each format. A page that needs one or two imports these alone. */
export const writers: Readonly<Record<FormatName, Writer>> = {
  markdown: toMarkdown,
  csv: toCsv,
  json: toJson,
  html: toHtml,
  webAnnotation: toWebAnnotations,
  claimReview: toClaimReviews,
  hypothesis: toHypothesis,
  ris: toRis,
  csl: toCslJson,
};
