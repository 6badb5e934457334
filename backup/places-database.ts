import Dexie, { type Table } from 'dexie';
import { translated } from '../storage/storage-error.ts';
import type { Server } from './server.ts';

/**
 * The folders that the reader chose, for backups, to share notes in, and for a class to hand in, and the server to
 * share notes on. A browser's handle of a folder can be kept in IndexedDB alone; it stands in a database of its own, as
 * it is no part of the notes: no backup has it, and a full disk or a failed upgrade there does not lose it. The key of
 * shared files lies beside it, in a form that nobody can read.
 */
class PlacesDatabase extends Dexie {
  declare readonly folders: Table<FileSystemDirectoryHandle, FolderUse>;
  declare readonly keys: Table<CryptoKey, FolderUse>;
  declare readonly servers: Table<Server, FolderUse>;

  constructor() {
    super('claimlight-backup');
    this.version(1).stores({ folders: '' });
    this.version(2).stores({ keys: '' });
    this.version(3).stores({ servers: '' });
  }
}

/** What a place is for. */
export type FolderUse = 'backup' | 'together' | 'class';

/** Opens the database for one piece of work. */
export async function withPlaces<Result>(work: (db: PlacesDatabase) => PromiseLike<Result>): Promise<Result> {
  const db = new PlacesDatabase();
  try {
    return await translated(() => work(db));
  } finally {
    db.close();
  }
}
