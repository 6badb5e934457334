import type { Finding, Tag } from '../../annotation/model/annotation.ts';

/** An annotation on the same words in another article, or on the same claim in other words. */
export interface ElsewhereNote {
  /** The words of the claim in this article. */
  readonly exact: string;
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly outlet: string;
  readonly tag: Tag;
  readonly finding?: Finding | undefined;
  /** ISO 8601. */
  readonly created: string;
  /** The words that it stands on. */
  readonly words: string;
  readonly note: string;
  /** Addresses of its evidence. */
  readonly links: readonly string[];
}
