import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { schemaVersions } from '../../storage/database.ts';

/** Databases with the rows of each table as an earlier version of the schema had stored them. */
export async function writtenBy(
  version: number,
  tables: Readonly<Record<string, readonly unknown[]>>,
): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const old = new Dexie('claimlight', { indexedDB, IDBKeyRange });
  for (const step of schemaVersions.filter((other) => other.version <= version))
    old.version(step.version).stores(step.stores);
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
  return indexedDB;
}
