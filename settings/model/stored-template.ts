import * as z from 'zod/mini';

/** A template that the reader wrote, or a built-in one that the reader changed, under that one's id. */
export const storedTemplateSchema = z.object({
  id: z.string().check(z.maxLength(100)),
  /** Empty for a built-in one. */
  name: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(100_000)),
});

export type StoredTemplate = z.infer<typeof storedTemplateSchema>;
