import * as z from 'zod/mini';
import { annotationSchema, webUrlSchema } from '../annotation/model/annotation.ts';
import { instantSchema } from '../annotation/model/instant.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

export const readingSchema = z.object({
  source: webUrlSchema,
  /** Claims that were found in the article, tagged or not. */
  claims: z.int().check(z.minimum(0)),
  /** Ids of annotations whose words were found changed, or not found; all others of the source were found. */
  changed: z.array(annotationSchema.shape.id),
  lost: z.array(annotationSchema.shape.id),
  at: instantSchema,
});

/**
 * What reading an article showed the last time. Kept only for articles that the reader has annotated: it is no history.
 */
export type ArticleReading = z.infer<typeof readingSchema>;

/** Keeps what reading an article showed, if it has annotations; else forgets it. Resolves with true if it was kept. */
export function recordReading(db: ClaimlightDatabase, reading: ArticleReading): Promise<boolean> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.readings, async () => {
      const checked = readingSchema.parse(reading);
      const isAnnotated = (await db.annotations.where('target.source').equals(checked.source).first()) !== undefined;
      if (isAnnotated) await db.readings.put(checked);
      else await db.readings.delete(checked.source);
      return isAnnotated;
    }),
  );
}

/** Every reading that is kept. */
export function allReadings(db: ClaimlightDatabase): Promise<ArticleReading[]> {
  return translated(() => db.readings.toArray());
}
