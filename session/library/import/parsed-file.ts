import {
  carefulAnswers,
  type ConflictRule,
  type ImportAnswers,
  type ImportRecord,
} from '../../../annotation/model/import.ts';
import type { ImportSummary } from '../../../components/views/import.ts';
import { readBytes } from '../../../exchange/import/file.ts';
import type { Imported } from '../../../exchange/import/imported.ts';
import { peopleIn } from '../../../exchange/import/people.ts';
import type { WorkerHandlers } from '../../../messaging/worker-calls.ts';
import type { ClaimlightDatabase } from '../../../storage/database.ts';
import { holdsNothingOwn, ownInstallations } from '../../../storage/own-installation.ts';
import { countsOf, isUndoable, previewImport } from '../../../storage/import.ts';
import type { ParserCalls } from './parser-calls.ts';

/** Of what is listed one by one, as many as somebody looks through. */
const listed = 100;

/** A file as it was parsed last, and what importing it would do to the database. Writes nothing. */
export class ParsedFile {
  readonly #open: () => Promise<ClaimlightDatabase>;
  /** Kept as a promise: what is asked while a file is being parsed is asked of that file. */
  #imported: Promise<Imported> = Promise.resolve({ accepted: [], refused: [] });
  /** What is to be imported of it. */
  #records: readonly ImportRecord[] = [];

  readonly answers: WorkerHandlers<ParserCalls> = {
    parse: ({ file, untagged, rule }) => {
      this.#imported = file.arrayBuffer().then((bytes) => readBytes(bytes, new Date(), untagged ? { untagged } : {}));
      return this.#summaryFor(rule);
    },
    preview: ({ rule, answers }) => this.#summaryFor(rule, answers),
    piece: ({ from, count }) => this.#records.slice(from, from + count),
  };

  constructor(open: () => Promise<ClaimlightDatabase>) {
    this.#open = open;
  }

  async #summaryFor(rule: ConflictRule, answers?: ImportAnswers): Promise<ImportSummary> {
    const imported = await this.#imported;
    const { accepted, templates = [], refused } = imported;
    const db = await this.#open();
    const own = await ownInstallations(db);
    const mine = answers === undefined ? await restoredFrom(imported, own, db) : answers.mine;
    const drafts = draftsOf(imported, own, mine);
    const records = [...accepted, ...drafts];
    this.#records = records;
    const asked = { ...carefulAnswers, ...answers, mine };
    const preview = await previewImport(db, records, rule, new Date(), asked);
    const conflicts = [
      ...preview.changed.map(({ before, after }) => ({ stored: before, file: after, isTaken: true })),
      ...preview.kept.map(({ before, after }) => ({ stored: before, file: after, isTaken: false })),
    ];
    return {
      ...countsOf(preview),
      records: records.length,
      drafts: drafts.length,
      people: peopleIn(imported, own),
      ...(mine && { mine }),
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

/**
 * The installation whose notes are taken for the reader's until the reader says otherwise: a backup that is brought
 * into an empty library is most likely of before a new installation.
 */
async function restoredFrom(
  { creator, isBackup }: Imported,
  own: ReadonlySet<string>,
  db: ClaimlightDatabase,
): Promise<string | undefined> {
  if (creator === undefined || isBackup !== true || own.has(creator.installation)) return undefined;
  return (await holdsNothingOwn(db)) ? creator.installation : undefined;
}

/** What was typed without a tag has no place beside what the reader types: that of another person stays out. */
function draftsOf({ drafts = [], creator }: Imported, own: ReadonlySet<string>, mine: string | undefined) {
  const isOwn = creator === undefined || own.has(creator.installation) || creator.installation === mine;
  return isOwn ? drafts : [];
}
