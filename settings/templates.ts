import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { instantSchema } from '../annotation/model/instant.ts';
import { storedTemplateSchema } from './model/stored-template.ts';

/** Of this device, as the browser's sync takes no more than 8 KB at once. */
const storedSchema = z.object({
  templates: z.catch(z.array(storedTemplateSchema), []),
  /** The id of the one that was used last. */
  chosenTemplate: z.catch(z.string(), 'plain'),
  /** When templates were last changed, for backups. */
  templatesChanged: z.catch(z.optional(instantSchema), undefined),
});

const keys = ['templates', 'chosenTemplate', 'templatesChanged'] as const;

export type TemplateSettings = z.infer<typeof storedSchema>;

export async function readTemplates(): Promise<TemplateSettings> {
  return storedSchema.parse(await browser.storage.local.get([...keys]));
}

/** Changes some and keeps the others. */
export async function changeTemplates(
  change: Partial<Pick<TemplateSettings, 'templates' | 'chosenTemplate'>>,
): Promise<void> {
  const templatesChanged = new Date().toISOString();
  await browser.storage.local.set({ ...change, ...(change.templates && { templatesChanged }) });
}
