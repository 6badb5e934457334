import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { allAnnotations } from '../../storage/annotations.ts';
import { openDatabase } from '../../storage/database.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveDraft } from './save-draft.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { asStorageError } from '../../storage/storage-error.ts';
import { inventedDraft, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

function named(name: string, inner?: unknown): Error {
  return Object.assign(new Error(name), { name, inner });
}

describe('opening', () => {
  test('is refused where there is no IndexedDB, as in some private windows', async () => {
    const nowhere = { indexedDB: undefined as unknown as IDBFactory, IDBKeyRange };
    await expect(openDatabase('claimlight', nowhere)).rejects.toMatchObject({ failure: 'storage-unavailable' });
  });

  test('is refused where IndexedDB may not store, as in other private windows', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    await expect(freshDatabase(indexedDB)).rejects.toMatchObject({ failure: 'storage-unavailable' });
  });

  test('is refused when a newer version has written the database, which stays as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie('claimlight', { indexedDB, IDBKeyRange });
    newer.version(99).stores({ annotations: 'id' });
    await newer.open();
    await newer.table('annotations').put({ id: 'of the future' });
    newer.close();
    await expect(freshDatabase(indexedDB)).rejects.toMatchObject({ failure: 'storage-newer' });
    await newer.open();
    expect(await newer.table('annotations').toArray()).toEqual([{ id: 'of the future' }]);
    expect(newer.backendDB()).toMatchObject({ version: 990, objectStoreNames: { length: 1 } });
  });

  test('gives up when a window with an older version does not let go', async () => {
    const indexedDB = new IDBFactory();
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('claimlight', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const opening = openDatabase('claimlight', { indexedDB, IDBKeyRange, patience: 10 });
    await expect(opening).rejects.toMatchObject({ failure: 'storage-blocked' });
    older.close();
    expect(await allAnnotations(await freshDatabase(indexedDB))).toEqual([]);
  });
});

describe('a full disk', () => {
  test('leaves what was there, the draft included, and says that it is full', async () => {
    const db = await freshDatabase();
    const saved = await saveAnnotation(db, inventedDraft({ note: 'first' }), minute(0));
    const { source, selector } = saved.target;
    const { exact, prefix } = selector[0];
    const draft = {
      source,
      exact,
      prefix,
      note: 'second',
      evidence: [],
      evidenceText: '',
      updated: minute(1).toISOString(),
    };
    await saveDraft(db, draft);
    db.changes.hook('creating', () => {
      throw new DOMException('Out of room', 'QuotaExceededError');
    });
    await expect(saveAnnotation(db, inventedDraft({ note: 'second' }), minute(2))).rejects.toMatchObject({
      failure: 'storage-full',
    });
    expect(await allAnnotations(db)).toEqual([saved]);
    expect(await draftsOfSource(db, source)).toEqual([draft]);
  });
});

test.each([
  [named('QuotaExceededError'), 'storage-full'],
  [named('AbortError', named('QuotaExceededError')), 'storage-full'],
  [named('OpenFailedError', named('VersionError')), 'storage-newer'],
  [Object.assign(named('BulkError'), { failures: [named('QuotaExceededError')] }), 'storage-full'],
  [named('SecurityError'), 'storage-unavailable'],
  [z.string().safeParse(1).error, 'storage-invalid'],
  [named('DataCloneError'), 'storage-failed'],
  ['thrown text', 'storage-failed'],
])('%s is %s', (error, failure) => {
  const translated = asStorageError(error);
  expect(translated).toMatchObject({ failure, cause: error });
  expect(translated.message).toContain(failure);
});
