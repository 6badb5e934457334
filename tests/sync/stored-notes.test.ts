import { beforeEach, describe, expect, it } from 'vitest';
import { trashAnnotations } from '../../storage/bulk.ts';
import { importAnnotations } from '../../storage/import.ts';
import { storedOf } from '../../storage/stored.ts';
import { storedCounts } from '../../storage/tally.ts';
import { putIntoThreads } from '../../storage/threads/change-threads.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { undoLastChange, redoLastChange } from '../../storage/undo.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { MemoryFolder } from './memory-folder.ts';
import { minuteByMinute, StoredDevice } from './stored-device.ts';

const { source } = inventedTarget();

let later: () => Date;
let folder: MemoryFolder;
let one: StoredDevice, other: StoredDevice;

beforeEach(async () => {
  later = minuteByMinute();
  folder = new MemoryFolder();
  const device = async (): Promise<StoredDevice> => new StoredDevice(await freshDatabase(), folder.seenBy(), later);
  [one, other] = [await device(), await device()];
});

async function inStep(): Promise<void> {
  for (const device of [one, other, one, other]) await device.sync();
}

describe('the database of two devices', () => {
  it('comes to the same, counts and all', async () => {
    await one.tag('It was late.', 'sourced', 'So it was.');
    await other.tag('It was full.', 'promotional');
    await inStep();
    const [mine, theirs] = [await one.live(), await other.live()];
    expect(mine.map(({ note, tag }) => [note, tag]).sort()).toEqual([
      ['', 'promotional'],
      ['So it was.', 'sourced'],
    ]);
    expect(new Map(mine.map((note) => [note.id, note]))).toEqual(new Map(theirs.map((note) => [note.id, note])));
    expect(await storedCounts(other.db)).toEqual(await storedCounts(one.db));
    expect(await other.sync()).toMatchObject({ added: 0, changed: 0, removed: 0, sent: 0 });
  });

  it('keeps what was typed on both, and each change of a tag by its own time', async () => {
    await one.tag('It was late.', 'sourced', 'Said:');
    await inStep();
    await one.type('It was late.', 'Said: by one.');
    await other.tag('It was late.', 'promotional');
    await other.type('It was late.', 'Said: by the other.');
    await inStep();
    for (const device of [one, other]) {
      const [note] = await device.live();
      expect(note?.tag).toBe('promotional');
      expect(note?.note).toBe('Said: by one. by the other.');
    }
  });

  it('shares notes from before anything was shared, with all that was deleted', async () => {
    const gone = await one.tag('It was late.');
    await one.tag('It was full.');
    await trashAnnotations(one.db, [gone.id], later());
    await deleteForGood(one.db, [gone.id], later());
    await importAnnotations(other.db, [{ ...gone, note: 'From a backup.' }], 'newer', later());
    await inStep();
    expect(await one.live()).toHaveLength(1);
    expect(await other.live()).toHaveLength(1);
  });

  it('takes undo and redo along: what is undone goes, what is redone stays, though it was gone', async () => {
    await one.tag('It was late.');
    await inStep();
    await undoLastChange(one.db, undefined, later());
    await inStep();
    expect(await other.live()).toEqual([]);
    await redoLastChange(one.db, undefined, later());
    await inStep();
    expect(await other.live()).toHaveLength(1);
    await undoLastChange(one.db, undefined, later());
    expect(await one.live()).toEqual([]);
  });

  it('brings an import along that was deleted for good, where the reader wanted it back', async () => {
    const note = await one.tag('It was late.');
    await inStep();
    await trashAnnotations(one.db, [note.id], later());
    await deleteForGood(one.db, [note.id], later());
    await inStep();
    expect(await other.live()).toEqual([]);
    await importAnnotations(other.db, [note], 'newer', later(), { deleted: 'bring' });
    await inStep();
    expect(await one.live()).toHaveLength(1);
  });

  it('makes one note of two that were made about one sentence, with the words of both, on both devices', async () => {
    await one.tag('It was late.', 'sourced', 'By one.');
    await other.tag('It was late.', 'promotional', 'By the other.');
    await inStep();
    await inStep();
    const [[mine, ...more], [theirs, ...others]] = [await one.live(), await other.live()];
    expect([more, others]).toEqual([[], []]);
    expect(mine?.note).toBe('By one.\n\nBy the other.');
    expect(theirs?.note).toBe(mine?.note);
    expect(theirs?.id).toBe(mine?.id);
  });

  it('joins what was typed here about a sentence that was tagged there', async () => {
    await one.type('It was late.', 'Typed here.');
    await other.tag('It was late.', 'sourced', 'Typed there.');
    await inStep();
    const { annotations, drafts } = await storedOf(one.db, source);
    expect(drafts).toEqual([]);
    expect(annotations[0]?.note).toBe('Typed there.\n\nTyped here.');
    expect((await other.live())[0]?.note).toBe(annotations[0]?.note);
  });

  it('leaves what was typed here about a note that was deleted there, as what is typed without a tag', async () => {
    const note = await one.tag('It was late.', 'sourced', 'Said:');
    await inStep();
    await trashAnnotations(one.db, [note.id], later());
    await deleteForGood(one.db, [note.id], later());
    await one.sync();
    await other.type('It was late.', 'Said: and typed later.');
    await other.sync();
    const { annotations, drafts } = await storedOf(other.db, source);
    expect(annotations).toEqual([]);
    expect(drafts[0]?.note).toBe('Said: and typed later.');
  });

  it('leaves what was typed here before the first round, too, of a note that was deleted there', async () => {
    const note = await one.tag('It was late.', 'sourced', 'Said:');
    await importAnnotations(other.db, [note], 'newer', later());
    await other.type('It was late.', 'Said: and typed here.');
    await trashAnnotations(one.db, [note.id], later());
    await deleteForGood(one.db, [note.id], later());
    await one.sync();
    await other.sync();
    const { annotations, drafts } = await storedOf(other.db, source);
    expect(annotations).toEqual([]);
    expect(drafts[0]?.note).toBe('Said: and typed here.');
  });

  it('brings the thread of a note along, and back that it was put into another', async () => {
    const [note, second] = [await one.tag('It was late.'), await one.tag('It was full.')];
    const [first, next] = [4, 5].map((digit) => `urn:uuid:00000000-0000-4000-8000-00000000000${digit}`);
    await putIntoThreads(one.db, new Map([note, second].map(({ id }) => [id, first ?? ''])), later());
    await inStep();
    const threadOf = async (device: StoredDevice) =>
      new Map((await device.live()).map(({ id, thread }) => [id, thread]));
    const joined = await threadOf(one);
    expect([...joined.values()]).toEqual([first, first]);
    expect(await threadOf(other)).toEqual(joined);
    await putIntoThreads(other.db, new Map([[second.id, next ?? '']]), later());
    await inStep();
    expect((await threadOf(one)).get(second.id)).toBe(next);
  });

  it('keeps the notes of other people at home', async () => {
    const theirs = inventedAnnotation({ creator: { name: 'Quentin', installation: 'f'.repeat(16) } });
    await importAnnotations(one.db, [theirs], 'newer', later());
    await one.tag('It was late.');
    await inStep();
    expect(await other.live()).toHaveLength(1);
    for (const bytes of folder.files.values()) expect(new TextDecoder().decode(bytes)).not.toContain('Quentin');
  });
});
