import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupSettings } from '../../../settings/backup-settings.ts';
import { minute } from '../../invented-annotation.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { BackupSession } = await import('../../../session/library/backup-session.ts');

const folder = { name: 'Backups' } as FileSystemDirectoryHandle;
const at = (n: number): string => minute(n).toISOString();

/** A backup session whose browser is in memory. */
async function opened(start: Partial<BackupSettings> = {}, chosen?: FileSystemDirectoryHandle) {
  let settings: BackupSettings = { backupSchedule: 'off', ...start };
  let kept = chosen;
  let onSettings: (settings: BackupSettings) => void = () => undefined;
  const sources = {
    readBackupSettings: () => Promise.resolve(settings),
    watchBackupSettings: (tell: typeof onSettings) => void (onSettings = tell),
    changeBackupSettings: vi.fn((change: Partial<BackupSettings>) => {
      onSettings((settings = { ...settings, ...change }));
      return Promise.resolve();
    }),
    lastTypedAt: vi.fn((): Promise<string | undefined> => Promise.resolve(at(5))),
    daysUnsaved: vi.fn((): Promise<number | undefined> => Promise.resolve(9)),
    readStorageState: () => Promise.resolve({ used: 10, available: 100, isPersistent: true }),
    chosenFolder: () => Promise.resolve(kept),
    mayWriteInto: () => Promise.resolve(true),
    canChooseFolder: () => true,
    chooseFolder: vi.fn(() => Promise.resolve(void (kept = folder))),
    forgetFolder: vi.fn(() => Promise.resolve(void (kept = undefined))),
    askToSchedule: vi.fn(() => Promise.resolve(true)),
    backUp: vi.fn(() => Promise.resolve('claimlight-2026-03-01.json')),
  };
  const life = new AbortController();
  const session = new BackupSession(life.signal, sources);
  await vi.advanceTimersByTimeAsync(0);
  return { session, sources, life };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('how safe the notes are', () => {
  it('is told of the settings and the storage at once, and of changes after a while', async () => {
    const { session, sources } = await opened({ lastBackup: at(1), backupSchedule: 'weekly' });
    const storage = { used: 10, available: 100, isPersistent: true };
    expect(session.snapshot.backup).toMatchObject({ last: at(1), schedule: 'weekly', isDue: false, storage });
    for (let change = 0; change < 3; change++) session.look('weekly');
    expect(sources.lastTypedAt).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sources.lastTypedAt).toHaveBeenCalledOnce();
    expect(session.snapshot).toMatchObject({ backup: { isDue: true }, isBackupOverdue: true });
  });

  it('is no longer due after a backup, wherever it was made', async () => {
    const { session, sources } = await opened();
    session.look('weekly');
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.snapshot.isBackupOverdue).toBe(true);
    await sources.changeBackupSettings({ lastBackup: at(6) });
    expect(session.snapshot).toMatchObject({ backup: { isDue: false, last: at(6) }, isBackupOverdue: false });
  });

  it('stays as it was told while the database cannot be read', async () => {
    const { session, sources } = await opened();
    sources.lastTypedAt.mockRejectedValue(new Error('closed'));
    session.look('weekly');
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.snapshot).toMatchObject({ backup: { isDue: false }, isBackupOverdue: false });
  });

  it('is not asked for once the page’s life is over', async () => {
    const { session, sources, life } = await opened();
    session.look('weekly');
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sources.lastTypedAt).not.toHaveBeenCalled();
  });
});

describe('a folder for backups', () => {
  it('is shown once it is chosen, and backed up into', async () => {
    const { session, sources } = await opened();
    expect(session.snapshot.backup.folder).toBeUndefined();
    session.actions.onChooseFolder();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup.folder).toEqual({ name: 'Backups', isAllowed: true });
    session.actions.onBackup();
    expect(sources.backUp).toHaveBeenCalledExactlyOnceWith(folder);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup.written).toBe('claimlight-2026-03-01.json');
  });

  it('is left as it was if the reader closes the picker', async () => {
    const { session, sources } = await opened({}, folder);
    sources.chooseFolder.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    session.actions.onChooseFolder();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup.folder).toEqual({ name: 'Backups', isAllowed: true });
  });

  it('takes the schedule with it when it is forgotten, which was allowed for the folder only', async () => {
    const { session } = await opened({ backupSchedule: 'daily' }, folder);
    session.actions.onForgetFolder();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup).toMatchObject({ schedule: 'off' });
    expect(session.snapshot.backup.folder).toBeUndefined();
  });
});

describe('a schedule', () => {
  it('is kept if the reader allows what it needs', async () => {
    const { session, sources } = await opened();
    session.actions.onSchedule('daily');
    // In the very turn of the click, or the browser would refuse.
    expect(sources.askToSchedule).toHaveBeenCalledExactlyOnceWith(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup).toMatchObject({ schedule: 'daily', isDenied: false });
  });

  it('is not kept otherwise, which is told until something is allowed', async () => {
    const { session, sources } = await opened();
    sources.askToSchedule.mockResolvedValueOnce(false);
    session.actions.onSchedule('daily');
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup).toMatchObject({ schedule: 'off', isDenied: true });
    session.actions.onSchedule('off');
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup).toMatchObject({ schedule: 'off', isDenied: false });
  });

  it('is shown from the moment it is allowed, before it is stored', async () => {
    const { session, sources } = await opened();
    const drawn: string[] = [];
    session.subscribe(() => drawn.push(session.snapshot.backup.schedule), new AbortController().signal);
    sources.changeBackupSettings.mockImplementationOnce(() => new Promise(() => undefined));
    session.actions.onSchedule('daily');
    await vi.advanceTimersByTimeAsync(0);
    expect(drawn).toEqual(['daily']);
  });

  it('is shown as it is stored if it could not be changed', async () => {
    const { session, sources } = await opened();
    sources.changeBackupSettings.mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    session.actions.onSchedule('daily');
    await vi.advanceTimersByTimeAsync(0);
    expect(session.snapshot.backup.schedule).toBe('off');
  });
});
