import type { Typed } from '../annotation/model/draft.ts';

/** What one view typed last about a quote, so that it is known which of what it types next is new. */
export interface TypedLast extends Pick<Typed, 'note' | 'evidenceText'> {
  /** Of the view and the quote. */
  readonly name: string;
  /** How often the view took over what is stored. */
  readonly turn: number;
  /** ISO 8601. */
  readonly at: string;
}
