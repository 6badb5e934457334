/**
 * Names in the CSS highlight registry. The page's own scripts can read them, so they say no more than the kind of
 * paint. Later ones are painted over earlier ones.
 */
export const highlightNames = [
  'claimlight-claim',
  'claimlight-sourced',
  'claimlight-unsourced',
  'claimlight-promotional',
  'claimlight-changed',
  'claimlight-focus',
] as const;

export type HighlightName = (typeof highlightNames)[number];
