import type { Page } from 'playwright-core';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { schemaVersions } from '../../storage/database.ts';
import type { QuoteRow } from '../../storage/quotes.ts';
import type { Tally } from '../../storage/tally.ts';

/** What lies in the database, past everything of ours. */
export interface FoundDatabase {
  /** Of our schema; 0 if the browser has thrown the database away. */
  readonly version: number;
  readonly annotations: readonly Annotation[];
  readonly drafts: readonly Draft[];
  /** Undefined in a version that has none yet, like the tallies. */
  readonly quotes?: readonly QuoteRow[];
  readonly tallies?: readonly Tally[];
  /** Entries of the journal. */
  readonly changes: readonly unknown[];
}

/** Reads the database as it was left, without bringing it to another version. */
export async function foundDatabase(witness: Page): Promise<FoundDatabase> {
  const text = await witness.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const nothing = { annotations: [], drafts: [], changes: [] };
    const db = await asked(indexedDB.open('claimlight'));
    const names = ['annotations', 'drafts', 'quotes', 'tallies', 'changes'].filter((name) =>
      db.objectStoreNames.contains(name),
    );
    if (names.length === 0) return JSON.stringify({ version: 0, ...nothing });
    // One transaction: who was not killed may still be writing.
    const transaction = db.transaction(names);
    const rows = names.map(async (name) => [name, await asked(transaction.objectStore(name).getAll())]);
    const tables = Object.fromEntries(await Promise.all(rows)) as Record<string, unknown[]>;
    db.close();
    return JSON.stringify({ version: db.version / 10, ...tables });
  });
  return JSON.parse(text) as FoundDatabase;
}

/** Puts a database of a version of our schema in the place of what was there, with these rows. */
export async function putDatabase(
  witness: Page,
  version: number,
  rows: { readonly annotations?: readonly Annotation[]; readonly drafts?: readonly Draft[] },
): Promise<void> {
  await witness.evaluate(
    async ({ version, tables, text }) => {
      const rows = JSON.parse(text) as { annotations?: object[]; drafts?: object[] };
      const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(String(request.error)));
        });
      await asked(indexedDB.deleteDatabase('claimlight'));
      const opening = indexedDB.open('claimlight', version * 10);
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, autoIncrement, indexes } of tables) {
          const table = opening.result.createObjectStore(name, { keyPath, autoIncrement });
          for (const { name, keyPath, multiEntry, unique } of indexes) {
            table.createIndex(name, keyPath, { multiEntry, unique });
          }
        }
      };
      const db = await asked(opening);
      const transaction = db.transaction(['annotations', 'drafts'], 'readwrite');
      for (const annotation of rows.annotations ?? []) transaction.objectStore('annotations').put(annotation);
      for (const draft of rows.drafts ?? []) transaction.objectStore('drafts').put(draft);
      await new Promise((done) => (transaction.oncomplete = done));
      db.close();
    },
    // As text: the driver takes objects apart one by one, which takes seconds for a thousand.
    { version, tables: tablesOf(version), text: JSON.stringify(rows) },
  );
}

interface TableOfVersion {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexOfTable[];
}

interface IndexOfTable {
  /** As Dexie names it: the key path as it is written. */
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

/** The tables of a version, out of the notation in which the schema is written. */
function tablesOf(version: number): TableOfVersion[] {
  const steps = schemaVersions.filter((step) => step.version <= version);
  const stores = Object.assign({}, ...steps.map((step) => step.stores)) as Record<string, string>;
  return Object.entries(stores).map(([name, notation]) => {
    const [key = '', ...indexes] = notation.split(/,\s*/);
    const { keyPath } = indexOf(key);
    return { name, keyPath, autoIncrement: key.startsWith('++'), indexes: indexes.map(indexOf) };
  });
}

/** One entry of Dexie's notation: `++` counted up, `&` unique, `*` one entry per element, `[a+b]` compound. */
function indexOf(entry: string): IndexOfTable {
  const [, marks = '', name = ''] = /^([+&*]*)(.*)$/.exec(entry) ?? [];
  return {
    name,
    keyPath: name.startsWith('[') ? name.slice(1, -1).split('+') : name,
    multiEntry: marks.includes('*'),
    unique: marks.includes('&'),
  };
}
