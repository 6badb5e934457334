import * as z from 'zod/mini';
import { failures } from '../failure/failure.ts';
import {
  claimRecordSchema,
  idSchema,
  selectorsSchema,
  tagSchema,
  webUrlSchema,
} from '../annotation/model/annotation.ts';

/** A number of claims or notes. */
export const countSchema = z.int().check(z.minimum(0));

/** What a page needs to paint an annotation: no note, no evidence, for the page may be hostile. */
export const paintedAnnotationSchema = z.object({
  id: idSchema,
  tag: tagSchema,
  selector: selectorsSchema,
  /** Where the reader saw it. */
  url: webUrlSchema,
  translated: z.optional(z.literal(true)),
});

/** As `DiffPart` in `annotation/compare/word-diff.ts`. */
const diffSchema = z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }));

/** The tagged words where they stand without being the claim: see `Copy` in `annotation/anchor/anchoring.ts`. */
const copySchema = z.object({
  kind: z.enum(['correction', 'mention', 'excerpt']),
  /** The paragraph that repeats them. */
  paragraph: z.string(),
});

/** How the words on the page differ from the tagged ones. */
const textChangeSchema = z.object({
  diff: diffSchema,
  /** Kinds of edit, as in `annotation/compare/material-change.ts`. */
  changes: z.array(z.string()),
  /** True if the edit can change what is claimed. */
  material: z.boolean(),
});

/** A claim as the page knows it; what the reader says of it is joined in the popup. */
export const pageClaimSchema = z.object({
  /** Stays the same when the page is read again. */
  id: z.string(),
  selector: selectorsSchema,
  paragraph: z.string(),
  /** Missing for a claim that the reader selected. */
  claim: z.optional(claimRecordSchema),
  annotationId: z.optional(idSchema),
  /** How the annotation's text was found again; missing without an annotation. */
  anchoring: z.optional(z.enum(['exact', 'moved', 'changed'])),
  /** Present when the page now has other words. */
  change: z.optional(textChangeSchema),
  /** Absent where the tagged words stand nowhere else. */
  copies: z.optional(z.array(copySchema)),
});

/** The claim that a key went to. */
export const reachedClaimSchema = z.object({
  nth: z.int(),
  total: z.int(),
  exact: z.string(),
  tag: z.optional(tagSchema),
});

/** Where an annotation may belong; only the reader can say. */
export const candidateSchema = z.object({
  /** For `focusClaim`. */
  id: z.string(),
  selector: selectorsSchema,
  paragraph: z.string(),
  /** What the program says of the words there now. */
  claim: z.optional(claimRecordSchema),
  /** From the tagged words to those on the page. */
  diff: diffSchema,
});

/** An annotation of this article whose text was not found, or not found for sure. */
export const unanchoredSchema = z.object({
  annotationId: idSchema,
  state: z.enum(['ambiguous', 'orphan']),
  /** Best first; where several fit equally well, in the order of the page. */
  candidates: z.array(candidateSchema),
  /** Absent where the tagged words stand nowhere. */
  copies: z.optional(z.array(copySchema)),
});

const articleFactsSchema = z.object({
  source: webUrlSchema,
  url: webUrlSchema,
  title: z.string(),
  outlet: z.string(),
  author: z.optional(z.string()),
  published: z.optional(z.string()),
  language: z.string(),
  translated: z.optional(z.literal(true)),
});

/** What a snapshot knows of the page as a whole. */
export const snapshotFactsSchema = z.object({
  state: z.enum(['reading', 'read', 'no-article', 'failed']),
  facts: articleFactsSchema,
  /** False if claims are not looked for in the article's language. */
  languageSupported: z.boolean(),
  /** True if only the first part of a very long page was read. */
  readPartly: z.boolean(),
  /** True if a text goes on for so long without a full stop that no claim of it can be listed. */
  endlessText: z.boolean(),
  /** Why claims could not be looked for; missing if they were. */
  notJudged: z.optional(z.enum(failures)),
  /** How many more claims there are; none but in a `snapshotStart`. */
  claimsLeft: countSchema,
  /** Milliseconds of the last reading: the decision whether to read, all of it, and its longest uninterrupted piece. */
  timing: z.object({ detect: z.number(), total: z.number(), longestSlice: z.number() }),
});

export type PaintedAnnotation = z.infer<typeof paintedAnnotationSchema>;
export type TextChange = z.infer<typeof textChangeSchema>;
export type TextCopy = z.infer<typeof copySchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type PageClaim = z.infer<typeof pageClaimSchema>;
/** All that the page script knows of its page at one moment. */
export interface PageSnapshot extends z.infer<typeof snapshotFactsSchema> {
  readonly claims: PageClaim[];
  readonly unanchored: z.infer<typeof unanchoredSchema>[];
}
export type ReachedClaim = z.infer<typeof reachedClaimSchema>;
