import type { Tag } from '../annotation/model/annotation.ts';

/** Every word that Claimlight itself puts into an exported file for people. */
export const tagLabels: Readonly<Record<Tag, string>> = {
  sourced: 'Sourced',
  unsourced: 'Unsourced',
  promotional: 'Promotional',
};

export const labels = {
  documentTitle: 'Fact-checking notes',
  untitled: 'Untitled article',
  tag: 'Tag',
  note: 'Note',
  evidence: 'Evidence',
  showInArticle: 'Show in the article',
  accessed: 'seen',
  otherTags: 'Tags',
  otherLinks: 'Links',
  wholePage: 'About the whole page',
  translated: 'The words are of a translation that the browser made of the page.',
  nothing: 'No notes.',
} as const;

/** Such as `1 claim` and `3 claims`. */
export function countOfClaims(count: number): string {
  return `${count} ${count === 1 ? 'claim' : 'claims'}`;
}
