import type { Creator } from '../annotation/model/creator.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/**
 * The reader, as others see whose notes they are; undefined while nothing was ever changed here, and so nothing is the
 * reader's.
 *
 * @param name as the reader chose it; empty for none.
 */
export function ownCreator(db: ClaimlightDatabase, name: string): Promise<Creator | undefined> {
  return translated(async () => {
    const own = await db.clocks.get('own');
    return own && { ...(name.trim() !== '' && { name: name.trim() }), installation: own.installation };
  });
}

/** Every installation whose notes are the reader's. */
export function ownInstallations(db: ClaimlightDatabase): Promise<ReadonlySet<string>> {
  return translated(async () => {
    const own = await db.clocks.get('own');
    return new Set(own === undefined ? [] : [own.installation, ...(own.also ?? [])]);
  });
}

/** True if nothing here is the reader's, tagged or typed. */
export function holdsNothingOwn(db: ClaimlightDatabase): Promise<boolean> {
  return translated(async () => {
    const [all, ofOthers, drafts] = await Promise.all([
      db.annotations.count(),
      db.annotations.orderBy('[creator.installation+target.source]').count(),
      db.drafts.count(),
    ]);
    return all === ofOthers && drafts === 0;
  });
}

/** Takes the notes of another installation for the reader's from now on; call it inside the transaction of a change. */
export async function adoptInstallation(db: ClaimlightDatabase, installation: string): Promise<void> {
  const own = await db.clocks.get('own');
  if (own === undefined || own.installation === installation || own.also?.includes(installation) === true) return;
  await db.clocks.put({ ...own, also: [...(own.also ?? []), installation] });
}
