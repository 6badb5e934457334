import { annotationSchema, isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { draftKeyOf, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { changedNoteAndLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import { isLive } from './annotations.ts';
import { inChange } from './change-transaction.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { joinWords } from './joined-words.ts';
import { StoredQuotes } from './quote-index.ts';
import { ReadDrafts } from './read-drafts.ts';
import { sameContent } from './same-content.ts';
import type { Stamp } from './stamp.ts';

/** What the reader typed about a quote, or about the annotation with this id; what is missing stays as it is stored. */
export type TypedChange = DraftKey &
  NoteAndLinksChange &
  Partial<Pick<Draft, 'evidenceText'>> & { readonly id?: string | undefined };

/**
 * Keeps what was typed where it belongs now, whatever the view knew that it was typed in: note and links in the
 * annotation, if the quote has a tag, else in its draft; half a link always in the draft. All in one transaction.
 */
export function saveTyped(db: ClaimlightDatabase, change: TypedChange, now: Date): Promise<void> {
  return inChange(db, now, async (stamp) => {
    const annotation = await taggedBy(db, change);
    const key = annotation === undefined ? change : draftKeyOf(annotation);
    const drafts = await ReadDrafts.of(db, [key], stamp);
    const draft = drafts.typedAt(key);
    const evidenceText = change.evidenceText ?? draft.evidenceText;
    if (annotation === undefined) drafts.put(key, { ...changedNoteAndLinks(draft, change), evidenceText });
    else drafts.put(key, { ...draft, evidenceText });
    if (annotation !== undefined) await changeWords(db, annotation, change, drafts, stamp);
    else await drafts.write(db);
  });
}

/**
 * The annotation that the words belong to. A note about a whole page leaves no draft: in the trash, too, it keeps its
 * words.
 */
async function taggedBy(db: ClaimlightDatabase, { id, ...key }: TypedChange): Promise<Annotation | undefined> {
  const named = id === undefined ? undefined : await db.annotations.get(id);
  if (named && (isLive(named) || isPageNote(named.target))) return named;
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
  if (!isSame) await commit(db, [{ before, after }], none, stamp);
}
