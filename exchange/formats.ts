/** What there is to know about a format without loading its writer. */
export interface Format {
  /** Name for people. */
  readonly label: string;
  /** Without the dot before it. */
  readonly extension: string;
  readonly mediaType: string;
}

/** Every format that can be exported, in the order in which to offer them. */
export const formats = {
  markdown: { label: 'Markdown', extension: 'md', mediaType: 'text/markdown' },
  csv: { label: 'CSV (spreadsheet)', extension: 'csv', mediaType: 'text/csv' },
  json: { label: 'JSON (backup)', extension: 'json', mediaType: 'application/json' },
  html: { label: 'HTML (report)', extension: 'html', mediaType: 'text/html' },
  webAnnotation: {
    label: 'W3C Web Annotation (JSON-LD)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
  },
  claimReview: {
    label: 'ClaimReview drafts (JSON-LD)',
    extension: 'claimreview.jsonld',
    mediaType: 'application/ld+json',
  },
  hypothesis: { label: 'Hypothesis (JSON)', extension: 'hypothesis.json', mediaType: 'application/json' },
  ris: { label: 'RIS (citations)', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: {
    label: 'CSL-JSON (citations)',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** True if other programs read the format by its tags, so that it leaves out what has none. */
export function isOfTagged(format: FormatName): boolean {
  return format === 'webAnnotation' || format === 'hypothesis';
}
