import 'fake-indexeddb/auto';
import { IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../annotation/model/annotation.ts';
import type { CatalogueCalls, News } from '../../../catalogue/calls.ts';
import { everything } from '../../../catalogue/model/view.ts';
import { CatalogueService } from '../../../catalogue/service.ts';
import { CatalogueSession } from '../../../session/library/catalogue/catalogue-session.ts';
import { openCatalogue } from '../../../session/library/catalogue/open-catalogue.ts';
import { openDatabase, type ClaimlightDatabase } from '../../../storage/database.ts';
import { importAnnotations } from '../../../storage/import.ts';
import { inventedAnnotation, inventedTarget, minute } from '../../invented-annotation.ts';
import { workerInProcess } from '../../messaging/worker-in-process.ts';

const uuid = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;
const note = (n: number, parts: Partial<Annotation> = {}): Annotation =>
  inventedAnnotation({
    id: uuid(n),
    note: `note ${n}`,
    modified: minute(n).toISOString(),
    target: inventedTarget({ source: `https://gazette.example/${n}`, exact: `Claim ${n}.` }),
    ...parts,
  });

let db: ClaimlightDatabase;
let life: AbortController;
let names = 0;

beforeEach(async () => {
  life = new AbortController();
  db = await openDatabase(`claimlight-${(names += 1)}`, { indexedDB, IDBKeyRange });
});

afterEach(() => {
  life.abort();
  db.close();
});

const store = (...notes: readonly Annotation[]) => importAnnotations(db, notes, 'file', minute(90));

function opened(over: Partial<CatalogueService['answers']> = {}, view = everything) {
  const { answers } = new CatalogueService(() => Promise.resolve(db), life.signal);
  const worker = workerInProcess<CatalogueCalls>({ ...answers, ...over });
  return { worker, answers, session: new CatalogueSession(openCatalogue(life.signal, worker), view) };
}

/** The notes of the rows that are shown, as far as they are at hand; asks for the others. */
function shownNotes({ snapshot: { shown, notes } }: CatalogueSession): (string | undefined)[] {
  notes.need([...shown.rows]);
  return [...shown.rows].map((index) => notes.at(index)?.annotation.note);
}

describe('the catalogue of a library', () => {
  it('shows nothing and is loading, then all notes, the last changed first', async () => {
    await store(note(1), note(2));
    const { session } = opened();
    expect(session.snapshot).toMatchObject({ isStale: true, loading: { isComplete: false }, failure: undefined });
    await vi.waitFor(() => expect(shownNotes(session)).toEqual(['note 2', 'note 1']));
    await vi.waitFor(() => expect(session.snapshot.loading).toMatchObject({ isComplete: true, read: 2 }));
    expect(session.snapshot.isStale).toBe(false);
  });

  it('follows what is stored, changed and removed meanwhile', async () => {
    await store(note(1), note(2));
    const { session } = opened();
    await vi.waitFor(() => expect(session.snapshot.loading.isComplete).toBe(true));
    await store(note(3));
    await vi.waitFor(() => expect(shownNotes(session)).toEqual(['note 3', 'note 2', 'note 1']));
    await store(note(1, { note: 'said anew', modified: minute(4).toISOString() }));
    await vi.waitFor(() => expect(shownNotes(session)).toEqual(['said anew', 'note 3', 'note 2']));
    await db.annotations.delete(uuid(3));
    await vi.waitFor(() => expect(shownNotes(session)).toEqual(['said anew', 'note 2']));
  });

  it('shows a note as it was until it is read anew, so that no field loses the cursor', async () => {
    await store(note(1));
    const { session } = opened();
    await vi.waitFor(() => expect(shownNotes(session)).toEqual(['note 1']));
    const before = session.snapshot.notes;
    await store(note(1, { note: 'said anew' }));
    await vi.waitFor(() => expect(session.snapshot.notes).not.toBe(before));
    expect(session.noteAt(0)?.annotation.note).toBe('note 1');
    await vi.waitFor(() => expect(shownNotes(session)).toEqual(['said anew']));
  });

  it('shows the view that was asked for last, and is stale until then', async () => {
    await store(note(1), note(2));
    const { session } = opened();
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(2));
    session.look({ ...everything, text: 'nothing has this' });
    expect(session.snapshot).toMatchObject({ isStale: true });
    const last = { ...everything, text: 'note 1' };
    session.look(last);
    await vi.waitFor(() => expect(session.snapshot.isStale).toBe(false));
    expect(shownNotes(session)).toEqual(['note 1']);
  });

  it('tells nothing more once its life is over', async () => {
    await store(note(1));
    const news: News[] = [];
    const { answers } = new CatalogueService(() => Promise.resolve(db), life.signal);
    void answers.follow(null, (told) => void news.push(told));
    await vi.waitFor(() => expect(news).toContainEqual(expect.objectContaining({ isComplete: true })));
    await store(note(2));
    await vi.waitFor(() => expect(news).toContainEqual(expect.objectContaining({ news: 'changed' })));
    const told = news.length;
    life.abort();
    await store(note(3));
    await new Promise((over) => setTimeout(over, 20));
    expect(news).toHaveLength(told);
  });

  it('tells that the database cannot be read, and that the worker ended', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { answers } = new CatalogueService(() => Promise.reject(new Error('closed')), life.signal);
    const unread = opened(answers);
    await vi.waitFor(() => expect(unread.session.snapshot.failure).toBe('storage-failed'));
    const ended = opened();
    ended.worker.fail('could not be loaded');
    await vi.waitFor(() => expect(ended.session.snapshot.failure).toBe('failed'));
    logged.mockRestore();
  });
});
