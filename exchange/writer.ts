import type { Annotation } from '../annotation/model/annotation.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { untaggedIn, type Noted } from '../annotation/model/untagged.ts';

/**
 * Makes the text of a file; pure, so that the same annotations at the same moment give the same file. `drafts`: what
 * the reader noted about claims without a tag.
 */
export type Writer = (annotations: readonly Annotation[], now: Date, drafts?: readonly Draft[]) => string;

/** A writer that has the notes without a tag among the others. */
export function withUntagged(write: (notes: readonly Noted[], now: Date) => string): Writer {
  return (annotations, now, drafts = []) => write([...annotations, ...untaggedIn(drafts)], now);
}
