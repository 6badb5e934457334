import { annotationSchema, isPageNote, type Annotation } from '../annotation/annotation.ts';
import { draftSchema, type Draft, type DraftKey } from '../annotation/draft.ts';
import { joinWords, type Words, type WordsChange } from '../annotation/typed-words.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

type DraftQuote = Pick<Draft, 'exact' | 'prefix'>;

/** What drafts about an annotation go by: its quote, or the id of a note about a whole page, of which a page can have several. */
export function draftQuoteOf({ id, target }: Pick<Annotation, 'id' | 'target'>): DraftQuote {
  const [{ exact, prefix }] = target.selector;
  return isPageNote(target) ? { exact: id, prefix: '' } : { exact, prefix };
}

/** True for a draft about a note about a whole page. */
export function isOfPageNote({ exact }: DraftQuote): boolean {
  return annotationSchema.shape.id.safeParse(exact).success;
}

/** Keeps the draft, in place of an earlier one for the same quote; an empty draft removes it. */
export function saveDraft(db: ClaimlightDatabase, draft: Draft): Promise<void> {
  return translated(async () => {
    const checked = draftSchema.parse(draft);
    if (isEmpty(checked)) await db.drafts.delete(keyOf(checked));
    else await db.drafts.put(checked);
  });
}

/** Newest first. */
export function draftsOfSource(db: ClaimlightDatabase, source: string): Promise<Draft[]> {
  return translated(async () => (await db.drafts.where('source').equals(source).sortBy('updated')).reverse());
}

/** Removes the draft of this quote; nothing happens if there is none. */
export function removeDraft(db: ClaimlightDatabase, key: DraftKey): Promise<void> {
  return translated(() => db.drafts.delete(keyOf(key)));
}

/**
 * Takes note and links out of a draft once the annotation has them, or the reader typed another note over them. A link that is
 * still being typed has no other place, and stays. Call it inside a transaction.
 */
export async function dropWords(
  db: ClaimlightDatabase,
  key: DraftKey,
  annotation: Words,
  { note }: WordsChange,
): Promise<void> {
  const draft = await db.drafts.get(keyOf(key));
  if (draft === undefined || (note === undefined && !areIn(annotation, draft))) return;
  if (draft.evidenceText === '') await db.drafts.delete(keyOf(key));
  else await db.drafts.put({ ...draft, note: '', evidence: [] });
}

function areIn(annotation: Words, draft: Words): boolean {
  const { note, evidence } = joinWords(annotation, draft);
  return note === annotation.note && evidence.length === annotation.evidence.length;
}

function isEmpty({ note, evidence, evidenceText }: Draft): boolean {
  return note === '' && evidence.length === 0 && evidenceText === '';
}

/** The primary key of the table. */
export function keyOf({ source, exact, prefix }: DraftKey): [string, string, string] {
  return [source, exact, prefix];
}
