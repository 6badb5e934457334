import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** A template that the reader wrote, or a built-in one that the reader changed, under that one's id. */
const templateSchema = z.object({
  id: z.string().check(z.maxLength(100)),
  /** Empty for a built-in one. */
  name: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(100_000)),
});

/** Of this device, as the browser's sync takes no more than 8 KB at once. */
const storedSchema = z.object({
  templates: z.catch(z.array(templateSchema), []),
  /** The id of the one that was used last. */
  chosenTemplate: z.catch(z.string(), 'plain'),
});

const keys = ['templates', 'chosenTemplate'] as const;

export type StoredTemplate = z.infer<typeof templateSchema>;
export type TemplateSettings = z.infer<typeof storedSchema>;

export async function readTemplates(): Promise<TemplateSettings> {
  return storedSchema.parse(await browser.storage.local.get([...keys]));
}

/** Changes some and keeps the others. */
export async function changeTemplates(change: Partial<TemplateSettings>): Promise<void> {
  await browser.storage.local.set(change);
}
