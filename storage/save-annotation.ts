import { annotationSchema, type Annotation, type AnnotationDraft } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, type DraftKey } from '../annotation/model/draft.ts';
import {
  changedNoteAndLinks,
  isSilent,
  nothingSaid,
  type NoteAndLinksChange,
} from '../annotation/model/note-and-links.ts';
import type { TypedIn } from '../annotation/model/typed-in.ts';
import { isLive } from './annotations.ts';
import { withCorrection } from './article-details.ts';
import { inChange } from './change-transaction.ts';
import type { Step } from './changes.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { carryHalfLink, joinWords } from './joined-words.ts';
import { liveOfQuote } from './quotes.ts';
import { ReadDrafts } from './read-drafts.ts';
import { isReworded, moveTo, withSighting } from './reword.ts';
import { sameContent } from './same-content.ts';
import { StorageError } from './storage-error.ts';
import type { Stamp } from './stamp.ts';
import { withOthers } from './typed-last.ts';

/** A tag for a quote, and what the reader changed of note and links, if that may not be stored yet. */
export type Tagging = Omit<AnnotationDraft, 'note' | 'evidence' | 'finding' | 'state' | 'private' | 'thread'> &
  NoteAndLinksChange & {
    readonly id?: string | undefined;
    readonly typedIn?: TypedIn | undefined;
    /** True to keep a note that is new from the people notes are shared with. */
    readonly startsPrivate?: boolean | undefined;
  };

interface Plan {
  readonly steps: readonly Step[];
  readonly drafts: ReadDrafts;
}

/**
 * Creates the annotation, or updates the one with this id or, failing that, the live one of the same quote: one quote
 * of one source has one live annotation of the reader's; what others have on it stays as it is. Note and links are
 * those that are stored, in the annotation or as a draft, with the change made to them. Keeps `created` and what the
 * program said at the time; the words of the quote's draft are the annotation's now. An annotation put on other words
 * than before keeps the old ones in its history. All in one transaction, with its entry in the journal. Resolves with
 * what is stored.
 */
export function saveAnnotation(db: ClaimlightDatabase, asked: Tagging, now: Date): Promise<Annotation> {
  return inChange(db, now, async (stamp) => {
    const tagging = { ...asked, target: await withCorrection(db, asked.target) };
    const before = await storedFor(db, tagging);
    const { steps, drafts } =
      before === undefined || !isLive(before)
        ? await tagged(db, before, tagging, stamp)
        : await changed(db, before, tagging, stamp);
    const [first] = steps;
    if (before !== undefined && first !== undefined && sameContent(before, first.after)) return before;
    const [done] = await commit(db, steps, drafts, stamp);
    return annotationSchema.parse(done?.after);
  });
}

/** A tag for a quote without one: what was typed about it until now is its note. */
async function tagged(
  db: ClaimlightDatabase,
  before: Annotation | undefined,
  tagging: Tagging,
  stamp: Stamp,
): Promise<Plan> {
  const { target } = tagging;
  const id = before?.id ?? tagging.id ?? newId();
  const key = draftKeyOf({ id, target });
  const drafts = await ReadDrafts.of(db, [key], stamp);
  return { steps: [await taggedWith(db, { before, tagging, id }, drafts, stamp)], drafts };
}

interface NewlyTagged {
  /** In the trash, if there is one. */
  readonly before?: Annotation | undefined;
  readonly tagging: Tagging;
  readonly id: string;
}

/** The step that tags a quote without a tag, and takes its draft's words along; call it inside a transaction. */
export async function taggedWith(
  db: ClaimlightDatabase,
  { before, tagging, id }: NewlyTagged,
  drafts: ReadDrafts,
  stamp: Stamp,
): Promise<Step> {
  const { target, tag, claim } = tagging;
  const key = draftKeyOf({ id, target });
  const { evidenceText, ...typed } = drafts.typedAt(key);
  const known = isSilent(typed) ? (before ?? typed) : typed;
  const words = changedNoteAndLinks(known, await merged(db, key, tagging, known.note, stamp));
  if (saysSomething(tagging)) drafts.type(key, { ...words, evidenceText }, target);
  drafts.put(key, { ...nothingSaid, evidenceText });
  const { created = stamp.at, history, thread, origin, claim: said = claim } = before ?? {};
  const after = annotationSchema.parse({
    ...{ id, version: 1, created, modified: stamp.at, target, tag, ...words },
    ...(said && { claim: said }),
    ...(history && { history }),
    ...(thread && { thread }),
    ...(origin && { origin }),
    ...((before?.private ?? tagging.startsPrivate) && { private: true }),
  });
  return { before: before ?? null, after };
}

export function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

/** True if words, links, a finding or a state come along with the tag. */
function saysSomething({ note, evidence, finding, state }: Tagging): boolean {
  return [note, evidence, finding, state].some((said) => said !== undefined);
}

/** Another tag, perhaps on other words, for what is tagged. */
async function changed(db: ClaimlightDatabase, before: Annotation, tagging: Tagging, stamp: Stamp): Promise<Plan> {
  const { target, tag } = tagging;
  const words = changedNoteAndLinks(before, await merged(db, draftKeyOf(before), tagging, before.note, stamp));
  if (isReworded(before.target, target)) {
    const history = withSighting(before, target, before.tag === tag ? 'kept' : 'retagged', stamp.at);
    return moveTo(db, before, { ...before, ...words, target, tag, claim: tagging.claim, history }, stamp);
  }
  const [from, to] = [draftKeyOf(before), draftKeyOf({ id: before.id, target })];
  const drafts = await ReadDrafts.of(db, [from, to], stamp);
  const claim = before.claim ?? tagging.claim;
  const after = joinWords({ ...before, ...words, target, tag, ...(claim && { claim }) }, drafts);
  carryHalfLink(from, after, drafts);
  return { steps: [{ before, after: annotationSchema.parse(after) }], drafts };
}

/** The change that comes with a tag, with what was typed in other views meanwhile. */
async function merged(
  db: ClaimlightDatabase,
  key: DraftKey,
  tagging: Tagging,
  storedNote: string,
  stamp: Stamp,
): Promise<NoteAndLinksChange> {
  const { note, typedIn } = tagging;
  if (note === undefined) return tagging;
  const stored = { note: storedNote, evidenceText: '' };
  return { ...tagging, ...(await withOthers(db, { key, texts: { note }, typedIn, stored }, stamp)) };
}

async function storedFor(db: ClaimlightDatabase, tagging: Tagging): Promise<Annotation | undefined> {
  const stored = tagging.id === undefined ? undefined : await db.annotations.get(tagging.id);
  if (stored && !isOwn(stored)) throw new StorageError('storage-invalid', { detail: 'the note of another person' });
  if (stored && isLive(stored)) return stored;
  return (await liveOfQuote(db, tagging.target)) ?? stored;
}
