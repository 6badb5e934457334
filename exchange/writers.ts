import { toCslJson, toRis } from './citations.ts';
import { toClaimReviews } from './claim-review.ts';
import { toCsv } from './csv.ts';
import type { FormatName } from './formats.ts';
import { toHtml } from './html.ts';
import { toHypothesis } from './hypothesis.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotations } from './web-annotation.ts';
import { withUntagged, type Writer } from './writer.ts';

/** The writer of each format. A page that needs one or two imports these alone. */
export const writers: Readonly<Record<FormatName, Writer>> = {
  markdown: withUntagged(toMarkdown),
  csv: withUntagged(toCsv),
  json: (annotations, now, drafts) => toJson(annotations, now, { drafts }),
  html: withUntagged(toHtml),
  webAnnotation: toWebAnnotations,
  claimReview: withUntagged(toClaimReviews),
  hypothesis: toHypothesis,
  ris: withUntagged(toRis),
  csl: withUntagged(toCslJson),
};
