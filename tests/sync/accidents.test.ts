import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { fileName, filesToRead, parseFileName } from '../../sync/files/file-name.ts';
import { readNoteFile, writeNoteFile } from '../../sync/files/note-file.ts';
import { keptPassphrase, Sealer } from '../../sync/files/seal.ts';
import { synchronise, type Outcome, type Report, type Round } from '../../sync/synchronise.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { Killed, MemoryFolder, type SeenFolder } from './memory-folder.ts';
import { isLive, Replica } from './replica.ts';

const day = 24 * 60 * 60 * 1000;

let time = 0;
let folder: MemoryFolder;
let one: Device, other: Device;

/** A device with its own sight of the folder. */
class Device extends Replica {
  readonly seen: SeenFolder;

  constructor(folder: MemoryFolder) {
    super(() => (time += 1000));
    this.seen = folder.seenBy();
  }

  round(round: Round = {}): Promise<Outcome> {
    return synchronise(this.seen, this, this.now(), round);
  }

  /** A round in which nothing is asked. */
  async sync(round: Round = {}): Promise<Report> {
    const outcome = await this.round(round);
    if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
    return outcome.report;
  }

  make(number: number, rest: Partial<Annotation> = {}): void {
    const target = inventedTarget({ exact: `Claim ${number}.` });
    this.change(idOf(number), inventedAnnotation({ id: idOf(number), target, note: `Note ${number}.`, ...rest }));
  }

  at(number: number): Annotation {
    const note = this.notes.get(idOf(number));
    if (note === undefined) throw new Error(`there is no note ${number}`);
    return note;
  }

  set(number: number, change: Partial<Annotation>): void {
    this.change(idOf(number), { ...this.at(number), ...change });
  }
}

