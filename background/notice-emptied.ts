import { rememberedStore, rememberEmptied, rememberNotesOf } from '../settings/emptied-store.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { ownInstallations } from '../storage/own-installation.ts';

/** Databases of which is remembered whose notes they hold. */
const known = new WeakSet<ClaimlightDatabase>();

/**
 * Notices that the browser has emptied the database, as Chromium can after the disk was full
 * (docs/decisions/0073-what-a-full-disk-does-in-chromium.md), and has the reader told. Looks no more once it knows
 * whose notes a connection's database holds: the browser empties none that is open.
 */
export async function noticeEmptied(db: ClaimlightDatabase): Promise<void> {
  if (known.has(db)) return;
  const [{ notesOf }, own] = await Promise.all([rememberedStore(), ownInstallations(db)]);
  const [installation] = own;
  if (notesOf !== undefined && !own.has(notesOf)) await rememberEmptied(installation);
  else if (installation !== undefined && installation !== notesOf) await rememberNotesOf(installation);
  if (installation !== undefined) known.add(db);
}
