import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import type { Annotation, Tag } from '../annotation/model/annotation.ts';
import type { StoredAnswer } from './answers.ts';
import type { Change } from './changes.ts';
import type { Draft } from '../annotation/model/draft.ts';
import type { NoteClocks } from '../sync/record/field-clocks.ts';
import type { ArticleReading } from './readings.ts';
import type { ClaimRow } from './claim-index.ts';
import { StorageError, translated } from './storage-error.ts';
import { indexQuotes } from './index-quotes.ts';
import { normaliseRecords } from './normalise-records.ts';
import type { StoredMeeting } from './note-clocks.ts';
import type { NoticedChange } from './noticed.ts';
import type { QuoteRow } from './quotes.ts';
import type { OwnClock } from './stamp.ts';
import { settleWords } from './settle-words.ts';
import { countAgain, type Tally } from './tally.ts';
import type { Tombstone } from './tombstones.ts';
import type { TypedLast } from './typed-last.ts';
import type { StoredVersion } from './versions/stored-version.ts';

/**
 * One step of the schema's history. A step is never edited once released: a change is a new step with its `upgrade`.
 */
interface SchemaVersion {
  readonly version: number;
  /** In Dexie's notation: primary key first, then the indexes; `*` one entry per element, `[a+b]` compound. */
  readonly stores: Readonly<Record<string, string>>;
  /** Brings what is stored into the new shape; all of it or, if it fails, nothing. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Oldest first. `tests/storage/migrations/` holds a stored example of each. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      annotations: 'id, target.source, target.outlet, tag, created, modified, deleted',
      drafts: '[source+exact+prefix], source, updated',
      changes: '++seq, *sources, at, undone',
    },
  },
  {
    version: 2,
    // Only what is asked for has an index: each one more makes an import a tenth slower.
    stores: { annotations: 'id, target.source, modified, deleted', readings: 'source', tallies: 'tag' },
    upgrade: countAgain,
  },
  // Until then instants could carry an offset, as they stood in a file; they are compared as strings. And two signals
  // had names that meant something else as well.
  { version: 3, stores: {}, upgrade: normaliseRecords },
  { version: 4, stores: { versions: '[source+visit], source', noticed: '++seq, annotation, source' } },
  // So that a question that is sent again changes nothing twice.
  { version: 5, stores: { answers: '++seq, &question' } },
  // Until then drafts could hold words of tagged quotes, which no view showed; and the journal did not say what a
  // change did to drafts.
  { version: 6, stores: { clocks: 'name', tombstones: 'name', typing: 'name, at' }, upgrade: settleWords },
  // Until then each key read all notes of its article, and an address could carry a name and password.
  {
    version: 7,
    stores: { annotations: 'id, [target.source+modified], modified, deleted', quotes: 'id, words' },
    upgrade: indexQuotes,
  },
  // What is being checked is asked for on any page. Only records with a state are in these indexes.
  {
    version: 8,
    stores: {
      annotations: 'id, [target.source+modified], modified, deleted, state',
      drafts: '[source+exact+prefix], source, updated, state',
    },
  },
  // Whose notes they are: only the notes of others are in this index, as the reader's own have no creator. It does not
  // begin with the source: Dexie would take it for an index of all notes by source.
  {
    version: 9,
    stores: {
      annotations: 'id, [target.source+modified], modified, deleted, state, [creator.installation+target.source]',
    },
  },
  // What devices share: a clock for each field of a note that was changed, and what is remembered of where they meet.
  { version: 10, stores: { noteClocks: 'id, changed', meetings: 'name' } },
  // Which notes state a claim, by its rarer words and figures. Filled when it is first asked for: each page of ours
  // can upgrade the database, and what takes a claim apart is in the background alone.
  { version: 11, stores: { claims: 'id, *keys' } },
  // What the reader joined to one thread, or told apart. Only such notes are in this index.
  {
    version: 12,
    stores: {
      annotations:
        'id, [target.source+modified], modified, deleted, state, [creator.installation+target.source], thread',
    },
  },
];

const currentVersion = Math.max(...schemaVersions.map(({ version }) => version));

/** Claimlight's IndexedDB. It lives in the extension's origin: content scripts cannot, and must not, open it. */
export class ClaimlightDatabase extends Dexie {
  declare readonly annotations: Table<Annotation, string>;
  declare readonly drafts: Table<Draft, [source: string, exact: string, prefix: string]>;
  declare readonly changes: Table<Change, number, Omit<Change, 'seq'>>;
  declare readonly readings: Table<ArticleReading, string>;
  declare readonly tallies: Table<Tally, Tag>;
  declare readonly versions: Table<StoredVersion, [source: string, visit: string]>;
  declare readonly noticed: Table<NoticedChange, number, Omit<NoticedChange, 'seq'>>;
  declare readonly answers: Table<StoredAnswer, number, Omit<StoredAnswer, 'seq'>>;
  declare readonly clocks: Table<OwnClock, string>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly typing: Table<TypedLast, string>;
  declare readonly quotes: Table<QuoteRow, string>;
  declare readonly noteClocks: Table<NoteClocks, string>;
  declare readonly claims: Table<ClaimRow, string>;
  declare readonly meetings: Table<StoredMeeting, string>;

  constructor(name = 'claimlight', options: DexieOptions = {}) {
    // Strict: a save is confirmed when it is on the disk, not when the system promises to write it (a few ms more).
    super(name, { chromeTransactionDurability: 'strict', ...options });
    for (const { version, stores, upgrade } of schemaVersions) {
      const step = this.version(version).stores(stores);
      if (upgrade !== undefined) step.upgrade(upgrade);
    }
  }
}

export interface OpenOptions extends DexieOptions {
  /** The browser's own if not named. */
  readonly indexedDB?: IDBFactory;
  /** Milliseconds to wait for windows that hold an older version open, before giving up with `storage-blocked`. */
  readonly patience?: number;
}

/** Opens the database, and upgrades it if needed. Rejects with a StorageError. */
export function openDatabase(name?: string, options: OpenOptions = {}): Promise<ClaimlightDatabase> {
  const { patience = 3000, ...dexieOptions } = options;
  const db = new ClaimlightDatabase(name, dexieOptions);
  return translated(async () => {
    try {
      await refuseNewer(db.name, 'indexedDB' in options ? options.indexedDB : Dexie.dependencies.indexedDB);
      await Promise.race([db.open(), rejectWhenBlocked(db, patience)]);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/**
 * Dexie 4 opens a database of a later version as if it were its own, and adds what it misses; ours is left untouched.
 */
async function refuseNewer(name: string, indexedDB: IDBFactory | undefined): Promise<void> {
  if (indexedDB === undefined) throw new StorageError('storage-unavailable');
  const installed = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie multiplies its versions by 10 in IndexedDB.
  if (Math.floor((installed?.version ?? 0) / 10) > currentVersion) throw new StorageError('storage-newer');
}

function rejectWhenBlocked(db: Dexie, patience: number): Promise<never> {
  return new Promise((_, reject) => {
    // Most windows close at once when asked to; only one that hangs keeps the upgrade waiting.
    db.on('blocked', () => void setTimeout(() => reject(new StorageError('storage-blocked')), patience));
  });
}
