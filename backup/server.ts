import * as z from 'zod/mini';
import { withPlaces } from './places-database.ts';

/** A folder on a server, and who the reader is there. */
export const serverSchema = z.object({
  /** Ends in a slash. */
  address: z.url(),
  /** Empty for a folder that asks nobody. */
  user: z.string(),
  password: z.string(),
});

export type Server = z.infer<typeof serverSchema>;

/** The server on which notes are shared; undefined if there is none. */
export function chosenServer(): Promise<Server | undefined> {
  return withPlaces(({ servers }) => servers.get('together'));
}

/** Keeps the server with its password, which the browser gives to nobody else on its own. */
export async function keepServer(server: Server): Promise<void> {
  await withPlaces(({ servers }) => servers.put(server, 'together'));
}

export function forgetServer(): Promise<void> {
  return withPlaces(({ servers }) => servers.delete('together'));
}
