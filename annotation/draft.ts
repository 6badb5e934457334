import * as z from 'zod/mini';
import { evidenceSchema, noteSchema, textQuoteSelectorSchema, webUrlSchema } from './annotation.ts';

/** What the reader typed about a quote that has no tag yet, and half a link about any. One per source and quote. */
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
