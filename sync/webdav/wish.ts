import * as z from 'zod/mini';
import { serverSchema } from '../../backup/server.ts';
import { failures } from '../../failure/failure.ts';

/** What the library wants of the page that may reach a server: a folder there, or to be let in at a Nextcloud. */
export const wishSchema = z.union([serverSchema, z.object({ nextcloud: z.url() })]);

export type Wish = z.infer<typeof wishSchema>;

/** What becomes of being let in: the page where the reader does it, and then the folder with name and password. */
export const loginNewsSchema = z.union([
  z.object({ page: z.url() }),
  z.object({ server: serverSchema }),
  z.object({ failure: z.enum(failures) }),
]);

export type LoginNews = z.infer<typeof loginNewsSchema>;
