import * as z from 'zod/mini';
import {
  annotationSchema,
  evidenceSchema,
  isPageNote,
  noteSchema,
  textQuoteSelectorSchema,
  webUrlSchema,
  type Annotation,
} from '../annotation/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/** What the reader typed about a quote and did not save yet. One per source and quote. */
export const draftSchema = z.object({
  source: webUrlSchema,
  exact: textQuoteSelectorSchema.shape.exact,
  prefix: textQuoteSelectorSchema.shape.prefix,
  note: noteSchema,
  evidence: z.array(evidenceSchema).check(z.maxLength(200)),
  /** The evidence field as it stands, perhaps half a URL. */
  evidenceText: z.string().check(z.maxLength(100_000)),
  updated: z.iso.datetime({ offset: true }),
});

export type Draft = z.infer<typeof draftSchema>;

/** What tells one draft of a source from another. */
export type DraftKey = Pick<Draft, 'source' | 'exact' | 'prefix'>;

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

function isEmpty({ note, evidence, evidenceText }: Draft): boolean {
  return note === '' && evidence.length === 0 && evidenceText === '';
}

function keyOf({ source, exact, prefix }: DraftKey): [string, string, string] {
  return [source, exact, prefix];
}
