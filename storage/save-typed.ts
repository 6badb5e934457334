import { annotationSchema, isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import type { Clock } from '../annotation/model/clock.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, primaryKey, type Draft, type DraftKey, type Typed } from '../annotation/model/draft.ts';
import { changedNoteAndLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import type { Texts, TypedIn } from '../annotation/model/typed-in.ts';
import { isLive } from './annotations.ts';
import { inChange } from './change-transaction.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { joinWords } from './joined-words.ts';
import { StoredQuotes } from './quote-index.ts';
import { ReadDrafts } from './read-drafts.ts';
import { sameContent } from './same-content.ts';
import type { Stamp } from './stamp.ts';
import { translated } from './storage-error.ts';
import { withOthers } from './typed-last.ts';

/** What the reader typed about a quote, or about the annotation with this id; what is missing stays as it is stored. */
export type TypedChange = DraftKey &
  NoteAndLinksChange &
  Partial<Pick<Draft, 'evidenceText' | 'target'>> & {
    readonly id?: string | undefined;
    readonly typedIn?: TypedIn | undefined;
  };

/** What is stored of what is typed about a quote, and when that was changed; undefined without a change. */
export type StoredTyped = Pick<Typed, 'note' | 'evidenceText'> & { readonly clock?: Clock | undefined };

/**
 * Keeps what was typed where it belongs now, whatever the view knew that it was typed in: note and links in the
 * annotation, if the quote has a tag, else in its draft; half a link always in the draft. What was typed in other views
 * since is kept beside it. All in one transaction.
 */
export function saveTyped(db: ClaimlightDatabase, sent: TypedChange, now: Date): Promise<void> {
  return inChange(db, now, async (stamp) => {
    const annotation = await taggedBy(db, sent);
    const key = annotation === undefined ? sent : draftKeyOf(annotation);
    const drafts = await ReadDrafts.of(db, [key], stamp);
    const draft = drafts.typedAt(key);
    const { note } = annotation ?? draft;
    const { evidenceText: link } = draft;
    const stored = { note, evidenceText: link };
    const { typedIn } = sent;
    const change = { ...sent, ...(await withOthers(db, { key: sent, texts: textsOf(sent), typedIn, stored }, stamp)) };
    const evidenceText = change.evidenceText ?? draft.evidenceText;
    if (annotation === undefined) drafts.put(key, { ...changedNoteAndLinks(draft, change), evidenceText }, sent.target);
    else drafts.put(key, { ...draft, evidenceText }, annotation.target);
    if (annotation !== undefined) await changeWords(db, annotation, change, drafts, stamp);
    else if (isChosen(change)) await commit(db, [], drafts, stamp);
    else await drafts.write(db);
  });
}

/** True if a finding or a state was chosen: unlike typing, that is a change of its own, which one undo takes back. */
function isChosen({ finding, state }: NoteAndLinksChange): boolean {
  return finding !== undefined || state !== undefined;
}

function textsOf({ note, evidenceText }: TypedChange): Texts {
  return { ...(note !== undefined && { note }), ...(evidenceText !== undefined && { evidenceText }) };
}

/** What is stored about the quote, or the annotation, of a change. */
export function storedTyped(
  db: ClaimlightDatabase,
  change: DraftKey & { id?: string | undefined },
): Promise<StoredTyped> {
  return translated(() =>
    db.transaction('r', db.annotations, db.drafts, db.quotes, async () => {
      const annotation = await taggedBy(db, change);
      const draft = await db.drafts.get(primaryKey(annotation === undefined ? change : draftKeyOf(annotation)));
      const { note = '' } = annotation ?? draft ?? {};
      const clock = [annotation?.clock, draft?.clock]
        .filter((clock) => clock !== undefined)
        .sort()
        .at(-1);
      return { note, evidenceText: draft?.evidenceText ?? '', clock };
    }),
  );
}

/**
 * The annotation that the words belong to. A note about a whole page leaves no draft: in the trash, too, it keeps its
 * words.
 */
async function taggedBy(db: ClaimlightDatabase, { id, ...key }: TypedChange): Promise<Annotation | undefined> {
  const named = id === undefined ? undefined : await db.annotations.get(id);
  if (named && isOwn(named) && (isLive(named) || isPageNote(named.target))) return named;
  return (await new StoredQuotes(db).at(key))[0];
}

async function changeWords(
  db: ClaimlightDatabase,
  before: Annotation,
  change: NoteAndLinksChange,
  drafts: ReadDrafts,
  stamp: Stamp,
): Promise<void> {
  const words = annotationSchema.parse({ ...before, ...changedNoteAndLinks(before, change) });
  const after = isLive(before) ? joinWords(words, drafts) : words;
  const isSame = sameContent(before, after);
  // Typing is its own record: half a link, and words that an annotation should have had, are no part of the journal.
  await drafts.write(db);
  const none = await ReadDrafts.of(db, [], stamp);
  if (!isSame) await commit(db, [{ before, after }], none, stamp, { isTyped: true });
}
