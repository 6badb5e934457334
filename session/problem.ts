import type { Problem } from '../components/views/popup.ts';
import { CallError } from '../messaging/call-error.ts';
import { NotInArticleError } from './article-actions.ts';
import type { PageView } from './page-view.ts';

/** What to tell the reader about something that was to be done and failed. */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotInArticleError) return 'not-in-article';
  if (!(error instanceof CallError)) return 'not-done';
  if (error.failure === 'storage-full') return 'database-full';
  if (error.failure === 'storage-unavailable') return 'database-closed';
  return error.failure === 'no-answer' ? 'page-silent' : 'not-stored';
}

/** What to tell the reader about the database; undefined while it does what it should. */
export function storageProblemOf({ storageError }: PageView): Problem | undefined {
  if (storageError === undefined) return undefined;
  return storageError.kind === 'full' ? 'database-full' : 'database-closed';
}
