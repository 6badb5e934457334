import type { Span } from '../../text/span.ts';
import type { SentenceView } from './sentence-view.ts';

/** Something in a sentence that speaks for, or against, its being a claim worth checking. */
export interface Signal {
  /** Name of the signal's file, of its test, of its label in the panel and of its row in the docs. */
  readonly id: string;
  /** The words that make it fire, none if it does not. */
  readonly find: (view: SentenceView) => readonly Span[];
}

/** A sentence, and the words that the signal should find in it. */
export type Example = readonly [sentence: string, found: readonly string[]];
