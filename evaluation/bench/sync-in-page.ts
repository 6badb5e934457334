import { tagSchema } from '../../annotation/model/annotation.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import { openDatabase, type ClaimlightDatabase } from '../../storage/database.ts';
import { quoteRowOf } from '../../storage/quotes.ts';
import { FolderCarrier } from '../../sync/folder-carrier.ts';
import { StoredNotes } from '../../sync/stored-notes.ts';
import { synchronise, type Report } from '../../sync/synchronise.ts';
import { inventedAnnotations } from './invented-library.ts';

/** What the bench asks of the page that has the databases of two devices, and the folder where they meet. */
export interface SyncInPage {
  /** Gives the first device so many notes. */
  readonly fill: (notes: number) => Promise<void>;
  /** One round of a device: what it did, and the milliseconds that it took. */
  readonly round: (device: Device) => Promise<{ readonly report: Report; readonly milliseconds: number }>;
  /** Puts so many notes of the first device in the trash. */
  readonly trash: (notes: number) => Promise<void>;
}

export type Device = 'one' | 'other';

const batch = 5000;
const name = `bench ${Math.random()}`;
const opened = { one: openDatabase(`${name} one`), other: openDatabase(`${name} other`) };

const inPage: SyncInPage = {
  fill: async (count) => {
    const db = await opened.one;
    for (let at = 0; at < count; at += batch) await put(db, at, Math.min(batch, count - at));
  },
  round: async (device) => {
    const notes = new StoredNotes(await opened[device]);
    const start = performance.now();
    const outcome = await synchronise(new FolderCarrier(await folder()), notes, new Date());
    const milliseconds = performance.now() - start;
    if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
    return { report: outcome.report, milliseconds };
  },
  trash: async (count) => {
    const ids = inventedAnnotations(0, count).map(({ id }) => id);
    await trashAnnotations(await opened.one, ids, new Date());
  },
};

Object.assign(globalThis, { syncBench: inPage });

/** The browser's own folder for this page stands for the one that the reader picks: both have the same interface. */
async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

async function put(db: ClaimlightDatabase, from: number, count: number): Promise<void> {
  const notes = inventedAnnotations(from, count);
  await db.transaction('rw', db.annotations, db.quotes, db.tallies, async () => {
    await db.annotations.bulkPut(notes);
    await db.quotes.bulkPut(notes.map(quoteRowOf));
    for (const tag of tagSchema.options) {
      const { live = 0, trashed = 0 } = (await db.tallies.get(tag)) ?? {};
      await db.tallies.put({ tag, live: live + notes.filter((note) => note.tag === tag).length, trashed });
    }
  });
}
