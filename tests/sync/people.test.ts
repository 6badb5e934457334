import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { annotationsOfSource } from '../../storage/annotations.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { keepPrivate } from '../../storage/keep-private.ts';
import { adoptInstallation } from '../../storage/own-installation.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { writeNoteFile } from '../../sync/files/note-file.ts';
import { fileName } from '../../sync/files/file-name.ts';
import { StoredNotes, type SharedWith } from '../../sync/stored-notes.ts';
import { synchronise, type Outcome, type Report } from '../../sync/synchronise.ts';
import { inventedDraft, inventedTarget } from '../invented-annotation.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { MemoryFolder, type SeenFolder } from './memory-folder.ts';

const { source } = inventedTarget();

let minutes = 0;
let folder: MemoryFolder;
let ada: Person, ben: Person, cleo: Person;

class Person {
  readonly db: ClaimlightDatabase;
  readonly seen: SeenFolder;
  sharedWith: SharedWith;

  constructor(db: ClaimlightDatabase, name: string) {
    this.db = db;
    this.seen = folder.seenBy();
    this.sharedWith = { peopleWhoSee: name };
  }

  get notes(): StoredNotes {
    return new StoredNotes(this.db, later, this.sharedWith);
  }

  round(): Promise<Outcome> {
    return synchronise(this.seen, this.notes, later());
  }

  async sync(): Promise<Report> {
    const outcome = await this.round();
    if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
    return outcome.report;
  }

  tag(exact: string, tag: Annotation['tag'] = 'sourced', startsPrivate = false): Promise<Annotation> {
    const { target } = inventedDraft({ tag, quote: { exact } });
    return saveAnnotation(this.db, { target, tag, note: `${exact} said ${tag}`, startsPrivate }, later());
  }

  async live(): Promise<string[]> {
    const notes = await annotationsOfSource(this.db, source);
    return notes.map(({ creator, note }) => `${creator?.name ?? (creator ? 'somebody' : 'me')}: ${note}`).sort();
  }

  async deleteForGood(id: string): Promise<void> {
    await trashAnnotations(this.db, [id], later());
    await deleteForGood(this.db, [id], later());
  }
}

function later(): Date {
  minutes += 1;
  return new Date(Date.UTC(2026, 2, 1, 8, minutes));
}

async function inStep(): Promise<void> {
  for (const person of [ada, ben, cleo, ada, ben, cleo]) await person.sync();
}

beforeEach(async () => {
  minutes = 0;
  folder = new MemoryFolder();
  ada = new Person(await freshDatabase(), 'Ada');
  ben = new Person(await freshDatabase(), 'Ben');
  cleo = new Person(await freshDatabase(), '');
});

