import * as z from 'zod/mini';
import { personNameSchema } from '../annotation/model/creator.ts';
import { draftSchema } from '../annotation/model/draft.ts';
import { storedTemplateSchema } from '../settings/model/stored-template.ts';
import { readSettings } from '../settings/settings.ts';
import { readTemplates } from '../settings/templates.ts';
import { everyUnstored } from '../settings/unstored.ts';

/** What the reader typed that is in the browser's small store: templates, a name, what no database took. */
export const besideDatabaseSchema = z.object({
  unstored: z.readonly(z.array(draftSchema)),
  templates: z.readonly(z.array(storedTemplateSchema)),
  /** The name that the reader goes by, if any. */
  name: personNameSchema,
});

export type BesideDatabase = z.infer<typeof besideDatabaseSchema>;

/** Asked where the browser's small store can be read: workers and the page that nobody sees have no part in it. */
export async function besideDatabase(): Promise<BesideDatabase> {
  const [unstored, { templates }, { name }] = await Promise.all([everyUnstored(), readTemplates(), readSettings()]);
  return { unstored, templates, name };
}
