import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { inventedAnnotation, inventedDraft, minute } from '../invented-annotation.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { daysUnsaved, isDue: dueBy, lastTypedAt } = await import('../../backup/due.ts');
const { restoreCounted } = await import('../../backup/restore.ts');
const { readBackupSettings, rememberBackup } = await import('../../settings/backup-settings.ts');
const { unstored } = await import('../../settings/unstored.ts');
const { database } = await import('../../storage/connection.ts');
const { importAnnotations } = await import('../../storage/import.ts');
const { saveAnnotation } = await import('../../storage/save-annotation.ts');

const now = new Date();
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

/** As in a backup file of long ago. */
const restored: Annotation = inventedAnnotation({
  created: daysAgo(300).toISOString(),
  modified: daysAgo(300).toISOString(),
});

async function restore(): Promise<void> {
  const db = await database();
  await restoreCounted(() => importAnnotations(db, [restored], 'newer', new Date()));
}

async function isDue(): Promise<boolean> {
  const { lastBackup = '' } = await readBackupSettings();
  return ((await lastTypedAt()) ?? '') > lastBackup;
}

beforeEach(async () => {
  fakeBrowser.reset();
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('whatever the clock shows', () => {
  async function change(exact: string, at: Date): Promise<void> {
    await saveAnnotation(await database(), inventedDraft({ quote: { exact } }), at);
  }

  it('a backup made by a clock that was ahead does not keep later changes from being due', async () => {
    await rememberBackup(daysAgo(-4000));
    await change('Tickets cost more.', daysAgo(9));
    expect(await daysUnsaved('weekly', now)).toBe(9);
    const { lastBackup } = await readBackupSettings();
    expect(dueBy(await lastTypedAt(), lastBackup, now)).toBe(true);
  });

  it('a clock that is set back for good does not keep changes from being due', async () => {
    await rememberBackup(daysAgo(1));
    await change('Tickets cost more.', daysAgo(4008));
    expect(await daysUnsaved('weekly', daysAgo(4000))).toBe(8);
  });

  it('a change from a time to come is reminded of all the same', async () => {
    await change('Tickets cost more.', daysAgo(-4000));
    expect(await daysUnsaved('monthly', now)).toBe(30);
  });

  it('a change of just now, by a clock that is a little ahead, waits', async () => {
    await change('Tickets cost more.', new Date(now.getTime() + 60_000));
    expect(await daysUnsaved('weekly', now)).toBeUndefined();
  });
});

describe('a restored backup', () => {
  it('counts as a backup of what it brought', async () => {
    await restore();
    expect(await daysUnsaved('weekly', now)).toBeUndefined();
    expect(await isDue()).toBe(false);
  });

  it('counts for nothing if the import failed', async () => {
    const failure = new Error('cancelled');
    await expect(restoreCounted(() => Promise.reject(failure))).rejects.toBe(failure);
    expect(await readBackupSettings()).toEqual({ backupSchedule: 'off' });
  });

  it('leaves due what was typed here before, and for as long as that has waited', async () => {
    await saveAnnotation(await database(), inventedDraft({ quote: { exact: 'Tickets cost more.' } }), daysAgo(8));
    await restore();
    expect(await daysUnsaved('weekly', now)).toBe(8);
    expect(await daysUnsaved('monthly', now)).toBeUndefined();
    expect(await isDue()).toBe(true);
  });

  it('leaves due what the database did not take', async () => {
    const typed = { source: 'https://news.example/ferry', exact: 'It sails at noon.', prefix: '', note: 'By whom?' };
    await unstored.keep({ ...typed, evidence: [], evidenceText: '', updated: daysAgo(2).toISOString() });
    await restore();
    expect(await isDue()).toBe(true);
  });

  it('comes after a backup of what was here before', async () => {
    await saveAnnotation(await database(), inventedDraft({ quote: { exact: 'Tickets cost more.' } }), minute(0));
    await rememberBackup(daysAgo(1));
    await restore();
    expect(await isDue()).toBe(false);
    expect((await readBackupSettings()).lastBackup).toBeDefined();
  });
});
