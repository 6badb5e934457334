import type { Tag } from '../../annotation/model/annotation.ts';

export const shareKinds = ['outlet', 'article', 'month', 'finding', 'check'] as const;

/** What a picture has a bar for. */
export type ShareKind = (typeof shareKinds)[number];

/**
 * How the reader tagged what one outlet, article or month has, or what has one finding. It says nothing about what was
 * not looked at.
 */
export interface Share {
  /** Outlet, source of the article, month as `2026-03`, or a choice of findings or of how far a check is. */
  readonly key: string;
  /** As it is shown: the article's title, or the key. */
  readonly label: string;
  readonly byTag: Readonly<Record<Tag, number>>;
  readonly total: number;
  /**
   * How many claims its articles have, of those of which that is known, and how many of these the reader tagged;
   * undefined if it is known of none.
   */
  readonly coverage?: { readonly lookedAt: number; readonly claims: number };
}
