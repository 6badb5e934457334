import type { Annotation } from '../annotation/model/annotation.ts';
import { annotationsOfSource } from './annotations.ts';
import { hasChangeToUndo } from './undo.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { draftsOfSource } from './drafts.ts';

/** What is known of an article besides the article itself. */
export interface Stored {
  readonly annotations: readonly Annotation[];
  readonly drafts: readonly Draft[];
  readonly canUndo: boolean;
}

export async function storedOf(db: ClaimlightDatabase, source: string): Promise<Stored> {
  const [annotations, drafts, canUndo] = await Promise.all([
    annotationsOfSource(db, source),
    draftsOfSource(db, source),
    hasChangeToUndo(db, source),
  ]);
  return { annotations, drafts, canUndo };
}
