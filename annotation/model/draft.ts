import * as z from 'zod/mini';
import {
  contextSchema,
  evidenceListSchema,
  exactSchema,
  idSchema,
  isPageNote,
  noteSchema,
  text,
  webUrlSchema,
  type Annotation,
} from './annotation.ts';

/** The evidence field as it stands, perhaps half a URL. */
export const evidenceTextSchema = text(100_000);

/** What the reader typed about a quote that has no tag yet, and half a link about any. One per source and quote. */
export const draftSchema = z.object({
  source: webUrlSchema,
  exact: exactSchema,
  prefix: contextSchema,
  note: noteSchema,
  evidence: evidenceListSchema,
  evidenceText: evidenceTextSchema,
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
  return idSchema.safeParse(exact).success;
}
