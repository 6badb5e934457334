import * as z from 'zod/mini';
import { draftSchema } from '../annotation/model/draft.ts';
import { storedTemplateSchema } from '../settings/model/stored-template.ts';
import { readTemplates } from '../settings/templates.ts';
import { everyUnstored } from '../settings/unstored.ts';

/** What the reader typed that is in the browser's small store: templates, and what the database did not take. */
export const besideDatabaseSchema = z.object({
  unstored: z.readonly(z.array(draftSchema)),
  templates: z.readonly(z.array(storedTemplateSchema)),
});

export type BesideDatabase = z.infer<typeof besideDatabaseSchema>;

/** Asked where the browser's small store can be read: workers and the page that nobody sees have no part in it. */
export async function besideDatabase(): Promise<BesideDatabase> {
  const [unstored, { templates }] = await Promise.all([everyUnstored(), readTemplates()]);
  return { unstored, templates };
}
