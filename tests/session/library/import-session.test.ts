import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toJson } from '../../../exchange/json.ts';
import type { ParserCalls } from '../../../session/library/import/parser-calls.ts';
import { inventedAnnotation, inventedTarget, minute } from '../../invented-annotation.ts';
import { workerInProcess } from '../../messaging/worker-in-process.ts';
import { freshDatabase } from '../../storage/fresh-database.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { FileParser } = await import('../../../session/library/import/file-parser.ts');
const { ImportSession } = await import('../../../session/library/import/import-session.ts');
const { ParsedFile } = await import('../../../session/library/import/parsed-file.ts');
const { importAnnotations } = await import('../../../storage/import.ts');
const { allAnnotations } = await import('../../../storage/annotations.ts');

const stored = inventedAnnotation({ note: 'stored', modified: minute(5).toISOString() });
const inFile = inventedAnnotation({ note: 'in the file', modified: minute(2).toISOString() });
/** About a sentence that nothing stored is about. */
const meeting = inventedAnnotation({
  id: 'urn:uuid:11111111-d9cb-469f-a165-70867728950e',
  note: 'theirs',
  target: inventedTarget({ exact: 'It rains.' }),
});
const file = new File([toJson([inFile], minute(9))], 'notes.json');

/** An import whose parser runs in this process, with one note in the database that the file has otherwise. */
async function opened(delay: (rule: string) => number = () => 0) {
  const db = await freshDatabase();
  await importAnnotations(db, [stored], 'file', minute(6));
  const { answers } = new ParsedFile(() => Promise.resolve(db));
  const preview: typeof answers.preview = async (input, tell) => {
    await new Promise((over) => setTimeout(over, delay(input.rule)));
    return answers.preview(input, tell);
  };
  const session = new ImportSession(() => undefined, {
    openParser: (signal) => new FileParser(signal, workerInProcess<ParserCalls>({ ...answers, preview })),
    send: async (pieces, _total, rule, onProgress, signal) => {
      for await (const records of pieces) {
        signal.throwIfAborted();
        onProgress({ step: 'writing', done: records.length, total: records.length });
        await importAnnotations(db, records, rule, minute(10));
      }
      return { added: 0, changed: 1, kept: 0, equal: 0, left: 0 };
    },
    restore: (importFile) => importFile(),
  });
  return { db, session };
}

type Opened = Awaited<ReturnType<typeof opened>>['session'];

async function until(session: Opened, kind: string): Promise<void> {
  await vi.waitFor(() => expect(session.snapshot.importing?.kind).toBe(kind));
}

beforeEach(() => fakeBrowser.reset());

describe('an import', () => {
  it('asks what becomes of notes that meet what the reader wrote, and does as is answered', async () => {
    const { db, session } = await opened();
    const [{ exact, prefix }] = meeting.target.selector;
    const updated = minute(7).toISOString();
    const { source } = meeting.target;
    await db.drafts.put({ source, exact, prefix, note: 'My own.', evidence: [], evidenceText: '', updated });
    session.actions.onFile(new File([toJson([meeting], minute(9))], 'notes.json'));
    await until(session, 'preview');
    const summary = { met: 1, meetings: [{ draft: { note: 'My own.' }, file: { id: meeting.id } }], added: 1, left: 0 };
    expect(session.snapshot.importing).toMatchObject({ answers: { typed: 'join', deleted: 'leave' }, summary });
    session.actions.onAnswers({ typed: 'leave' });
    await vi.waitFor(() => expect(session.snapshot.importing).toMatchObject({ summary: { added: 0, left: 1 } }));
    expect(session.snapshot.importing).toMatchObject({ answers: { typed: 'leave', deleted: 'leave' } });
  });

  it('shows what the file would do by the rule that is chosen', async () => {
    const { session } = await opened();
    session.actions.onFile(file);
    expect(session.snapshot.importing).toEqual({ kind: 'reading', fileName: 'notes.json' });
    await until(session, 'preview');
    expect(session.snapshot.importing).toMatchObject({
      rule: 'newer',
      summary: { kept: 1, changed: 0, isBackup: true },
    });
    session.actions.onRule('file');
    await vi.waitFor(() => expect(session.snapshot.importing).toMatchObject({ rule: 'file' }));
    expect(session.snapshot.importing).toMatchObject({ summary: { kept: 0, changed: 1 } });
  });

  it('shows the numbers of the last rule after two quick changes, whichever is worked out first', async () => {
    const { session } = await opened((rule) => (rule === 'file' ? 30 : 0));
    session.actions.onFile(file);
    await until(session, 'preview');
    const shown: unknown[] = [];
    session.subscribe(() => shown.push(session.snapshot.importing), new AbortController().signal);
    session.actions.onRule('file');
    session.actions.onRule('stored');
    await vi.waitFor(() => expect(session.snapshot.importing).toMatchObject({ rule: 'stored' }));
    await new Promise((over) => setTimeout(over, 60));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ rule: 'stored', summary: { kept: 1 } });
  });

  it('asks a rule of the file that is being parsed, not of the one before', async () => {
    const { session } = await opened();
    session.actions.onFile(file);
    session.actions.onRule('file');
    await until(session, 'preview');
    expect(session.snapshot.importing).toMatchObject({ rule: 'file', summary: { changed: 1, records: 1 } });
  });

  it('says nothing more of a file once another is opened', async () => {
    const { session } = await opened();
    session.actions.onFile(file);
    session.actions.onFile(new File(['no notes at all'], 'other.txt'));
    await until(session, 'preview');
    expect(session.snapshot.importing).toMatchObject({ fileName: 'other.txt', summary: { records: 0, refused: 1 } });
  });

  it('stores what was previewed, and tells it', async () => {
    const { db, session } = await opened();
    session.actions.onFile(file);
    await until(session, 'preview');
    session.actions.onRule('file');
    await vi.waitFor(() => expect(session.snapshot.importing).toMatchObject({ rule: 'file' }));
    session.actions.onImport();
    await until(session, 'done');
    expect(session.snapshot.importing).toEqual({ kind: 'done', added: 0, changed: 1, left: 0, templates: 0 });
    expect((await allAnnotations(db)).map(({ note }) => note)).toEqual(['in the file']);
  });

  it('stores nothing once it is cancelled', async () => {
    const { db, session } = await opened();
    session.actions.onFile(file);
    await until(session, 'preview');
    session.actions.onImport();
    session.actions.onCancelImport();
    await until(session, 'cancelled');
    expect((await allAnnotations(db)).map(({ note }) => note)).toEqual(['stored']);
  });
});
