import { liveQuery } from 'dexie';
import { linkToQuote } from '../../exchange/text-fragment.ts';
import { database } from '../../storage/connection.ts';
import { asStorageError } from '../../storage/storage-error.ts';
import type { ChangesSession } from './changes-session.ts';
import type { UntaggedSources } from './untagged-session.ts';

/** Drafts, from the database itself. */
export function untaggedSources(changes: ChangesSession): UntaggedSources {
  return {
    linkTo: linkToQuote,
    tag: (targets, tag) => changes.tag([], targets, tag),
    follow: (onDrafts, signal) =>
      changes.attempt(async () => {
        // Opened beforehand: a live query follows only what it reads without waiting for promises of others.
        const db = await database();
        await new Promise((_, reject) => {
          const subscription = liveQuery(() => db.drafts.toArray()).subscribe({
            next: onDrafts,
            error: (error: unknown) => reject(asStorageError(error)),
          });
          signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
        });
      }),
  };
}
