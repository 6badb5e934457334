import { afterEach, describe, expect, test } from 'vitest';
import { synchronise, type Report } from '../../sync/synchronise.ts';
import type { Server } from '../../backup/server.ts';
import { WebdavCarrier } from '../../sync/webdav/webdav-carrier.ts';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { needs } from '../needs.ts';
import { Replica } from './replica.ts';
import {
  programs,
  startApache,
  startRclone,
  startWebdavServer,
  type RunningServer,
  type ServerChoices,
} from './webdav-programs.ts';

let running: RunningServer | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function sync(device: Replica, server: Server): Promise<Report> {
  const outcome = await synchronise(new WebdavCarrier(server), device, device.now());
  if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
  return outcome.report;
}

interface Program {
  readonly name: string;
  readonly found: string | undefined;
  readonly start: (choices?: ServerChoices) => Promise<RunningServer>;
  /** Whether it compresses, each way that it can. */
  readonly compresses: readonly boolean[];
}

const all: readonly Program[] = [
  { name: 'Apache mod_dav', found: programs.apache, start: startApache, compresses: [false, true] },
  { name: 'rclone serve webdav', found: programs.rclone, start: startRclone, compresses: [false] },
  { name: 'webdav-server', found: 'webdav-server', start: startWebdavServer, compresses: [false] },
];

describe.each(all)('$name', ({ name, found, start, compresses }) => {
  const where = needs(found, name);

  test.each(compresses)('keeps two devices in step; it compresses: %s', where, async (compresses) => {
    running = await start({ compresses });
    // In a folder that is not there yet, with a name that has to be escaped.
    const server = { ...running.server, address: `${running.server.address}Fähre%20&%20Notizen/` };
    const [one, other] = [new Replica(Date.now), new Replica(Date.now)];
    for (const note of inventedAnnotations(0, 300)) one.change(note.id, note);
    expect(await sync(one, server)).toMatchObject({ sent: 300 });
    expect(await sync(other, server)).toMatchObject({ added: 300, waiting: 0 });
    const [first] = one.notes.values();
    if (first !== undefined) other.change(first.id, { ...first, note: 'Typed elsewhere: größer ☂.' });
    await sync(other, server);
    expect(await sync(one, server)).toMatchObject({ added: 0, sent: 0, waiting: 0 });
    expect(await sync(one, server)).toMatchObject({ added: 0, changed: 0, sent: 0 });
    expect(new Map(one.notes)).toEqual(new Map(other.notes));
    expect(one.notes.get(first?.id ?? '')?.note).toContain('größer ☂.');
  });

  test('is not let overwrite, and tells of a wrong password and of a folder that is not there', where, async () => {
    running = await start();
    const { server } = running;
    const carrier = new WebdavCarrier(server);
    await carrier.write('a.ndjson', new Uint8Array([1, 2, 3]));
    expect(await carrier.list()).toContain('a.ndjson');
    await expect(carrier.read('b.ndjson')).rejects.toMatchObject({ failure: 'folder-gone' });
    await expect(new WebdavCarrier({ ...server, password: 'no' }).list()).rejects.toMatchObject({
      failure: 'server-password',
    });
    const nowhere = new WebdavCarrier({ ...server, address: `${server.address}a/b/` });
    await expect(nowhere.list()).rejects.toMatchObject({ failure: 'folder-gone' });
  });

  test('that is read-only takes nothing, and says so', where, async () => {
    running = await start({ isReadOnly: true });
    const one = new Replica(Date.now);
    for (const note of inventedAnnotations(0, 1)) one.change(note.id, note);
    await expect(sync(one, running.server)).rejects.toMatchObject({ failure: 'server-read-only' });
    expect(one.met.published).toBeUndefined();
  });
});

test('servers without conditional headers: one that overwrites whatever it is told loses nothing', async () => {
  running = await startWebdavServer();
  const { server } = running;
  const carrier = new WebdavCarrier(server);
  await carrier.write('a.ndjson', new Uint8Array([1]));
  await carrier.write('a.ndjson', new Uint8Array([2]));
  expect(await carrier.read('a.ndjson')).toEqual(new Uint8Array([2]));
  const devices = Array.from({ length: 4 }, () => new Replica(Date.now));
  const notes = inventedAnnotations(0, devices.length);
  for (const [at, note] of notes.entries()) devices[at]?.change(note.id, note);
  await Promise.all(devices.map((device) => sync(device, server)));
  for (const device of devices) await sync(device, server);
  for (const device of devices) expect([...device.notes.keys()].sort()).toEqual(notes.map(({ id }) => id).sort());
});
