import { openDatabase, type ClaimlightDatabase } from './database.ts';

let opened: Promise<ClaimlightDatabase> | undefined;

/**
 * The one connection of this worker or page, opened when first asked for; after a failure, tried anew by the next who
 * asks.
 */
export function database(): Promise<ClaimlightDatabase> {
  opened ??= openDatabase().then(
    (db) => {
      const forget = (): void => {
        opened = undefined;
      };
      db.on('close', forget);
      db.on('versionchange', forget);
      return db;
    },
    (error: unknown) => {
      opened = undefined;
      throw error;
    },
  );
  return opened;
}
