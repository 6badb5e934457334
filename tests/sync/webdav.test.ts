import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { synchronise, type Report } from '../../sync/synchronise.ts';
import { serverAddress } from '../../sync/webdav/address.ts';
import { namesIn } from '../../sync/webdav/listing.ts';
import type { Server } from '../../backup/server.ts';
import { WebdavCarrier } from '../../sync/webdav/webdav-carrier.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { Replica } from './replica.ts';
import { WebdavServer, type Faults } from './webdav-server.ts';

let at: Server;
let server: WebdavServer;
let [one, other] = [new Replica(Date.now), new Replica(Date.now)];

beforeEach(async () => {
  server = new WebdavServer();
  at = await server.start();
  [one, other] = [new Replica(Date.now), new Replica(Date.now)];
});
afterEach(() => server.stop());

function idOf(number: number): string {
  return `urn:uuid:00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;
}

function make(device: Replica, number: number): void {
  const target = inventedTarget({ exact: `Claim ${number}.` });
  device.change(idOf(number), inventedAnnotation({ id: idOf(number), target, note: `Note ${number}, ja: größer.` }));
}

async function sync(device: Replica, place: Partial<Server> = {}, patience = 5000): Promise<Report> {
  const outcome = await synchronise(new WebdavCarrier({ ...at, ...place }, { patience }), device, device.now());
  if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
  return outcome.report;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'none',
    (error: unknown) => (error as { failure?: unknown }).failure,
  );
}

describe('a WebDAV server', () => {
  it('refused cookies: brings two devices in step, and is told nothing but names and bytes', async () => {
    make(one, 1);
    expect(await sync(one)).toMatchObject({ sent: 1 });
    expect(await sync(other)).toMatchObject({ added: 1 });
    make(other, 2);
    await sync(other);
    expect(await sync(one)).toMatchObject({ added: 1, sent: 0 });
    expect([...one.notes.keys()].sort()).toEqual([...other.notes.keys()].sort());
    expect(new Set(server.asked.map(({ method }) => method))).toEqual(new Set(['PROPFIND', 'GET', 'PUT']));
    expect(server.asked.filter(({ headers }) => headers.cookie !== undefined || headers.referer !== undefined)).toEqual(
      [],
    );
    for (const { method, headers } of server.asked) {
      if (method === 'PUT') expect(headers['if-none-match']).toBe('*');
    }
  });

  it('is given the folder if only that is missing, and no more', async () => {
    server.hasFolder = false;
    make(one, 1);
    expect(await sync(one)).toMatchObject({ sent: 1 });
    expect(server.asked.map(({ method }) => method)).toEqual(['PROPFIND', 'MKCOL', 'PUT', 'GET']);
    server.hasFolder = false;
    server.faults = { refuses: { MKCOL: 409 } };
    expect(await failureOf(sync(one))).toBe('folder-gone');
  });

  it('whose folder is suddenly gone takes nothing away: the reader is asked', async () => {
    make(one, 1);
    await sync(one);
    server.hasFolder = false;
    server.files.clear();
    const outcome = await synchronise(new WebdavCarrier(at), one, one.now());
    expect(outcome).toEqual({ question: { ask: 'place', isEmpty: true } });
    expect(one.notes.size).toBe(1);
  });

  it('compression changing ETags: a server that compresses, and changes ETags by it, changes nothing', async () => {
    server.faults = { compresses: true };
    make(one, 1);
    await sync(one);
    expect(await sync(other)).toMatchObject({ added: 1 });
    expect(await sync(one)).toMatchObject({ added: 0, changed: 0, sent: 0 });
  });

  it('server without conditional headers, check-then-write clobber: two devices write at once, nothing is lost', async () => {
    server.faults = { knowsNoConditions: true, slow: 5 };
    make(one, 1);
    make(other, 2);
    await Promise.all([sync(one), sync(other)]);
    await Promise.all([sync(one), sync(other)]);
    expect([...one.notes.keys()].sort()).toEqual([idOf(1), idOf(2)]);
    expect([...other.notes.keys()].sort()).toEqual([idOf(1), idOf(2)]);
  });

  it('check-then-write clobber: two browsers from one copied profile write at once, under one name', async () => {
    server.faults = { knowsNoConditions: true, slow: 5 };
    make(one, 1);
    await sync(one);
    [other.name, other.met] = [one.name, structuredClone(one.met)];
    for (const [id, note] of one.notes) other.notes.set(id, note);
    make(one, 2);
    make(other, 3);
    await Promise.all([sync(one), sync(other)]);
    for (const device of [one, other, one, other]) await sync(device);
    for (const device of [one, other]) expect([...device.notes.keys()].sort()).toEqual([1, 2, 3].map(idOf));
  });

  it('locks piling up, upgrade deleting files: is asked to lock, move or delete nothing', async () => {
    make(one, 1);
    for (let round = 0; round < 3; round += 1) {
      server.faults = { cutsUploads: true };
      await failureOf(sync(one));
    }
    server.faults = {};
    const before = [...server.files.keys()];
    await sync(one);
    await sync(other);
    expect([...server.files.keys()]).toEqual(expect.arrayContaining(before));
    expect(other.notes.size).toBe(1);
    expect(new Set(server.asked.map(({ method }) => method))).toEqual(new Set(['PROPFIND', 'GET', 'PUT']));
  });

  it('is not let overwrite a file that is there', async () => {
    const carrier = new WebdavCarrier(at);
    await carrier.write('a.ndjson', new Uint8Array([1]));
    expect(await failureOf(carrier.write('a.ndjson', new Uint8Array([2])))).toBe('file-not-written');
    expect(server.files.get('a.ndjson')).toEqual(Buffer.from([1]));
  });

  it.each<[string, Faults, string]>([
    ['that sends elsewhere', { refuses: { PROPFIND: 302 }, location: 'http://127.0.0.1:1/' }, 'server-elsewhere'],
    ['that is none', { refuses: { PROPFIND: 405 } }, 'server-elsewhere'],
    ['that shows a page', { refuses: { PROPFIND: 200 } }, 'server-elsewhere'],
    ['refused origin: that refuses the extension’s origin', { refuses: { PROPFIND: 403 } }, 'server-refused'],
    [
      'refused origin: that refuses it as if the password were wrong',
      { refuses: { PROPFIND: 401 } },
      'server-password',
    ],
    ['that is busy', { refuses: { PROPFIND: 503 } }, 'server-busy'],
    ['that is full', { refuses: { PUT: 507 } }, 'folder-full'],
    ['that is read-only', { refuses: { PUT: 403 } }, 'server-read-only'],
    ['that is read-only, and asks who we are where we write', { refuses: { PUT: 401 } }, 'server-read-only'],
    ['that knows no writing', { refuses: { PUT: 405 } }, 'server-read-only'],
    ['that takes small files only', { limit: 200 }, 'server-limit'],
    ['that cuts its answers', { cutsAnswers: true }, 'server-unreachable'],
    ['that hangs up in the middle of a file', { cutsUploads: true }, 'server-unreachable'],
  ])('%s is told for what it is, and counts nothing as shared', async (_, faults, failure) => {
    make(one, 1);
    server.faults = faults;
    expect(await failureOf(sync(one))).toBe(failure);
    expect(one.met.published).toBeUndefined();
    expect(one.notes.size).toBe(1);
    server.faults = {};
    expect(await sync(one)).toMatchObject({ sent: 1 });
    expect(await sync(other)).toMatchObject({ added: 1 });
  });

  it('with another password, or none, is told from others', async () => {
    expect(await failureOf(sync(one, { password: 'two ferries' }))).toBe('server-password');
    expect(await failureOf(sync(one, { user: '', password: '' }))).toBe('server-password');
    expect(server.asked.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('that is not there, or stands still, ends the round', async () => {
    make(one, 1);
    server.faults = { slow: 400 };
    expect(await failureOf(sync(one, {}, 100))).toBe('server-unreachable');
    expect(await failureOf(sync(one, { address: 'http://127.0.0.1:1/' }))).toBe('server-unreachable');
  });

  it('that is slow, and goes on, is waited for', async () => {
    make(one, 1);
    server.faults = { slow: 200 };
    expect(await sync(one, {}, 1000)).toMatchObject({ sent: 1 });
  });

  it('that sends without end is not listened to without end', async () => {
    await new WebdavCarrier(at).write('a.ndjson', new Uint8Array([1]));
    server.faults = { flood: 500_000 };
    expect(await new WebdavCarrier(at, { longestFile: 1000 }).read('a.ndjson')).toHaveLength(1000);
  });

  it('with a file that is longer than any of ours goes on without it', async () => {
    make(one, 1);
    await sync(one);
    const carrier = new WebdavCarrier(at, { longestFile: 200 });
    const outcome = await synchronise(carrier, other, other.now());
    expect(outcome).toMatchObject({ report: { added: 0, waiting: 1 } });
  });
});

describe('a list of files', () => {
  it('is read under any prefix and from full addresses', () => {
    const listing =
      '<D:multistatus xmlns:D="DAV:" xmlns:lp1="DAV:"><D:response><D:href>/notes/</D:href></D:response>' +
      '<D:response xmlns:x="y"><D:href >\n https://cloud.example/notes/a%20b.ndjson\n</D:href></D:response>' +
      '<response><href>/notes/c.ndjson</href></response><response><href>/notes/%zz</href></response></D:multistatus>';
    expect(namesIn(listing)).toEqual(['a b.ndjson', 'c.ndjson', '%zz']);
  });

  it('that is hostile costs in step with its length, and names no other place', () => {
    const start = performance.now();
    expect(namesIn('<href '.repeat(400_000))).toEqual([]);
    expect(namesIn('<href>'.repeat(400_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><href>/notes/&b;</href>';
    expect(namesIn(bomb)).toEqual(['&b;']);
  });

  it('with names that climb is asked for inside of the folder only', async () => {
    await failureOf(new WebdavCarrier(at).read('../../secret?x#y'));
    expect(server.asked.at(-1)?.name).toBe('../../secret?x#y');
    expect(server.asked.at(-1)?.headers.host).toBe(new URL(at.address).host);
  });
});

describe('an address that was typed', () => {
  test.each([
    ['cloud.example/remote.php/dav/files/ada/notes', 'https://cloud.example/remote.php/dav/files/ada/notes/'],
    [' https://cloud.example/notes//?x=1#y ', 'https://cloud.example/notes/'],
    ['https://ada:secret@cloud.example', 'https://cloud.example/'],
    ['http://localhost:8080/notes', 'http://localhost:8080/notes/'],
    ['http://127.0.0.1/notes', 'http://127.0.0.1/notes/'],
    ['http://cloud.example/notes', undefined],
    ['ftp://cloud.example/notes', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('%j is %j', (typed, address) => expect(serverAddress(typed)).toBe(address));
});