describe('several people in one folder', () => {
  it('each have the notes of all, side by side, and their own as before', async () => {
    await ada.tag('It was late.', 'sourced');
    await ben.tag('It was late.', 'unsourced');
    await cleo.tag('It was full.', 'promotional');
    await inStep();
    const [late, full] = ['It was late. said', 'It was full. said'];
    expect(await ada.live()).toEqual([
      `Ben: ${late} unsourced`,
      `me: ${late} sourced`,
      `somebody: ${full} promotional`,
    ]);
    expect(await ben.live()).toEqual([
      `Ada: ${late} sourced`,
      `me: ${late} unsourced`,
      `somebody: ${full} promotional`,
    ]);
    expect(await ada.sync()).toMatchObject({ added: 0, changed: 0, removed: 0, sent: 0 });
  });

  it('see what the others change, delete and take back, and under which name they do', async () => {
    const note = await ada.tag('It was late.');
    await inStep();
    const { exact, prefix } = note.target.selector[0];
    await saveTyped(ada.db, { id: note.id, source, exact, prefix, note: 'By two hours.' }, later());
    ada.sharedWith = { peopleWhoSee: 'Ada Lovelace' };
    await inStep();
    expect(await ben.live()).toEqual(['Ada Lovelace: By two hours.']);
    await trashAnnotations(ada.db, [note.id], later());
    ben.sharedWith = { peopleWhoSee: 'Ben' };
    await ada.sync();
    const outcome = await ben.round();
    expect(outcome).toMatchObject({ question: { ask: 'removal', removed: 1, live: 1 } });
    expect(await synchronise(ben.seen, ben.notes, later(), { answers: { removal: 1 } })).toMatchObject({
      report: { removed: 1 },
    });
    expect(await ben.live()).toEqual([]);
    await undoLastChange(ada.db, undefined, later());
    await ada.sync();
    await ben.sync();
    expect(await ben.live()).toEqual(['Ada Lovelace: By two hours.']);
  });

  it('never lose their own when another deletes, nor delete for all what they put away for themselves', async () => {
    const note = await ada.tag('It was late.');
    await ben.tag('It was late.', 'unsourced');
    await inStep();
    await ben.deleteForGood(note.id);
    await ben.sync();
    expect(await ben.live()).toEqual(['me: It was late. said unsourced']);
    const dora = new Person(await freshDatabase(), 'Dora');
    await dora.sync();
    expect(await dora.live()).toHaveLength(2);
    await ada.sync();
    expect(await ada.live()).toHaveLength(2);
    // What comes of it later does not bring it back where it was put away.
    const { exact, prefix } = note.target.selector[0];
    await saveTyped(ada.db, { id: note.id, source, exact, prefix, note: 'Later.' }, later());
    await ada.sync();
    await ben.sync();
    expect(await ben.live()).toEqual(['me: It was late. said unsourced']);
  });

  it('keep private notes, and what they deleted before they came, to themselves', async () => {
    const deleted = await ada.tag('It was empty.');
    await trashAnnotations(ada.db, [deleted.id], later());
    const secret = await ada.tag('It was late.', 'sourced', true);
    const open = await ada.tag('It was full.');
    await inStep();
    const texts = [...folder.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join();
    expect(texts).not.toContain('It was late. said');
    expect(texts).not.toContain('It was empty. said');
    expect(await ben.live()).toEqual(['Ada: It was full. said sourced']);
    // What was shared stays with the others; what changes from then on does not reach them.
    await keepPrivate(ada.db, secret.id, false, later());
    await keepPrivate(ada.db, open.id, true, later());
    const { exact, prefix } = open.target.selector[0];
    await saveTyped(ada.db, { id: open.id, source, exact, prefix, note: 'A secret.' }, later());
    await inStep();
    expect(await ben.live()).toEqual(['Ada: It was full. said sourced', 'Ada: It was late. said sourced']);
    await undoLastChange(ada.db, undefined, later());
    await undoLastChange(ada.db, undefined, later());
    expect((await ada.db.annotations.get(open.id))?.private).toBeUndefined();
  });

  it('are read only where a file and its name tell the same person, and never over the notes of others', async () => {
    const mine = await ada.tag('It was late.');
    await inStep();
    const [forger, clock] = ['f'.repeat(16), `2026-05-01T08:00:00.000Z 000001 ${'f'.repeat(16)}`];
    const records = [{ annotation: { ...mine, note: 'Forged.', clock }, clocks: undefined }];
    const [own] = [(await ada.notes.by())?.installation ?? ''];
    const write = async (by: string, unique: string): Promise<void> => {
      const name = fileName({ installation: forger, number: 1, kind: 'segment', part: 1, parts: 1 }, unique.repeat(16));
      folder.files.set(name, await writeNoteFile(records, clock, { name: 'Ada', installation: by }));
    };
    await write(own, 'a');
    await write(forger, 'b');
    expect(await ben.sync()).toMatchObject({ added: 0, changed: 0, waiting: 1 });
    expect(await ben.live()).toEqual(['Ada: It was late. said sourced']);
    expect(await ada.sync()).toMatchObject({ added: 0, changed: 0 });
    expect(await ada.live()).toEqual(['me: It was late. said sourced']);
  });

  it('are not kept from a note by who spoke of its id before them', async () => {
    const note = await ada.tag('It was late.');
    await ada.sync();
    const [forger, clock] = ['f'.repeat(16), `2026-05-01T08:00:00.000Z 000001 ${'f'.repeat(16)}`];
    const name = fileName({ installation: forger, number: 1, kind: 'segment', part: 1, parts: 1 }, '0'.repeat(16));
    const early = new MemoryFolder();
    early.files.set(name, await writeNoteFile([{ gone: note.id, clock }], clock, { installation: forger }));
    await synchronise(early.seenBy(), ben.notes, later());
    for (const [name, bytes] of early.files) folder.files.set(name, bytes);
    await ben.sync();
    expect(await ben.live()).toEqual(['Ada: It was late. said sourced']);
  });

  it('have the notes of their own other device as their own', async () => {
    const note = await ada.tag('It was late.');
    const second = new Person(await freshDatabase(), 'Ada');
    await second.tag('It was full.');
    const { installation = '' } = (await ada.notes.by()) ?? {};
    await adoptInstallation(second.db, installation);
    await ada.sync();
    await second.sync();
    expect(await second.live()).toEqual(['me: It was full. said sourced', `me: ${note.note}`]);
  });

  it('do not mix with the devices of one person in one folder', async () => {
    await ada.tag('It was late.');
    await ada.sync();
    const before = new Map(folder.files);
    const device = new Person(await freshDatabase(), '');
    device.sharedWith = 'devices';
    await device.tag('It was full.');
    await expect(device.sync()).rejects.toMatchObject({ failure: 'folder-shared-otherwise' });
    expect(folder.files).toEqual(before);
    expect(await device.live()).toHaveLength(1);
    // Nor does who was here as one of several come back as a device.
    ada.sharedWith = 'devices';
    await expect(ada.sync()).rejects.toMatchObject({ failure: 'folder-shared-otherwise' });
  });
});
