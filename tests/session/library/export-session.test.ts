import { FailureError } from '../../../failure/failure.ts';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LibraryExport, LibraryExportState } from '../../../components/views/library.ts';
import type { WorkerHandlers } from '../../../messaging/worker-calls.ts';
import type { WriterCalls } from '../../../session/library/export/writer-calls.ts';
import { workerInProcess, type WorkerInProcess } from '../../messaging/worker-in-process.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { ExportSession } = await import('../../../session/library/export/export-session.ts');

const shown: LibraryExport = { format: 'csv', scope: 'shown', to: 'file' };
const backup: LibraryExport = { format: 'json', scope: 'everything', to: 'file' };
const beside = { unstored: [], templates: [], name: '' };

function opened(write: WorkerHandlers<WriterCalls>['write'] = writeTwo) {
  const workers: WorkerInProcess[] = [];
  const sources = {
    startWriter: () => {
      const worker = workerInProcess<WriterCalls>({ write });
      workers.push(worker);
      return worker;
    },
    besideDatabase: () => Promise.resolve(beside),
    saveFile: vi.fn(),
    copy: vi.fn(() => Promise.resolve()),
    rememberBackup: vi.fn(() => Promise.resolve()),
    readSettings: () => Promise.resolve({ name: '' }),
  };
  const session = new ExportSession(sources);
  const told: (LibraryExportState | undefined)[] = [];
  session.subscribe(() => told.push(session.snapshot.exporting), new AbortController().signal);
  return { session, sources, workers, told };
}

const writeTwo: WorkerHandlers<WriterCalls>['write'] = (_, tell) => {
  tell({ done: 1, total: 2 });
  return { file: new Blob(['two notes']), fileName: 'notes.csv', count: 2 };
};

describe('an export', () => {
  it('tells how far it is, saves the file, and ends its worker', async () => {
    const { session, sources, workers, told } = opened();
    await session.start(shown, () => Promise.resolve(['a', 'b']));
    expect(told).toEqual([
      { kind: 'running', done: 1, total: 2 },
      { kind: 'saved', count: 2, fileName: 'notes.csv' },
    ]);
    expect(sources.saveFile).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'notes.csv');
    expect(sources.rememberBackup).not.toHaveBeenCalled();
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('counts as a backup if it brings everything back, and then has what is beside the database', async () => {
    const write = vi.fn(writeTwo);
    const { session, sources } = opened(write);
    await session.start(backup, undefined);
    expect(write.mock.calls[0]?.[0]).toEqual({ format: 'json', name: '', untagged: [], beside });
    expect(sources.rememberBackup).toHaveBeenCalledOnce();
  });

  it('copies instead of saving, and saves nothing where there is nothing', async () => {
    const copied = opened();
    await copied.session.start({ ...shown, to: 'clipboard' }, undefined);
    expect(copied.sources.copy).toHaveBeenCalledExactlyOnceWith('two notes');
    expect(copied.session.snapshot.exporting).toEqual({ kind: 'copied', count: 2 });
    const empty = opened(() => ({ file: new Blob(), fileName: 'notes.csv', count: 0 }));
    await empty.session.start(shown, undefined);
    expect(empty.session.snapshot.exporting).toEqual({ kind: 'nothing' });
    expect(empty.sources.saveFile).not.toHaveBeenCalled();
  });

  it('leaves no file once it is cancelled', async () => {
    const { session, sources, workers } = opened(() => new Promise(() => undefined));
    const running = session.start(shown, undefined);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    session.cancel();
    await running;
    expect(session.snapshot.exporting).toEqual({ kind: 'cancelled' });
    expect(sources.saveFile).not.toHaveBeenCalled();
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it('gives up for the next one, and tells of that one only', async () => {
    const { session, told } = opened(({ format }, tell) =>
      format === 'csv' ? new Promise(() => undefined) : writeTwo({ format, name: '', untagged: [] }, tell),
    );
    const first = session.start(shown, undefined);
    await Promise.all([first, session.start({ ...shown, format: 'html' }, undefined)]);
    expect(told).toEqual([
      { kind: 'running', done: 1, total: 2 },
      { kind: 'saved', count: 2, fileName: 'notes.csv' },
    ]);
  });

  it.each(['storage-newer', 'clipboard-refused'] as const)('tells why it failed: %s', async (failure) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session } = opened(() => {
      throw new FailureError(failure);
    });
    await session.start(shown, undefined);
    expect(session.snapshot.exporting).toEqual({ kind: 'failed', failure });
    logged.mockRestore();
  });

  it('tells that it failed', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session } = opened(() => {
      throw new Error('no database');
    });
    await session.start(shown, undefined);
    expect(session.snapshot.exporting).toEqual({ kind: 'failed', failure: 'failed' });
    logged.mockRestore();
  });
});
