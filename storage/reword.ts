import { reportChange } from '../annotation/compare/material-change.ts';
import { annotationSchema, type Annotation, type Sighting, type Target } from '../annotation/model/annotation.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { joinNoteAndLinks, type NoteAndLinks } from '../annotation/model/note-and-links.ts';
import type { Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { carryHalfLink, joinWords } from './joined-words.ts';
import { allLiveOfQuote } from './quotes.ts';
import { ReadDrafts } from './read-drafts.ts';
import type { Stamp } from './stamp.ts';

/** As many as the schema allows; the oldest make room. */
const longestHistory = 1000;

type Decision = NonNullable<Sighting['decision']>;

/** True if the annotation is to stand on other words than before. */
export function isReworded(before: Target, after: Target): boolean {
  return exactOf(before) !== exactOf(after);
}

/** The annotation's history with what became of its words now, and what the reader decided. */
export function withSighting(before: Annotation, target: Target, decision: Decision, seen: string): Sighting[] {
  const [from, to] = [exactOf(before.target), exactOf(target)];
  const changes = from === to ? [] : [...reportChange(from, to, target.language).changes];
  return [...(before.history ?? []), { seen, from, to, changes, decision }].slice(-longestHistory);
}

/**
 * Puts an annotation on another quote. What was typed about that quote joins its note and evidence, and a half-typed
 * link goes along with it. One quote has one live annotation: if the other quote was tagged meanwhile, in another
 * window perhaps, that annotation's words join as well, and it goes to the trash, with the same undo. Call it inside
 * the change's transaction; gives what is to be committed, the annotation's own step first.
 */
export async function moveTo(
  db: ClaimlightDatabase,
  before: Annotation,
  moved: Annotation,
  stamp: Stamp,
): Promise<{ readonly steps: readonly Step[]; readonly drafts: ReadDrafts }> {
  const [from, to] = [draftKeyOf(before), draftKeyOf(moved)];
  const others = (await allLiveOfQuote(db, moved.target)).filter(({ id }) => id !== before.id);
  const drafts = await ReadDrafts.of(db, [from, to, ...others.map(draftKeyOf)], stamp);
  const settled = joinWords(moved, drafts);
  const words = others.reduce<NoteAndLinks>((joined, other) => joinNoteAndLinks(joined, other), settled);
  carryHalfLink(from, moved, drafts);
  const { note, evidence, finding, state } = words;
  const after = annotationSchema.parse({ ...settled, note, evidence, finding, state });
  const replaced = others.map((other) => ({ before: other, after: { ...other, deleted: stamp.at } }));
  return { steps: [{ before, after }, ...replaced], drafts };
}

function exactOf({ selector }: Target): string {
  return selector[0].exact;
}
