import type { Tag } from '../../annotation/model/annotation.ts';
import type { Facet } from './facet.ts';

/** A choice of a filter, and how many annotations it would show with all other filters as they are. */
export interface Choice {
  readonly name: string;
  readonly count: number;
}

/**
 * What a view shows. Entries are named by their index in the catalogue, which stays theirs as long as they are stored.
 */
export interface Shown {
  /** Indexes of the entries shown, in order. */
  readonly rows: Uint32Array;
  /** Grouped by article: where in `rows` each group starts. */
  readonly groups: Uint32Array;
  readonly byTag: Readonly<Record<Tag, number>>;
  /** Choices that have an entry, the most frequent first. */
  readonly choices: Readonly<Record<Facet, readonly Choice[]>>;
  /** Title of the one article that is shown; empty for several. */
  readonly articleTitle: string;
  /** All that is stored, whatever the view. */
  readonly live: number;
  readonly trashed: number;
}
