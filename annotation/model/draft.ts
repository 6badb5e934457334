import * as z from 'zod/mini';
import {
  checkStateSchema,
  contextSchema,
  evidenceListSchema,
  exactSchema,
  findingSchema,
  idSchema,
  isPageNote,
  noteSchema,
  pageUrlSchema,
  targetSchema,
  text,
  type Annotation,
} from './annotation.ts';
import { clockSchema } from './clock.ts';
import { instantSchema } from './instant.ts';

/** UTF-16 units that the evidence field may have. */
export const longestEvidenceText = 100_000;

/** The evidence field as it stands, perhaps half a URL. */
export const evidenceTextSchema = text(longestEvidenceText);

/** What the reader typed about a quote that has no tag yet, and half a link about any. One per source and quote. */
export const draftSchema = z.object({
  source: pageUrlSchema,
  exact: exactSchema,
  prefix: contextSchema,
  note: noteSchema,
  evidence: evidenceListSchema,
  evidenceText: evidenceTextSchema,
  finding: z.optional(findingSchema),
  state: z.optional(checkStateSchema),
  /** As an annotation has it, so that it can be listed without its page. Missing in what was typed before that. */
  target: z.optional(targetSchema),
  updated: instantSchema,
  /** As in an annotation. */
  clock: z.optional(clockSchema),
});

export type Draft = z.infer<typeof draftSchema>;

/** All that the reader says about a quote besides the tag, wherever it is kept. */
export type Typed = Pick<Draft, 'note' | 'evidence' | 'evidenceText' | 'finding' | 'state'>;

/**
 * What a draft is about, and so which draft it is: the article, the exact words, and those before them, since the same
 * words can stand in an article twice. What follows them is not part of it: pages add and change text after a quote
 * more often than before. A note about a whole page stands on no words, and a page can have several: its id is in the
 * place of the words.
 */
export type DraftKey = Pick<Draft, 'source' | 'exact' | 'prefix'>;

/** The key of what is typed about an annotation. */
export function draftKeyOf({ id, target }: Pick<Annotation, 'id' | 'target'>): DraftKey {
  const [{ exact, prefix }] = target.selector;
  return { source: target.source, ...(isPageNote(target) ? { exact: id, prefix: '' } : { exact, prefix }) };
}

/** The key as the database has it, in the order of the table's primary key. */
export function primaryKey({ source, exact, prefix }: DraftKey): [source: string, exact: string, prefix: string] {
  return [source, exact, prefix];
}

/** The key as one string, equal for equal keys only. The browser's small store has it in the names of its items. */
export function draftName(key: DraftKey): string {
  return JSON.stringify(primaryKey(key));
}

/** True for a draft about a note about a whole page. */
export function isOfPageNote({ exact }: Pick<Draft, 'exact'>): boolean {
  return idSchema.safeParse(exact).success;
}
