import type { Annotation, Tag, Target } from '../annotation/model/annotation.ts';
import { hasSameCreator, isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { isSilent } from '../annotation/model/note-and-links.ts';
import { isLive, sameQuote } from './annotations.ts';
import { withCorrection } from './article-details.ts';
import { inChange } from './change-transaction.ts';
import type { Step } from './changes.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { joinWords } from './joined-words.ts';
import {
  judgementOf,
  putJudged,
  rejudgedAs,
  sameJudgement,
  sliceLength,
  type Judgement,
  type Rejudged,
} from './judgement.ts';
import { liveOfQuote } from './quotes.ts';
import { ReadDrafts } from './read-drafts.ts';
import { newId, taggedWith } from './save-annotation.ts';
import type { Stamp } from './stamp.ts';

/** What an edit of many annotations changed: how many, and the articles they are of. */
export interface BulkResult {
  readonly count: number;
  readonly sources: readonly string[];
}

/** An annotation as it was, and what it is judged now. */
export type Judged = readonly [before: Annotation, after: Judgement];
type Judge = (slice: readonly Annotation[], stamp: Stamp) => readonly Judged[] | Promise<readonly Judged[]>;

/** Claims that have no tag, and were noted something about. */
export interface Untagged {
  readonly targets: readonly Target[];
  /** True to keep what is new from the people notes are shared with. */
  readonly startsPrivate: boolean;
}

/**
 * Changes the tag of any number of the reader's annotations, as one change that one undo takes back. Ids not stored are
 * passed over, and so are notes of others: what they say is theirs. What was noted about claims without a tag becomes
 * their note.
 */
export function retagAnnotations(
  db: ClaimlightDatabase,
  ids: readonly string[],
  tag: Tag,
  now: Date,
  untagged: Untagged = { targets: [], startsPrivate: false },
): Promise<BulkResult> {
  const judge: Judge = (slice) => slice.filter(isOwn).map((each) => [each, { ...judgementOf(each), tag }]);
  return rejudge(db, ids, now, judge, (drafts, stamp) => tagUntagged(db, untagged, tag, drafts, stamp));
}

/** Those that were tagged meanwhile keep that tag. */
async function tagUntagged(
  db: ClaimlightDatabase,
  { targets, startsPrivate }: Untagged,
  tag: Tag,
  drafts: ReadDrafts,
  stamp: Stamp,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const place of targets) {
    if ((await liveOfQuote(db, place)) !== undefined) continue;
    const target = await withCorrection(db, place);
    steps.push(await taggedWith(db, { tagging: { target, tag, startsPrivate }, id: newId() }, drafts, stamp));
  }
  return steps;
}

/**
 * Puts any number of annotations in the trash, as one change that one undo takes back. Ids not stored are passed over.
 */
export function trashAnnotations(db: ClaimlightDatabase, ids: readonly string[], now: Date): Promise<BulkResult> {
  return rejudge(db, ids, now, (slice, { at }) =>
    slice.map((each): Judged => [each, { deleted: at, ...judgementOf(each) }]),
  );
}

/**
 * Takes any number of annotations out of the trash, as one change that one undo takes back. What was typed about a
 * quote meanwhile joins the note that comes back. A quote that was tagged again is replaced by what comes back; of
 * several of one quote and one person the first comes back.
 */
export function restoreAnnotations(db: ClaimlightDatabase, ids: readonly string[], now: Date): Promise<BulkResult> {
  const restored = new Set<string>();
  return rejudge(db, ids, now, async (slice, { at }) => {
    const trashed = slice.filter((each) => !isLive(each));
    const live = await liveBySource(db, trashed);
    return trashed.flatMap((each) => {
      const beside = live.get(each.target.source) ?? [];
      const rival = beside.find((other) => hasSameCreator(other, each) && sameQuote(other.target, each.target));
      if (rival !== undefined && restored.has(rival.id)) return [];
      restored.add(each.id);
      live.set(each.target.source, [...beside.filter((other) => other !== rival), each]);
      const replaced: Judged[] = rival ? [[rival, { tag: rival.tag, deleted: at }]] : [];
      return [[each, { tag: each.tag }] as Judged, ...replaced];
    });
  });
}

async function liveBySource(db: ClaimlightDatabase, of: readonly Annotation[]): Promise<Map<string, Annotation[]>> {
  const sources = [...new Set(of.map(({ target }) => target.source))];
  const stored = await Promise.all(
    sources.map((source) => db.annotations.where('target.source').equals(source).toArray()),
  );
  return new Map(sources.map((source, index) => [source, (stored[index] ?? []).filter(isLive)]));
}

/** Works through the annotations slice by slice, in one transaction; `also` is done in it, too. */
function rejudge(
  db: ClaimlightDatabase,
  ids: readonly string[],
  now: Date,
  judge: Judge,
  also: (drafts: ReadDrafts, stamp: Stamp) => Promise<Step[]> = () => Promise.resolve([]),
): Promise<BulkResult> {
  const unique = [...new Set(ids)];
  return inChange(db, now, async (stamp) => {
    const drafts = await ReadDrafts.all(db, stamp);
    const rejudged: Rejudged[] = [];
    const steps: Step[] = [];
    const sources = new Set<string>();
    let count = 0;
    for (let at = 0; at < unique.length; at += sliceLength) {
      const stored = await db.annotations.bulkGet(unique.slice(at, at + sliceLength));
      const present = stored.filter((annotation) => annotation !== undefined);
      const judged = await judge(present, stamp);
      const changed = judged.filter(([before, after]) => !sameJudgement(judgementOf(before), after));
      for (const [before] of changed) sources.add(before.target.source);
      const [joined, others] = withWords(changed, drafts);
      steps.push(...joined);
      await putJudged(db, others, stamp);
      rejudged.push(...others.map(([before, after]) => ({ id: before.id, before: judgementOf(before), after })));
      count += present.length;
    }
    const added = await also(drafts, stamp);
    for (const { after } of added) sources.add(after.target.source);
    count += added.length;
    await commit(db, [...steps, ...added], drafts, stamp, { rejudged, sources: [...sources] });
    return { count, sources: [...sources] };
  });
}

/** Those that come back to what was typed meanwhile, with its words, and all the others. */
export function withWords(judged: readonly Judged[], drafts: ReadDrafts): readonly [Step[], Judged[]] {
  const joined: Step[] = [];
  const others: Judged[] = [];
  for (const [before, after] of judged) {
    const isRevived = after.deleted === undefined && !isLive(before);
    const draft = isRevived && isOwn(before) ? drafts.at(draftKeyOf(before)) : null;
    if (draft === null || isSilent(draft)) others.push([before, after]);
    else joined.push({ before, after: joinWords(rejudgedAs(before, after), drafts) });
  }
  return [joined, others];
}
