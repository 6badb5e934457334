import type { Transaction } from 'dexie';
import * as z from 'zod/mini';
import { isPageNote, storedSelectorsSchema, type Annotation } from '../annotation/model/annotation.ts';
import { nextClock, newInstallation } from '../annotation/model/clock.ts';
import { draftKeyOf, primaryKey, type Draft } from '../annotation/model/draft.ts';
import { joinNoteAndLinks } from '../annotation/model/note-and-links.ts';
import type { Change, DraftStep, Step } from './changes.ts';
import { longestAhead } from './newer.ts';
import { QuoteIndex } from './quote-index.ts';
import type { OwnClock } from './stamp.ts';

/**
 * Brings the words of every tagged quote into its annotation, tells in the journal what each change did to drafts, and
 * starts the clock after everything that is stored.
 */
export async function settleWords(transaction: Transaction): Promise<void> {
  await joinHidden(transaction);
  await transaction
    .table<Change, number>('changes')
    .toCollection()
    .modify((change) => {
      const { steps, drafts, rejudged } = change;
      if (drafts !== undefined || rejudged !== undefined) return;
      Object.assign(change, { drafts: steps.length === 1 ? steps.flatMap(draftStepOf) : [] });
    });
  const last = await lastInstant(transaction);
  const installation = newInstallation();
  const own: OwnClock = { name: 'own', installation, ...(last && { last: nextClock(undefined, last, installation) }) };
  await transaction.table<OwnClock, string>('clocks').put(own);
}

/** Words that a draft still has although its quote is tagged, as undoing and importing could leave them. */
async function joinHidden(transaction: Transaction): Promise<void> {
  const drafts = transaction.table<Draft, string[]>('drafts');
  const annotations = transaction.table<Annotation, string>('annotations');
  const worded = (await drafts.toArray()).filter(({ note, evidence }) => note !== '' || evidence.length > 0);
  for (const [source, ofArticle] of Map.groupBy(worded, (draft) => draft.source)) {
    const ofSource = await annotations.where('target.source').equals(source).toArray();
    const tagged = new QuoteIndex(ofSource.filter(hasQuote));
    for (const draft of ofArticle) {
      const [annotation] = tagged.at(draft);
      if (annotation === undefined) continue;
      const words = joinNoteAndLinks(annotation, draft);
      const rest = { ...draft, note: '', evidence: [] };
      await annotations.put({ ...annotation, ...words });
      await (rest.evidenceText === '' ? drafts.delete(primaryKey(draft)) : drafts.put(rest));
    }
  }
}

const quotedSchema = z.object({ target: z.object({ source: z.string(), selector: storedSelectorsSchema }) });

/** False for a damaged record, which must not keep all others from being opened. */
export function hasQuote(record: Annotation): boolean {
  return quotedSchema.safeParse(record).success;
}

/** What tagging a quote and clearing its tag did to its draft. */
function draftStepOf({ before, after }: Step): DraftStep[] {
  const isTagged = before === null && after.deleted === undefined;
  const isCleared = before !== null && before.deleted === undefined && after.deleted !== undefined;
  const { note, evidence, modified: updated } = after;
  if (isPageNote(after.target) || (!isTagged && !isCleared) || (note === '' && evidence.length === 0)) return [];
  const draft: Draft = { ...draftKeyOf(after), note, evidence, evidenceText: '', updated };
  return isTagged ? [{ before: draft, after: null }] : [{ before: null, after: draft }];
}

/** The last moment that anything stored tells, without those that lie in the future: they tell nothing. */
async function lastInstant(transaction: Transaction): Promise<Date | undefined> {
  const latest = new Date(Date.now() + longestAhead).toISOString();
  const keys = await Promise.all([
    transaction.table('annotations').where('modified').belowOrEqual(latest).last(),
    transaction.table('drafts').where('updated').belowOrEqual(latest).last(),
  ]);
  const [annotation, draft] = keys as [Annotation | undefined, Draft | undefined];
  const last = [annotation?.modified, draft?.updated]
    .filter((at) => at !== undefined && !Number.isNaN(Date.parse(at)))
    .sort()
    .at(-1);
  return last === undefined ? undefined : new Date(last);
}
