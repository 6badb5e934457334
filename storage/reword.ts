import { reportChange } from '../annotation/compare/material-change.ts';
import type { Annotation, AnnotationDraft, Sighting, Target } from '../annotation/model/annotation.ts';
import { draftKeyOf, primaryKey } from '../annotation/model/draft.ts';
import { joinNoteAndLinks, type NoteAndLinks } from '../annotation/model/note-and-links.ts';
import { allLiveOfQuote } from './annotations.ts';
import type { Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';

/** As many as the schema allows; the oldest make room. */
const longestHistory = 1000;

type Decision = NonNullable<Sighting['decision']>;

/** True if the annotation is to stand on other words than before. */
export function isReworded(before: Target, after: Target): boolean {
  return exactOf(before) !== exactOf(after);
}

/** The annotation's history with what became of its words now, and what the reader decided. */
export function withSighting(before: Annotation, target: Target, decision: Decision, now: Date): Sighting[] {
  const [from, to] = [exactOf(before.target), exactOf(target)];
  const changes = from === to ? [] : [...reportChange(from, to).changes];
  return [...(before.history ?? []), { seen: now.toISOString(), from, to, changes, decision }].slice(-longestHistory);
}

/**
 * What was typed about the words that an annotation is to stand on joins its note and evidence, and a half-typed link
 * goes along with it. The draft of the new words stays until the note is saved again, so that undo finds it. Call it
 * inside the transaction that moves the annotation.
 */
export async function joinDrafts(
  db: ClaimlightDatabase,
  before: Annotation,
  { target, note, evidence }: Pick<AnnotationDraft, 'target' | 'note' | 'evidence'>,
): Promise<NoteAndLinks> {
  const from = draftKeyOf(before);
  const to = draftKeyOf({ ...before, target });
  const [old, there] = await Promise.all([db.drafts.get(primaryKey(from)), db.drafts.get(primaryKey(to))]);
  if (old !== undefined && old.evidenceText !== '' && (there?.evidenceText ?? '') === '') {
    await db.drafts.delete(primaryKey(from));
    await db.drafts.put({ ...old, ...there, ...to, evidenceText: old.evidenceText });
  }
  return there === undefined ? { note, evidence } : joinNoteAndLinks({ note, evidence }, there);
}

/**
 * One quote has one live annotation: when an annotation is put on words that were tagged meanwhile, in another window
 * perhaps, the other's note and evidence join its own, and the other goes to the trash, with the same undo. Call it
 * inside the transaction that moves the annotation.
 */
export async function replaceOthers(
  db: ClaimlightDatabase,
  { id, target, note, evidence }: NoteAndLinks & Pick<Annotation, 'id' | 'target'>,
  now: Date,
): Promise<{ readonly words: NoteAndLinks; readonly steps: readonly Step[] }> {
  const others = (await allLiveOfQuote(db, target)).filter((other) => other.id !== id);
  const at = now.toISOString();
  return {
    words: others.reduce((words, other) => joinNoteAndLinks(words, other), { note, evidence }),
    steps: others.map((before) => ({ before, after: { ...before, deleted: at, modified: at } })),
  };
}

function exactOf({ selector }: Target): string {
  return selector[0].exact;
}
