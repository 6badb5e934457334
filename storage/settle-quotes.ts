import type { Annotation } from '../annotation/model/annotation.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { joinNoteAndLinks } from '../annotation/model/note-and-links.ts';
import type { Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { joinWords } from './joined-words.ts';
import { allLiveOfQuote, quoteRowOf } from './quotes.ts';
import { ReadDrafts } from './read-drafts.ts';
import { sameContent } from './same-content.ts';
import { stamped, type Stamp } from './stamp.ts';
import { writeAlong } from './written-along.ts';

/**
 * Brings to rest what came from another device: one quote has one live annotation of the reader, and what is said of it
 * is in there. Of two that were made on two devices the older one stays, with the words of both, and the other goes to
 * the trash: each device comes to the same by itself. Call it inside the transaction that wrote them.
 */
export async function settleQuotes(
  db: ClaimlightDatabase,
  arrived: readonly Annotation[],
  stamp: Stamp,
): Promise<void> {
  const drafts = await ReadDrafts.of(db, arrived.map(draftKeyOf), stamp);
  const crowded = await onCrowdedQuotes(db, arrived);
  const steps = new Map<string, Step>();
  for (const note of arrived) {
    const joined = joinWords(note, drafts);
    if (!sameContent(note, joined)) steps.set(note.id, { before: note, after: stamped(joined, stamp) });
  }
  for (const note of crowded) {
    const all = (await allLiveOfQuote(db, note.target)).filter(({ id }) => steps.get(id)?.after.deleted === undefined);
    const current = (each: Annotation): Annotation => steps.get(each.id)?.after ?? each;
    const [first, ...others] = all.toSorted(byAge);
    if (first === undefined || others.length === 0) continue;
    const { note: text, ...rest } = others.map(current).reduce(joinNoteAndLinks, current(first) as never);
    const after = stamped({ ...current(first), ...rest, note: text }, stamp);
    steps.set(first.id, { before: first, after });
    for (const other of others) {
      steps.set(other.id, { before: other, after: stamped({ ...current(other), deleted: stamp.at }, stamp) });
    }
  }
  const done = [...steps.values()];
  await db.annotations.bulkPut(done.map(({ after }) => after));
  await Promise.all([drafts.write(db), writeAlong(db, done, stamp)]);
}

/** Those whose quote has another live annotation, perhaps: all are asked for at once. */
async function onCrowdedQuotes(db: ClaimlightDatabase, arrived: readonly Annotation[]): Promise<Annotation[]> {
  const counts = await Promise.all(
    arrived.map((note) => db.quotes.where('words').equals(quoteRowOf(note).words).count()),
  );
  return arrived.filter((_, at) => (counts[at] ?? 0) > 1);
}

function byAge(one: Annotation, other: Annotation): number {
  return `${one.created} ${one.id}` < `${other.created} ${other.id}` ? -1 : 1;
}
