import { liveQuery } from 'dexie';
import { linkToQuote } from '../../exchange/text-fragment.ts';
import { askBackground } from '../../messaging/channels.ts';
import { database } from '../../storage/connection.ts';
import { noticedChanges } from '../../storage/noticed.ts';
import { asStorageError } from '../../storage/storage-error.ts';
import { versionsOf } from '../../storage/versions/article-versions.ts';
import type { NoticedSources } from './noticed-session.ts';

/** What was noticed, from the database itself. */
export function noticedSources(attempt: NoticedSources['attempt']): NoticedSources {
  return {
    attempt,
    ask: askBackground,
    linkTo: linkToQuote,
    versionsOf: async (source) => versionsOf(await database(), source),
    follow: (onNoticed, signal) =>
      attempt(async () => {
        // Opened beforehand: a live query follows only what it reads without waiting for promises of others.
        const db = await database();
        await new Promise((_, reject) => {
          const subscription = liveQuery(() => noticedChanges(db)).subscribe({
            next: onNoticed,
            error: (error: unknown) => reject(asStorageError(error)),
          });
          signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
        });
      }),
  };
}
