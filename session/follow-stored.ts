import type { Stored } from '../storage/stored.ts';
import { framePainted } from './frame-painted.ts';

/** Tells what is stored of a source, now and after each change; rejects if the database cannot be read. */
export type FollowStored = (source: string, onStored: (stored: Stored) => void, signal: AbortSignal) => Promise<void>;

/**
 * For pages of ours that stand in a tab, window or panel of their own. The database is loaded once the page's claims
 * are on screen, which need none of it.
 */
export const followDatabase: FollowStored = async (...wanted) => {
  await framePainted();
  const { followOpened } = await import('./follow-database.ts');
  return followOpened(...wanted);
};
