import type { ImportSummary } from '../../../components/views/import.ts';
import type { ConflictRule, ImportRecord } from '../../../annotation/model/import.ts';
import type { Imported } from '../../../exchange/import/imported.ts';
import { readFile } from '../../../exchange/import/file.ts';
import { database } from '../../../storage/connection.ts';
import { countsOf, isUndoable, previewImport } from '../../../storage/import.ts';
import type { FromReader, ToReader } from './protocol.ts';

/** Reads a file and previews its import, in a worker: a large file takes seconds, in which the page has to answer. */
let imported: Imported = { accepted: [], refused: [] };

/** Of what is listed one by one, as many as a reader looks through. */
const listed = 100;

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  answer(data).then(
    (message) => postMessage(message),
    (error: unknown) =>
      postMessage({
        answer: 'failed',
        message: error instanceof Error ? error.message : String(error),
      } satisfies FromReader),
  );
});

async function answer(question: ToReader): Promise<FromReader> {
  switch (question.ask) {
    case 'read':
      imported = readFile(
        await question.file.text(),
        new Date(),
        question.untagged ? { untagged: question.untagged } : {},
      );
      return { answer: 'preview', summary: await summaryFor('newer') };
    case 'preview':
      return { answer: 'preview', summary: await summaryFor(question.rule) };
    case 'piece':
      return { answer: 'piece', records: recordsOf(imported).slice(question.from, question.from + question.count) };
  }
}

async function summaryFor(rule: ConflictRule): Promise<ImportSummary> {
  const { drafts = [], templates = [], refused } = imported;
  const preview = await previewImport(await database(), recordsOf(imported), rule, new Date());
  const { changed, kept } = preview;
  const conflicts = [
    ...changed.map(({ before, after }) => ({ stored: before, file: after, isTaken: true })),
    ...kept.map(({ before, after }) => ({ stored: before, file: after, isTaken: false })),
  ];
  return {
    ...countsOf(preview),
    records: recordsOf(imported).length,
    drafts: drafts.length,
    templates,
    refused: refused.length,
    untagged: refused.filter(({ reason }) => reason === 'no-tag').length,
    refusals: refused.slice(0, listed),
    conflicts: conflicts
      .slice(0, listed)
      .flatMap(({ stored, file, isTaken }) => (stored ? [{ stored, file, isTaken }] : [])),
    isBackup: imported.isBackup === true,
    canBeUndone: isUndoable(preview),
  };
}

function recordsOf({ accepted, drafts = [] }: Imported): readonly ImportRecord[] {
  return [...accepted, ...drafts];
}
