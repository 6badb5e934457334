import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../annotation/model/annotation.ts';
import { assignmentText, readAssignment } from '../../../class/assignment-file.ts';
import { readHandIn } from '../../../class/hand-in-file.ts';
import { ClassSession, type ClassSources } from '../../../session/library/class-session.ts';
import { emptyForm, type Assignments } from '../../../settings/assignments.ts';
import { FailureError } from '../../../failure/failure.ts';
import { inventedAnnotation, inventedTarget } from '../../invented-annotation.ts';
import { MemoryFolder } from '../../sync/memory-folder.ts';

const { source } = inventedTarget();
const form = { ...emptyForm, title: 'Ferries', articles: source };

function opened({
  notes = [],
  installation = '5f3c9a1e77d02b48',
  folder = new MemoryFolder(),
}: { notes?: Annotation[]; installation?: string; folder?: MemoryFolder } = {}) {
  let stored: Assignments = { kept: [], form: emptyForm };
  const files: { readonly name: string; readonly file: Blob }[] = [];
  const sources: ClassSources = {
    readAssignments: () => Promise.resolve(stored),
    changeAssignments: (change) => Promise.resolve((stored = { ...stored, ...change(stored) })),
    everyNote: async function* () {
      yield await Promise.resolve(notes);
    },
    readings: () => Promise.resolve([{ source, claims: 12, changed: [], lost: [], at: '2026-03-01T08:00:00.000Z' }]),
    creator: (name) => Promise.resolve({ ...(name !== '' && { name }), installation }),
    saveFile: (file, name) => void files.push({ name, file }),
    copy: vi.fn(() => Promise.resolve()),
    folder: {
      canChoose: () => true,
      name: () => Promise.resolve('Class 7b'),
      choose: () => Promise.resolve(),
      forget: () => Promise.resolve(),
      open: () => Promise.resolve(folder.seenBy()),
    },
  };
  return { session: new ClassSession(sources), sources, files, stored: () => stored };
}

const settled = (session: ClassSession, what: string) =>
  vi.waitFor(() => expect(session.snapshot.done?.what).toBe(what));

/** What a student with these notes hands in. */
async function handInOf(text: string, installation: string, notes: Annotation[]): Promise<File> {
  const { session, files, stored } = opened({ notes, installation });
  session.actions.onGiven(text);
  await settled(session, 'opened');
  const id = stored().kept[0]?.assignment.id ?? '';
  session.actions.onNickname(id, `Student ${installation.at(-1)}`);
  await vi.waitFor(() => expect(stored().kept[0]?.nickname).not.toBe(''));
  session.actions.onHandIn(id, 'file');
  await settled(session, 'handed-in');
  return new File([files[0]?.file ?? ''], files[0]?.name ?? '');
}

describe('a form', () => {
  it.each([
    ['no-title', { ...form, title: ' ' }],
    ['no-article', { ...form, articles: '\n' }],
    ['not-an-address', { ...form, articles: `${source}\nferries` }],
    ['too-many-articles', { ...form, articles: Array.from({ length: 11 }, (_, n) => `${source}/${n}`).join('\n') }],
    ['no-tag', { ...form, tags: [] }],
    [undefined, form],
  ])('has the fault %s', (fault, faulty) => expect(opened().session.actions.faultIn(faulty)).toBe(fault));

  it('is kept as it is typed, and becomes a file that is an assignment', async () => {
    const { session, files, stored } = opened();
    session.actions.onForm(form);
    await vi.waitFor(() => expect(stored().form).toEqual(form));
    session.actions.onMake('file');
    await settled(session, 'saved');
    expect(files[0]?.name).toBe('claimlight-assignment-ferries.json');
    expect(readAssignment((await files[0]?.file.text()) ?? '')).toMatchObject({ title: 'Ferries', articles: [source] });
    session.actions.onMake('clipboard');
    await settled(session, 'copied');
  });
});

