import type { ConflictRule, ImportAnswers, ImportRecord } from '../../../annotation/model/import.ts';
import type { ImportSummary } from '../../../components/views/import.ts';
import { readBytes } from '../../../exchange/import/file.ts';
import type { Imported } from '../../../exchange/import/imported.ts';
import type { WorkerHandlers } from '../../../messaging/worker-calls.ts';
import type { ClaimlightDatabase } from '../../../storage/database.ts';
import { countsOf, isUndoable, previewImport } from '../../../storage/import.ts';
import type { ParserCalls } from './parser-calls.ts';

/** Of what is listed one by one, as many as somebody looks through. */
const listed = 100;

/** A file as it was parsed last, and what importing it would do to the database. Writes nothing. */
export class ParsedFile {
  readonly #open: () => Promise<ClaimlightDatabase>;
  /** Kept as a promise: what is asked while a file is being parsed is asked of that file. */
  #imported: Promise<Imported> = Promise.resolve({ accepted: [], refused: [] });

  readonly answers: WorkerHandlers<ParserCalls> = {
    parse: ({ file, untagged, rule }) => {
      this.#imported = file.arrayBuffer().then((bytes) => readBytes(bytes, new Date(), untagged ? { untagged } : {}));
      return this.#summaryFor(rule);
    },
    preview: ({ rule, answers }) => this.#summaryFor(rule, answers),
    piece: async ({ from, count }) => recordsOf(await this.#imported).slice(from, from + count),
  };

  constructor(open: () => Promise<ClaimlightDatabase>) {
    this.#open = open;
  }

  async #summaryFor(rule: ConflictRule, answers?: ImportAnswers): Promise<ImportSummary> {
    const imported = await this.#imported;
    const { drafts = [], templates = [], refused } = imported;
    const records = recordsOf(imported);
    const preview = await previewImport(await this.#open(), records, rule, new Date(), answers);
    const conflicts = [
      ...preview.changed.map(({ before, after }) => ({ stored: before, file: after, isTaken: true })),
      ...preview.kept.map(({ before, after }) => ({ stored: before, file: after, isTaken: false })),
    ];
    return {
      ...countsOf(preview),
      records: records.length,
      drafts: drafts.length,
      templates,
      refused: refused.length,
      untagged: refused.filter(({ reason }) => reason === 'no-tag').length,
      refusals: refused.slice(0, listed),
      conflicts: conflicts
        .slice(0, listed)
        .flatMap(({ stored, file, isTaken }) => (stored ? [{ stored, file, isTaken }] : [])),
      met: preview.met.length,
      meetings: preview.met.slice(0, listed),
      buried: preview.buried.length,
      revenants: preview.buried.slice(0, listed),
      isBackup: imported.isBackup === true,
      canBeUndone: isUndoable(preview),
    };
  }
}

function recordsOf({ accepted, drafts = [] }: Imported): readonly ImportRecord[] {
  return [...accepted, ...drafts];
}
