import { newestOfSource, type NewestOfSource } from './newest-of-source.ts';
import { hasChangeToUndo } from './undo.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { draftsOfSource } from './drafts.ts';

/** What is known of an article besides the article itself. */
export interface Stored extends NewestOfSource {
  readonly drafts: readonly Draft[];
  readonly canUndo: boolean;
}

export async function storedOf(db: ClaimlightDatabase, source: string, now = new Date()): Promise<Stored> {
  const [newest, drafts, canUndo] = await Promise.all([
    newestOfSource(db, source, now),
    draftsOfSource(db, source),
    hasChangeToUndo(db, source),
  ]);
  return { ...newest, drafts, canUndo };
}