describe('a class', () => {
  const assignment = {
    ...{ id: 'urn:uuid:7d3c1f0e-55aa-4c1e-9a43-5b1c9d6c2e10', title: 'Ferries', question: '', articles: [source] },
    ...{ tags: ['sourced' as const, 'unsourced' as const], hidesOthers: true, created: '2026-03-01T08:00:00.000Z' },
  };
  const text = assignmentText(assignment);

  it('tells a student how far it is, and hands in nothing where nothing is tagged', async () => {
    const { session } = opened({ notes: [inventedAnnotation({ tag: 'promotional' })] });
    session.actions.onGiven(text);
    await settled(session, 'opened');
    expect(session.snapshot.given).toMatchObject([{ articles: [{ tagged: 0, claims: 12 }] }]);
    session.actions.onHandIn(assignment.id, 'file');
    await settled(session, 'nothing-to-hand-in');
  });

  it('is opened once, however often it is given, and refused if it is none', async () => {
    const { session } = opened();
    session.actions.onGiven(text);
    await settled(session, 'opened');
    session.actions.onGiven('milk');
    await settled(session, 'not-an-assignment');
    session.actions.onGiven(text);
    await settled(session, 'opened');
    expect(session.snapshot.given).toHaveLength(1);
  });

  it('is read from all files at once; a file again changes nothing, and one that is none is named', async () => {
    const one = await handInOf(text, '0000000000000001', [inventedAnnotation({ tag: 'sourced' })]);
    const two = await handInOf(text, '0000000000000002', [inventedAnnotation({ tag: 'unsourced' })]);
    expect(readHandIn(await one.text())).toMatchObject({ handIn: { nickname: 'Student 1' } });
    const { session } = opened();
    session.actions.onFiles([one, two, new File(['milk'], 'milk.txt')]);
    await vi.waitFor(() => expect(session.snapshot.results?.members).toHaveLength(2));
    const { results, refused } = session.snapshot;
    expect(refused).toEqual([{ name: 'milk.txt', fault: 'not-a-hand-in' }]);
    expect(results?.claims).toMatchObject([{ byTag: { sourced: 1, unsourced: 1 }, disagreement: 1 }]);
    session.actions.onFiles([two, one]);
    await vi.waitFor(() => expect(session.snapshot.results).not.toBe(results));
    expect(session.snapshot.results).toEqual(results);
  });

  it('knows who is missing by the names that the teacher gives, which stay beside the assignment', async () => {
    const { session, sources, files, stored } = opened();
    session.actions.onForm(form);
    session.actions.onMake('file');
    await settled(session, 'saved');
    const made = (await files[0]?.file.text()) ?? '';
    session.actions.onFiles([await handInOf(made, '0000000000000001', [inventedAnnotation()])]);
    await vi.waitFor(() => expect(session.snapshot.results?.members).toHaveLength(1));
    session.actions.onRoster('student 1\nStudent 2');
    expect(session.snapshot.missing).toEqual(['Student 2']);
    await vi.waitFor(() => expect(stored().kept[0]?.roster).toBe('student 1\nStudent 2'));
    const again = new ClassSession(sources);
    again.look();
    again.actions.onFiles([await handInOf(made, '0000000000000002', [inventedAnnotation()])]);
    await vi.waitFor(() => expect(again.snapshot.missing).toEqual(['student 1']));
  });
});

