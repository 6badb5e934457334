import type { Annotation } from '../annotation/model/annotation.ts';
import { cutPart } from '../messaging/parts.ts';
import { database } from '../storage/connection.ts';
import { planJoin, planSplit, putIntoThreads } from '../storage/threads/change-threads.ts';
import type { ThreadPlan } from '../storage/threads/reader-word.ts';
import { threadOf } from '../storage/threads/thread-of.ts';
import { nudgePages } from './nudge-pages.ts';
import { once } from './once.ts';

/** What the library asks and changes of the notes on one claim. Their claims are compared here alone. */
export const threadCalls = {
  async threadOf({ id }: { id: string }) {
    const notes = await threadOf(await database(), id);
    return cutPart(notes.map(asListed)).items;
  },

  async joinThread({ ids }: { ids: string[] }, _sender: unknown, question?: string) {
    return put(await planJoin(await database(), ids), question);
  },

  async splitThread({ id }: { id: string }, _sender: unknown, question?: string) {
    return put(await planSplit(await database(), id), question);
  },
};

async function put(plan: ThreadPlan, question: string | undefined): Promise<number> {
  const { count, sources } = await once(question, (db) => putIntoThreads(db, plan, new Date()));
  void nudgePages(...sources);
  return count;
}

function asListed({ id, creator, target, created, tag, finding }: Annotation) {
  const { source, title, outlet, published, selector } = target;
  const person = creator && { by: creator.name ?? '' };
  const { exact } = selector[0];
  return { id, ...person, source, title, outlet, published, created, tag, finding, exact };
}
