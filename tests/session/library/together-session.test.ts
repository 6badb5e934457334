import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Server } from '../../../backup/server.ts';
import { FailureError } from '../../../failure/failure.ts';
import type { RoundAnswers, RoundOutcome } from '../../../messaging/sync-port.ts';
import { TogetherSession, type TogetherSources } from '../../../session/library/together-session.ts';

const nothing = { added: 0, changed: 0, removed: 0, sent: 0, waiting: 0, isReadOnly: false };

let life: AbortController;
let asked: RoundAnswers[];
let done: string[];
let outcomes: (RoundOutcome | Error)[];
let folder: FileSystemDirectoryHandle | undefined;
let server: Server | undefined;
let isAllowed: boolean;
let sharing: { sharedWith: 'devices' | 'people'; startsPrivate: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  [asked, done, outcomes, folder, server, isAllowed] = [[], [], [], undefined, undefined, true];
  sharing = { sharedWith: 'devices', startsPrivate: false };
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function opened(part: Partial<TogetherSources> = {}): TogetherSession {
  return new TogetherSession(life.signal, {
    canChooseFolder: () => true,
    chosenFolder: () => Promise.resolve(folder),
    chooseFolder: () => Promise.resolve(void (folder = { name: 'Shared' } as FileSystemDirectoryHandle)),
    mayWriteInto: () => Promise.resolve(isAllowed),
    askToWriteInto: () => Promise.resolve((isAllowed = true)),
    chosenServer: () => Promise.resolve(server),
    keepServer: (kept) => Promise.resolve(void (server = kept)),
    mayReach: () => Promise.resolve(isAllowed),
    askToReach: (address) => Promise.resolve((isAllowed = done.push(`asks for ${address}`) > 0)),
    tryServer: () => Promise.resolve(),
    logIn: (nextcloud, onPage) => {
      onPage(`${nextcloud}login/v2/flow/abc`);
      return Promise.resolve({ address: `${nextcloud}remote.php/webdav/Claimlight/`, user: 'ada', password: 'app' });
    },
    openPage: (page) => Promise.resolve(void done.push(`opens ${page}`)),
    isSealed: () => Promise.resolve(done.includes('key three ferries')),
    forget: () => Promise.resolve(void (folder = server = undefined)),
    keepPassphrase: (passphrase) => Promise.resolve(void done.push(`key ${passphrase}`)),
    keepBackup: () => Promise.resolve(void done.push('backup')),
    readLastSync: () => Promise.resolve(asked.length === 0 ? undefined : '2026-03-01T08:00:00.000Z'),
    readSharing: () => Promise.resolve(sharing),
    changeSharing: (change) => Promise.resolve(void (sharing = { ...sharing, ...change })),
    readName: () => Promise.resolve('Ada'),
    askForRound: (answers) => {
      asked.push(answers);
      done.push('round');
      const outcome = outcomes.shift() ?? { report: nothing };
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
    ...part,
  });
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

describe('sharing notes', () => {
  it('begins with a backup, and then does the first round', async () => {
    const session = opened();
    await settled();
    session.actions.onChooseFolder('three ferries', 'devices');
    await settled();
    expect(done).toEqual(['key three ferries', 'backup', 'round']);
    expect(session.snapshot).toMatchObject({
      place: { kind: 'folder', name: 'Shared', isAllowed: true },
      isSealed: true,
      report: nothing,
    });
  });

  it('shares nothing if the backup could not be written', async () => {
    const session = opened({ keepBackup: () => Promise.reject(new FailureError('storage-full')) });
    await settled();
    session.actions.onChooseFolder('', 'devices');
    await settled();
    expect(asked).toEqual([]);
    expect(session.snapshot.problem).toBe('storage-full');
  });

  it('does nothing if no folder was chosen', async () => {
    const session = opened({ chooseFolder: () => Promise.reject(new DOMException('', 'AbortError')) });
    await settled();
    session.actions.onChooseFolder('', 'devices');
    await settled();
    expect(done).toEqual([]);
    expect(session.snapshot.problem).toBeUndefined();
  });

  it('asks what a round asks, and goes on with the answer only if it is yes', async () => {
    folder = { name: 'Shared' } as FileSystemDirectoryHandle;
    const question = { ask: 'removal', removed: 60, live: 300 } as const;
    outcomes = [{ question }, { question }];
    const session = opened();
    await settled();
    expect(session.snapshot.question).toEqual(question);
    await vi.advanceTimersByTimeAsync(5 * 60 * 1000);
    expect(asked).toHaveLength(1);
    session.actions.onAnswer(false);
    await settled();
    expect(asked).toHaveLength(1);
    session.actions.onSynchronise();
    await settled();
    session.actions.onAnswer(true);
    await settled();
    expect(asked).toEqual([{}, {}, { removal: 60 }]);
    expect(session.snapshot.report).toEqual(nothing);
  });

  it('does a round by itself every five minutes, but none that the browser would ask about', async () => {
    folder = { name: 'Shared' } as FileSystemDirectoryHandle;
    opened();
    await settled();
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    expect(asked).toHaveLength(3);
    isAllowed = false;
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    expect(asked).toHaveLength(3);
  });

  it('tells of a passphrase that does not fit, and waits for another', async () => {
    folder = { name: 'Shared' } as FileSystemDirectoryHandle;
    outcomes = [new FailureError('passphrase-wrong')];
    const session = opened();
    await settled();
    expect(session.snapshot).toMatchObject({ problem: 'passphrase-wrong', running: undefined });
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    expect(asked).toHaveLength(1);
    session.actions.onPassphrase('three ferries');
    await settled();
    expect(session.snapshot).toMatchObject({ problem: undefined, report: nothing });
  });

  it('ends when the reader says so', async () => {
    folder = { name: 'Shared' } as FileSystemDirectoryHandle;
    const session = opened();
    await settled();
    session.actions.onStop();
    await settled();
    expect(session.snapshot.place).toBeUndefined();
    await vi.advanceTimersByTimeAsync(20 * 60 * 1000);
    expect(asked).toHaveLength(1);
  });
});

describe('sharing notes on a server', () => {
  const entry = { address: 'cloud.example/notes', user: 'ada', password: 'three ferries' };
  const address = 'https://cloud.example/notes/';

  it('asks for this server alone, tries it, and then begins as in a folder, also where there are none', async () => {
    const session = opened({ canChooseFolder: () => false });
    await settled();
    session.actions.onUseServer(entry, 'blue', 'people');
    await settled();
    expect(done).toEqual([`asks for ${address}`, 'key blue', 'backup', 'round']);
    expect(server).toEqual({ ...entry, address });
    expect(session.snapshot).toMatchObject({
      place: { kind: 'server', name: 'cloud.example/notes', isAllowed: true },
      sharedWith: 'people',
      running: undefined,
    });
    await vi.advanceTimersByTimeAsync(5 * 60 * 1000);
    expect(asked).toHaveLength(2);
    session.actions.onStop();
    await settled();
    expect(session.snapshot.place).toBeUndefined();
  });

  it('is let in on a page of the server, and then begins as with a password that was typed', async () => {
    const session = opened();
    await settled();
    session.actions.onLogIn('cloud.example/next/remote.php/dav/files/ada', 'blue', 'devices');
    await settled();
    const nextcloud = 'https://cloud.example/next/';
    const page = `opens ${nextcloud}login/v2/flow/abc`;
    expect(done).toEqual([`asks for ${nextcloud}`, page, 'key blue', 'backup', 'round']);
    expect(server).toEqual({ address: `${nextcloud}remote.php/webdav/Claimlight/`, user: 'ada', password: 'app' });
    expect(session.snapshot).toMatchObject({ login: undefined, problem: undefined, place: { kind: 'server' } });
  });

  it('shows the page as long as it waits, also where no tab opens, and waits no longer than the reader', async () => {
    const session = opened({
      openPage: () => Promise.reject(new Error('no tab')),
      logIn: (nextcloud, onPage, signal) => {
        onPage(`${nextcloud}login`);
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        });
      },
    });
    await settled();
    session.actions.onLogIn('cloud.example', '', 'devices');
    await settled();
    expect(session.snapshot.login).toEqual({ page: 'https://cloud.example/login' });
    session.actions.onStopLogin();
    await settled();
    expect(session.snapshot).toMatchObject({ login: undefined, problem: undefined, place: undefined });
    expect([done, server]).toEqual([['asks for https://cloud.example/'], undefined]);
  });

  it('tells why it was not let in, and goes to no address without encryption', async () => {
    const session = opened({ logIn: () => Promise.reject(new FailureError('server-no-login')) });
    await settled();
    session.actions.onLogIn('cloud.example', '', 'devices');
    await settled();
    expect(session.snapshot).toMatchObject({ login: undefined, problem: 'server-no-login' });
    session.actions.onLogIn('http://cloud.example', '', 'devices');
    await settled();
    expect(session.snapshot.problem).toBe('server-address');
    expect([done, server]).toEqual([['asks for https://cloud.example/'], undefined]);
  });

  it('keeps nothing of a server that refuses, and says why', async () => {
    const session = opened({ tryServer: () => Promise.reject(new FailureError('server-password')) });
    await settled();
    session.actions.onUseServer(entry, '', 'devices');
    await settled();
    expect(server).toBeUndefined();
    expect(asked).toEqual([]);
    expect(session.snapshot).toMatchObject({ problem: 'server-password', place: undefined, running: undefined });
  });

  it('sends nothing to a server that the browser does not let us reach, or without encryption', async () => {
    const tried: Server[] = [];
    const session = opened({
      askToReach: () => Promise.resolve(false),
      tryServer: (server) => Promise.resolve(void tried.push(server)),
    });
    await settled();
    session.actions.onUseServer(entry, '', 'devices');
    await settled();
    expect(session.snapshot.problem).toBe('server-not-allowed');
    session.actions.onUseServer({ ...entry, address: 'http://cloud.example/notes' }, '', 'devices');
    await settled();
    expect(session.snapshot.problem).toBe('server-address');
    expect([tried, server]).toEqual([[], undefined]);
  });

  it('does no round by itself once the browser has forgotten that it may, and asks again at a click', async () => {
    server = { ...entry, address };
    isAllowed = false;
    const session = opened();
    await settled();
    expect(asked).toEqual([]);
    session.actions.onSynchronise();
    await settled();
    expect(done).toEqual([`asks for ${address}`, 'round']);
  });
});