describe('the folder of a class', () => {
  const ferries = assignmentOf('urn:uuid:7d3c1f0e-55aa-4c1e-9a43-5b1c9d6c2e10', 'Ferries');
  const trains = assignmentOf('urn:uuid:7d3c1f0e-55aa-4c1e-9a43-5b1c9d6c2e11', 'Trains');

  function assignmentOf(id: string, title: string): string {
    const rest = { question: '', articles: [source], tags: ['sourced' as const, 'unsourced' as const] };
    return assignmentText({ id, title, ...rest, hidesOthers: true, created: '2026-03-01T08:00:00.000Z' });
  }

  /** A student of this number, who hands in there. */
  async function handedIn(folder: MemoryFolder, nth: number, text = ferries): Promise<ClassSession> {
    const installation = String(nth).padStart(16, '0');
    const { session, stored } = opened({ notes: [inventedAnnotation({ tag: 'sourced' })], installation, folder });
    session.look();
    await vi.waitFor(() => expect(session.snapshot.folder).toBe('Class 7b'));
    session.actions.onGiven(text);
    await settled(session, 'opened');
    session.actions.onHandIn(stored().kept[0]?.assignment.id ?? '', 'folder');
    await settled(session, 'handed-in-there');
    return session;
  }

  async function read(folder: MemoryFolder, session = opened({ folder }).session): Promise<ClassSession> {
    session.look();
    await vi.waitFor(() => expect(session.snapshot.folder).toBe('Class 7b'));
    session.actions.onReadFolder();
    await settled(session, 'folder-read');
    return session;
  }

  it('takes what is handed in, each time as a new file', async () => {
    const folder = new MemoryFolder();
    const session = await handedIn(folder, 1);
    const [[name, bytes] = ['', new Uint8Array()]] = folder.files;
    expect(session.snapshot.done).toMatchObject({ fileName: name, folder: 'Class 7b' });
    expect(readHandIn(new TextDecoder().decode(bytes))).toMatchObject({ handIn: { notes: [{}] }, refused: 0 });
    expect(session.snapshot.given[0]?.handedIn).toBeDefined();
    await handedIn(folder, 1);
    await handedIn(folder, 2);
    expect(folder.files.size).toBe(3);
    expect(folder.files.get(name)).toEqual(bytes);
  });

  it('counts nothing as handed in that does not read back as it was written', async () => {
    const folder = new MemoryFolder();
    const { session, sources, stored } = opened({ notes: [inventedAnnotation({ tag: 'sourced' })] });
    const seen = Object.assign(folder.seenBy(), { garbles: true });
    Object.assign(sources.folder, { open: () => Promise.resolve(seen) });
    session.actions.onGiven(ferries);
    await settled(session, 'opened');
    session.actions.onHandIn(stored().kept[0]?.assignment.id ?? '', 'folder');
    await vi.waitFor(() => expect(session.snapshot.done).toEqual({ what: 'failed', failure: 'file-not-written' }));
    expect(session.snapshot.given[0]?.handedIn).toBeUndefined();
  });

  it('is read at once, the assignment beside it left alone, and a file that came in halves once it is whole', async () => {
    const folder = new MemoryFolder();
    folder.files.set('assignment.json', new TextEncoder().encode(ferries));
    folder.files.set('shopping.txt', new TextEncoder().encode('milk'));
    await handedIn(folder, 1);
    await handedIn(folder, 2);
    const [name, bytes] = [...folder.files].at(-1) ?? ['', new Uint8Array()];
    folder.files.set(name, bytes.slice(0, 100));
    const session = await read(folder);
    expect(session.snapshot.results?.members).toHaveLength(1);
    expect(session.snapshot.refused).toEqual([{ name, fault: 'not-a-hand-in' }]);
    folder.files.set(name, bytes);
    await read(folder, session);
    await vi.waitFor(() => expect(session.snapshot.results?.members).toHaveLength(2));
    expect(session.snapshot.refused).toEqual([]);
  });

  it('names a file that cannot be read, and reads the others', async () => {
    const folder = new MemoryFolder();
    await handedIn(folder, 1);
    const seen = folder.seenBy();
    const list = seen.list.bind(seen);
    Object.assign(seen, { list: async () => [...(await list()), 'held.json'] });
    const { session, sources } = opened({ folder });
    Object.assign(sources.folder, { open: () => Promise.resolve(seen) });
    await read(folder, session);
    expect(session.snapshot.results?.members).toHaveLength(1);
    expect(session.snapshot.refused).toEqual([{ name: 'held.json', fault: 'unreadable' }]);
  });

  it('can have several assignments in it, of which one is looked at', async () => {
    const folder = new MemoryFolder();
    await handedIn(folder, 1);
    await handedIn(folder, 2);
    await handedIn(folder, 1, trains);
    const session = await read(folder);
    expect(session.snapshot.results?.members).toHaveLength(1);
    const [other, last] = session.snapshot.handedInFor;
    expect([other?.files, last?.files, session.snapshot.shown]).toEqual([2, 1, last?.id]);
    session.actions.onShow(other?.id ?? '');
    expect(session.snapshot.results?.members).toHaveLength(2);
  });

  it('that is empty says so, and one that is closed', async () => {
    const folder = new MemoryFolder();
    const session = await read(folder);
    expect(session.snapshot.done).toMatchObject({ files: 0, folder: 'Class 7b' });
    expect(session.snapshot.results).toBeUndefined();
    const closed = opened();
    Object.assign(closed.sources.folder, { open: () => Promise.reject(new FailureError('folder-closed')) });
    closed.session.actions.onReadFolder();
    await vi.waitFor(() =>
      expect(closed.session.snapshot).toMatchObject({
        done: { what: 'failed', failure: 'folder-closed' },
        isReading: false,
      }),
    );
  });

  it('stays as it is where the reader closes the picker without a choice', async () => {
    const { session, sources } = opened();
    Object.assign(sources.folder, { choose: () => Promise.reject(new DOMException('', 'AbortError')) });
    session.look();
    await vi.waitFor(() => expect(session.snapshot.folder).toBe('Class 7b'));
    session.actions.onChooseFolder();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(session.snapshot.done).toBeUndefined();
  });
});
