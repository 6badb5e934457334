import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inventedDraft } from '../invented-annotation.ts';
import { installFakeBrowser } from './fake-browser.ts';

const browser = installFakeBrowser();
const { annotationCalls } = await import('../../background/annotation-calls.ts');
const { workAtStart } = await import('../../background/at-start.ts');
const { EmptiedSession } = await import('../../session/emptied-session.ts');
const { rememberedStore } = await import('../../settings/emptied-store.ts');
const { database } = await import('../../storage/connection.ts');
const { StoredNotes } = await import('../../sync/stored-notes.ts');
workAtStart();

const ui = { kind: 'extension-page' } as const;
const isEmptied = async (): Promise<boolean> => (await rememberedStore()).storeEmptied;

/** A tag of the reader's, and what is remembered of it. */
async function tag(): Promise<void> {
  await annotationCalls.saveAnnotation(inventedDraft(), ui);
  await remembered();
}

/** A note without a tag, and what is remembered of it. */
async function type(): Promise<void> {
  await annotationCalls.saveTyped(
    { source: 'https://a.example/', exact: 'It rains.', prefix: '', note: 'Does it?' },
    ui,
  );
  await remembered();
}

async function remembered(): Promise<void> {
  const { installation } = (await (await database()).clocks.get('own')) ?? {};
  await vi.waitFor(async () => expect((await rememberedStore()).notesOf).toBe(installation));
}

/** As the browser does it: while no connection is open. */
async function emptyAsTheBrowser(): Promise<void> {
  const db = await database();
  await db.delete();
}

async function startBrowser(): Promise<void> {
  browser.start();
  // Looking takes two questions to stores that answer at once.
  await new Promise((resume) => setTimeout(resume, 50));
}

beforeEach(async () => {
  browser.reset();
  await emptyAsTheBrowser();
});

describe('a database that the browser has emptied', () => {
  it('is noticed at the next start, and told of until the reader has read so', async () => {
    await tag();
    await emptyAsTheBrowser();
    await startBrowser();
    await vi.waitFor(async () => expect(await isEmptied()).toBe(true));

    const session = new EmptiedSession(new AbortController().signal);
    await vi.waitFor(() => expect(session.snapshot.isEmptied).toBe(true));
    session.onEmptiedRead();
    await vi.waitFor(async () => expect(await isEmptied()).toBe(false));
    await startBrowser();
    expect(await isEmptied()).toBe(false);
  });

  it('is noticed with the next change, should no start have come before', async () => {
    await tag();
    await emptyAsTheBrowser();
    await tag();
    await vi.waitFor(async () => expect(await isEmptied()).toBe(true));
  });

  it.each(['the next start', 'the next change'])(
    'is noticed at %s where it held notes without a tag only',
    async (when) => {
      await type();
      await emptyAsTheBrowser();
      await (when === 'the next start' ? startBrowser() : type());
      await vi.waitFor(async () => expect(await isEmptied()).toBe(true));
    },
  );

  it('is noticed in a library that is open', async () => {
    await tag();
    const session = new EmptiedSession(new AbortController().signal);
    await emptyAsTheBrowser();
    await startBrowser();
    await vi.waitFor(() => expect(session.snapshot.isEmptied).toBe(true));
  });
});

describe('nothing is told of', () => {
  it('a database that never held a note', async () => {
    await startBrowser();
    await startBrowser();
    expect(await rememberedStore()).toEqual({ notesOf: undefined, storeEmptied: false });
  });

  it('a start with all notes there, or with the last one deleted', async () => {
    await tag();
    await startBrowser();
    const db = await database();
    await db.annotations.clear();
    await startBrowser();
    expect(await isEmptied()).toBe(false);
  });

  it('an installation that took another name among those it shares with', async () => {
    await tag();
    const db = await database();
    await new StoredNotes(db).renameInstallation();
    db.close();
    await startBrowser();
    expect(await isEmptied()).toBe(false);
  });
});