function idOf(number: number): string {
  return `urn:uuid:00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;
}

beforeEach(() => {
  time = Date.UTC(2026, 2, 1, 8);
  folder = new MemoryFolder();
  [one, other] = [new Device(folder), new Device(folder)];
});

/** Both, twice: what the one writes after it has read the other reads. */
async function inStep(): Promise<void> {
  for (const device of [one, other, one, other]) await device.sync();
}

describe('accidents that befell others', () => {
  it('empty target wiping everything: a place that is suddenly empty takes nothing away, and is asked about', async () => {
    one.make(1);
    await inStep();
    folder.files.clear();
    expect(await one.round()).toEqual({ question: { ask: 'place', isEmpty: true } });
    expect(folder.files.size).toBe(0);
    expect(one.notes.size).toBe(1);
    await one.sync({ answers: { place: true } });
    const late = new Device(folder);
    await late.sync();
    expect(late.at(1).note).toBe('Note 1.');
  });

  it('another place is asked about before anything of it is read', async () => {
    one.make(1);
    await one.sync();
    const elsewhere = new MemoryFolder();
    const stranger = new Device(elsewhere);
    stranger.make(2);
    await stranger.sync();
    const outcome = await synchronise(elsewhere.seenBy(), one, one.now());
    expect(outcome).toEqual({ question: { ask: 'place', isEmpty: false } });
    expect([...one.notes.keys()]).toEqual([idOf(1)]);
    expect(elsewhere.files.size).toBe(1);
  });

  it('a file that is missing takes nothing away', async () => {
    one.make(1);
    other.make(2);
    await inStep();
    for (const name of folder.files.keys()) if (name.includes(other.name)) folder.files.delete(name);
    await one.sync();
    expect([...one.notes.keys()].sort()).toEqual([idOf(1), idOf(2)]);
  });

  it('nothing is ever written over: what is there stays byte for byte', async () => {
    one.make(1);
    await inStep();
    const before = new Map(folder.files);
    for (let round = 0; round < 5; round += 1) {
      one.set(1, { note: `Typed ${round}.` });
      other.set(1, { tag: round % 2 === 0 ? 'sourced' : 'promotional' });
      await inStep();
    }
    for (const [name, bytes] of before) expect(folder.files.get(name)).toEqual(bytes);
    expect(folder.files.size).toBeGreaterThan(before.size);
  });

  it('upgrade deleting files: files of an older, a newer and no Claimlight stay, however often all is written anew', async () => {
    one.make(1);
    await inStep();
    const newer = fileName(
      { installation: 'f'.repeat(16), number: 9, kind: 'snapshot', part: 1, parts: 1 },
      '1'.repeat(16),
    );
    folder.files.set('holiday.jpg', new Uint8Array([1]));
    const before = new Map(folder.files);
    for (let round = 0; round < 120; round += 1) {
      one.set(1, { note: `Typed ${round}.` });
      await one.sync();
    }
    expect([...folder.files.keys()].filter((name) => name.includes('snapshot')).length).toBeGreaterThan(3);
    folder.files.set(newer, new TextEncoder().encode('{"format":"claimlight-notes","version":2}\n'));
    await inStep();
    for (const [name, bytes] of before) expect(folder.files.get(name)).toEqual(bytes);
    expect(folder.files.has(newer)).toBe(true);
  });

  it('locks piling up: rounds that are ended in the middle leave nothing that keeps the next one waiting', async () => {
    one.make(1);
    for (let round = 0; round < 10; round += 1) {
      one.set(1, { note: `Typed ${round}.` });
      one.seen.diesIn = 1;
      await expect(one.sync()).rejects.toThrow(Killed);
    }
    expect([...folder.files.keys()].map(parseFileName)).not.toContain(undefined);
    expect(await one.sync()).toMatchObject({ sent: 1 });
    expect(await other.sync()).toMatchObject({ added: 1 });
    expect(other.at(1).note).toBe('Typed 9.');
  });

  it('automatic merge losing text: texts typed on two devices at once are both kept, and what both began from is there once', async () => {
    one.make(1, { note: 'The ferry.' });
    await inStep();
    one.set(1, { note: 'The ferry. It was late.' });
    other.set(1, { note: 'The ferry. It was full.' });
    await inStep();
    expect(one.at(1).note).toBe('The ferry. It was late. It was full.');
    expect(other.at(1).note).toBe(one.at(1).note);
    other.set(1, { note: 'It was late and full.' });
    await inStep();
    expect(one.at(1).note).toBe('It was late and full.');
  });

  it('links added on two devices are both there, and one that was taken away stays away', async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((name) => ({
      url: `https://office.example/${name}`,
      accessed: '2026-03-01T08:00:00.000Z',
    }));
    one.make(1, { evidence: first ? [first] : [] });
    await inStep();
    if (second) one.set(1, { evidence: [second] });
    if (first && third) other.set(1, { evidence: [first, third] });
    await inStep();
    expect(one.at(1).evidence).toEqual([second, third]);
    expect(other.at(1).evidence).toEqual([second, third]);
  });

  it('deleted notes returning: what was deleted for good does not come back, from a device that was away, or from a late file', async () => {
    one.make(1);
    await inStep();
    one.set(1, { deleted: one.now().toISOString() });
    one.change(idOf(1), null);
    one.make(2);
    await one.sync();
    other.set(1, { tag: 'promotional' });
    other.set(1, { note: 'Typed while away.' });
    other.make(3);
    other.make(4);
    other.make(5);
    other.make(6);
    await inStep();
    expect(one.notes.has(idOf(1))).toBe(false);
    expect(other.notes.has(idOf(1))).toBe(false);
  });

  it('restore undone by old tombstones: what is restored stays, though an old file says that it was deleted', async () => {
    one.make(1);
    for (let number = 2; number < 12; number += 1) one.make(number);
    await inStep();
    const old = one.at(1);
    other.change(idOf(1), null);
    await other.sync();
    await one.sync();
    expect(one.notes.has(idOf(1))).toBe(false);
    one.change(idOf(1), { ...old, note: 'Restored.' });
    await inStep();
    const late = new Device(folder);
    await late.sync();
    for (const device of [one, other, late]) expect(device.at(1).note).toBe('Restored.');
  });

  it('a clock that is days ahead does not win for ever, also where it deleted', async () => {
    one.skew = 30 * day;
    one.make(1, { tag: 'sourced' });
    one.make(2);
    const { ahead } = await other
      .sync()
      .then(() => one.sync())
      .then(() => other.sync());
    expect(ahead).toBeGreaterThan(29 * day);
    other.set(1, { tag: 'promotional' });
    await inStep();
    expect(one.at(1).tag).toBe('promotional');
    const old = other.at(2);
    one.change(idOf(2), null);
    for (const device of [one, other]) await device.sync({ answers: { removal: 1 } });
    other.change(idOf(2), { ...old, note: 'Made anew.' });
    await inStep();
    expect(one.at(2).note).toBe('Made anew.');
  });

  it('a round that would take more than 50 notes away asks first, and changes nothing until then', async () => {
    for (let number = 0; number < 300; number += 1) one.make(number);
    await inStep();
    for (let number = 0; number < 51; number += 1) one.set(number, { deleted: one.now().toISOString() });
    await one.sync();
    other.set(299, { tag: 'promotional' });
    const files = folder.files.size;
    expect(await other.round()).toEqual({ question: { ask: 'removal', removed: 51, live: 300 } });
    expect([...other.notes.values()].filter(isLive)).toHaveLength(300);
    expect(folder.files.size).toBe(files);
    await other.sync({ answers: { removal: 51 } });
    expect([...other.notes.values()].filter(isLive)).toHaveLength(249);
  });

  it('a fifth of few notes is asked about as well, and less is not', async () => {
    for (let number = 0; number < 10; number += 1) one.make(number);
    await inStep();
    one.set(0, { deleted: one.now().toISOString() });
    one.set(1, { deleted: one.now().toISOString() });
    await one.sync();
    expect((await other.sync()).removed).toBe(2);
    for (const number of [2, 3]) one.change(idOf(number), null);
    await one.sync();
    expect(await other.round()).toEqual({ question: { ask: 'removal', removed: 2, live: 8 } });
  });

  it('a newer format is read where it can be, and nothing is written beside it', async () => {
    one.make(1);
    await one.sync();
    const newer = fileName(
      { installation: 'f'.repeat(16), number: 1, kind: 'segment', part: 1, parts: 1 },
      '1'.repeat(16),
    );
    folder.files.set(newer, new TextEncoder().encode('{"format":"claimlight-notes","version":2}\n'));
    other.make(2);
    const report = await other.sync();
    expect(report).toMatchObject({ added: 1, sent: 0, isReadOnly: true });
    expect(folder.files.size).toBe(2);
  });

  it('half a file waits until it is whole, and is then read', async () => {
    one.make(1);
    await one.sync();
    const [[name, bytes] = ['', new Uint8Array()]] = folder.files;
    folder.files.set(name, bytes.slice(0, -10));
    expect(await other.sync()).toMatchObject({ added: 0, waiting: 1 });
    folder.files.set(name, bytes);
    expect(await other.sync()).toMatchObject({ added: 1, waiting: 0 });
  });

  it('a file that reads back otherwise than it was written is not counted as shared', async () => {
    one.make(1);
    one.seen.garbles = true;
    await expect(one.sync()).rejects.toMatchObject({ failure: 'file-not-written' });
    one.seen.garbles = false;
    expect(await one.sync()).toMatchObject({ sent: 1 });
    await other.sync();
    expect(other.at(1).note).toBe('Note 1.');
  });

  it('a device that is ended while it writes goes on as if nothing had been', async () => {
    one.make(1);
    one.seen.diesIn = 1;
    await expect(one.sync()).rejects.toThrow(Killed);
    const before = one.name;
    expect(await one.sync()).toMatchObject({ sent: 1 });
    expect(one.name).toBe(before);
    expect(await other.sync()).toMatchObject({ added: 1, waiting: 0 });
  });

  it('two devices from one copied profile find out, and lose no note of each other', async () => {
    one.make(1);
    await one.sync();
    other.name = one.name;
    other.met = structuredClone(one.met);
    other.notes.set(idOf(1), one.at(1));
    one.make(2);
    other.make(3);
    await inStep();
    expect(one.name).not.toBe(other.name);
    for (const device of [one, other]) expect([1, 2, 3].map((number) => device.at(number).note)).toHaveLength(3);
    one.set(1, { note: 'Note 1. Here.' });
    other.set(1, { note: 'Note 1. There.' });
    await inStep();
    expect(one.at(1).note).toBe('Note 1. Here. There.');
    expect(other.at(1).note).toBe(one.at(1).note);
  });

  it('a device that joins late gets what is years old', async () => {
    one.make(1, { created: '2019-01-01T00:00:00.000Z' });
    await one.sync();
    time += 3000 * day;
    const late = new Device(folder);
    expect(await late.sync()).toMatchObject({ added: 1 });
  });

  it('a device that joins does not write again what is there, and who joins after it gets all the same', async () => {
    for (let number = 1; number <= 20; number += 1) one.make(number);
    other.make(21);
    await one.sync();
    const before = sizeOf(folder);
    expect(await other.sync()).toMatchObject({ added: 20, sent: 1 });
    expect(sizeOf(folder) - before).toBeLessThan(before / 4);
    const late = new Device(folder);
    expect(await late.sync()).toMatchObject({ added: 21 });
  });

  it('files of a device that somebody removes are made up for by those who read them, once', async () => {
    one.make(1);
    await inStep();
    one.make(2);
    await inStep();
    for (const name of folder.files.keys())
      if (parseFileName(name)?.installation === one.name) folder.files.delete(name);
    expect(await other.sync()).toMatchObject({ sent: 2 });
    expect(await other.sync()).toMatchObject({ sent: 0 });
    const late = new Device(folder);
    await late.sync();
    expect([late.at(1).note, late.at(2).note]).toEqual(['Note 1.', 'Note 2.']);
  });

  it('a device that joins reads the last snapshot and what came after, not years of changes', async () => {
    one.make(1);
    for (let round = 0; round < 60; round += 1) {
      one.set(1, { note: `Typed ${round}.` });
      await one.sync();
    }
    const late = new Device(folder);
    await late.sync();
    expect(late.at(1).note).toBe('Typed 59.');
    expect(late.met.read.length).toBeLessThan(12);
  });

  it('a file that says the same twice, and copies by other programs, change nothing', async () => {
    one.make(1);
    await one.sync();
    const [[name, bytes] = ['', new Uint8Array()]] = folder.files;
    folder.files.set(name.replace('.ndjson', ' (conflicted copy).ndjson'), bytes);
    folder.files.set('holiday.jpg', bytes);
    folder.files.set(name.replace(/[0-9a-f]{16}\.ndjson$/, `${'e'.repeat(16)}.ndjson`), bytes);
    expect(await other.sync()).toMatchObject({ added: 1, changed: 0, removed: 0 });
  });

  it('a forged record does not take the place of a note', async () => {
    one.make(1);
    await inStep();
    const forged = { ...one.at(1), tag: 'true' as never, clock: '9999-01-01T00:00:00.000Z 000000 ffffffffffffffff' };
    const bytes = await writeNoteFile([{ annotation: forged, clocks: undefined }], one.last ?? '');
    const name = fileName(
      { installation: 'f'.repeat(16), number: 1, kind: 'segment', part: 1, parts: 1 },
      '1'.repeat(16),
    );
    folder.files.set(name, bytes);
    expect(await readNoteFile(bytes)).toMatchObject({ notes: [], refused: 1 });
    await inStep();
    expect(one.at(1).tag).toBe('unsourced');
  });
});

