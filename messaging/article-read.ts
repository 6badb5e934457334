import * as z from 'zod/mini';
import { idSchema, webUrlSchema } from '../annotation/model/annotation.ts';
import { instantSchema } from '../annotation/model/instant.ts';

/** What reading an article that has annotations showed. Those not named were found as they were. */
export const articleReadSchema = z.object({
  source: webUrlSchema,
  /** When the reader came to this article, in this window. */
  visit: instantSchema,
  /** Claims found in it, tagged or not. */
  claims: z.int(),
  /** Annotations whose words changed, and what stands there now. */
  changed: z.array(z.object({ id: idSchema, words: z.string() })),
  /** Annotations whose words are gone, or stand in several places. */
  lost: z.array(z.object({ id: idSchema, state: z.enum(['ambiguous', 'orphan']) })),
  /** BCP 47, or empty. */
  language: z.string(),
  /** All that it says, in order; none on a later page of an article that is known by its first. */
  paragraphs: z.array(z.string()),
});

export type ArticleRead = z.infer<typeof articleReadSchema>;
