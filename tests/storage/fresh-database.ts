import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase, type ClaimlightDatabase } from '../../storage/database.ts';

/** A database of its own, empty, opened, and alone with its IndexedDB. */
export function freshDatabase(indexedDB: IDBFactory = new IDBFactory()): Promise<ClaimlightDatabase> {
  return openDatabase('claimlight', { indexedDB, IDBKeyRange });
}