async function sealerOf(passphrase: string | undefined): Promise<Sealer> {
  return new Sealer(passphrase === undefined ? undefined : await keptPassphrase(passphrase));
}

function sizeOf({ files }: MemoryFolder): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

describe('a passphrase', () => {
  it('keeps the files from being read, and brings the notes to whoever has it', async () => {
    one.make(1, { note: 'Typed in secret.' });
    const sealer = await sealerOf('three blue ferries');
    await one.sync({ sealer });
    for (const bytes of folder.files.values()) {
      expect(new TextDecoder().decode(bytes)).not.toContain('secret');
      expect(new TextDecoder().decode(bytes)).toContain('"rounds":600000');
    }
    await other.sync({ sealer: await sealerOf('three blue ferries') });
    expect(other.at(1).note).toBe('Typed in secret.');
  });

  it.each([
    ['another one', 'two ferries'],
    ['none', undefined],
  ])('%s reads nothing and writes nothing', async (_, wrong) => {
    one.make(1);
    await one.sync({ sealer: await sealerOf('three blue ferries') });
    other.make(2);
    await expect(other.sync({ sealer: await sealerOf(wrong) })).rejects.toMatchObject({ failure: 'passphrase-wrong' });
    expect(folder.files.size).toBe(1);
    expect(other.notes.size).toBe(1);
  });

  it('that is set later is refused as well, where all files there are known', async () => {
    one.make(1);
    await one.sync();
    one.make(2);
    const sealed = one.sync({ sealer: await sealerOf('three blue ferries') });
    await expect(sealed).rejects.toMatchObject({ failure: 'passphrase-wrong' });
    expect(folder.files.size).toBe(1);
  });

  it('is not mixed with files that anyone can read', async () => {
    one.make(1);
    await one.sync();
    other.make(2);
    const sealed = other.sync({ sealer: await sealerOf('three blue ferries') });
    await expect(sealed).rejects.toMatchObject({ failure: 'passphrase-wrong' });
    expect(folder.files.size).toBe(1);
  });
});

describe('the files of a place', () => {
  it('are read from the last whole snapshot on', () => {
    const of = (number: number, kind: 'snapshot' | 'segment', part = 1, parts = 1) =>
      parseFileName(
        fileName({ installation: 'a'.repeat(16), number, kind, part, parts }, String(number).padStart(16, '0')),
      );
    const files = [of(1, 'snapshot'), of(2, 'segment'), of(3, 'snapshot', 1, 2), of(4, 'snapshot', 2, 2)];
    const numbers = (some: typeof files) =>
      filesToRead(some.filter((file) => file !== undefined)).map((file) => file.number);
    expect(numbers([...files, of(5, 'segment')].reverse())).toEqual([3, 4, 5]);
    expect(numbers([...files.slice(0, 3), of(5, 'segment')])).toEqual([1, 2, 3, 5]);
  });
});
