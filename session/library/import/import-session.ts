import type { Tag } from '../../../annotation/model/annotation.ts';
import { carefulAnswers, type ConflictRule, type ImportAnswers } from '../../../annotation/model/import.ts';
import { restoreCounted } from '../../../backup/restore.ts';
import type { ImportActions, ImportState, ImportSummary } from '../../../components/views/import.ts';
import { mergeTemplates } from '../../../exchange/templates/merge-templates.ts';
import { failureOf } from '../../../failure/failure.ts';
import { sendImport } from '../../../messaging/import-port.ts';
import { readTemplates } from '../../../settings/templates.ts';
import { Session } from '../../session.ts';
import { FileParser } from './file-parser.ts';
import { importTemplates } from './import-templates.ts';

interface OpenFile {
  readonly file: File;
  readonly parser: FileParser;
  readonly life: AbortController;
  rule: ConflictRule;
  answers: ImportAnswers;
  untagged: Tag | undefined;
}

/** What an import has of the browser. */
interface ImportSources {
  readonly openParser: (signal: AbortSignal) => FileParser;
  readonly send: typeof sendImport;
  readonly restore: typeof restoreCounted;
}

const inBrowser: ImportSources = {
  openParser: (signal) => new FileParser(signal),
  send: sendImport,
  restore: restoreCounted,
};

/** The import of one file at a time: parse, preview, choose, all or nothing. */
export class ImportSession extends Session<{ readonly importing: ImportState | undefined }> {
  readonly #sources: ImportSources;
  readonly #onTemplates: () => void;
  #open: OpenFile | undefined;
  #step = new AbortController();

  readonly actions: ImportActions = {
    onFile: (file) => {
      this.#open?.life.abort();
      const life = new AbortController();
      const parser = this.#sources.openParser(life.signal);
      this.#open = { file, life, parser, rule: 'newer', answers: carefulAnswers, untagged: undefined };
      this.#attempt((open, signal) => this.#parse(open, signal));
    },
    onRule: (rule) =>
      this.#attempt(async (open, signal) => {
        open.rule = rule;
        return this.#preview(open, signal);
      }),
    onAnswers: (answers) =>
      this.#attempt((open, signal) => {
        open.answers = { ...open.answers, ...answers };
        return this.#preview(open, signal);
      }),
    onUntagged: (untagged) =>
      this.#attempt((open, signal) => {
        open.untagged = untagged;
        return this.#parse(open, signal);
      }),
    onImport: () => this.#attempt((open, signal) => this.#import(open, signal)),
    onCancelImport: () => this.#open?.life.abort(new DOMException('Cancelled', 'AbortError')),
  };

  /** @param onTemplates templates were imported, too. */
  constructor(onTemplates: () => void, sources = inBrowser) {
    super({ importing: undefined });
    this.#onTemplates = onTemplates;
    this.#sources = sources;
  }

  /** Takes the place of the step before: what that one would have shown is not shown any more. */
  #attempt(work: (open: OpenFile, signal: AbortSignal) => Promise<ImportState>): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#step.abort();
    const step = (this.#step = new AbortController());
    const show = (importing: ImportState): void => {
      if (!step.signal.aborted) this.change({ importing });
    };
    work(open, AbortSignal.any([open.life.signal, step.signal])).then(show, (error: unknown) => {
      if (step.signal.aborted) return;
      const { aborted: isCancelled } = open.life.signal;
      if (!isCancelled) console.error('Claimlight could not import', error);
      show(isCancelled ? { kind: 'cancelled' } : { kind: 'failed', failure: failureOf(error) });
      open.life.abort();
    });
  }

  async #parse(open: OpenFile, signal: AbortSignal): Promise<ImportState> {
    const { file, untagged, rule } = open;
    this.change({ importing: { kind: 'reading', fileName: file.name } });
    const summary = await open.parser.ask('parse', { file, untagged, rule }, { signal });
    open.answers = { ...open.answers, mine: summary.mine };
    return previewOf(open, summary);
  }

  async #preview(open: OpenFile, signal: AbortSignal): Promise<ImportState> {
    const { rule, answers, parser } = open;
    return previewOf(open, await parser.ask('preview', { rule, answers }, { signal }));
  }

  async #import({ parser, rule, answers, life }: OpenFile, signal: AbortSignal): Promise<ImportState> {
    const { importing } = this.snapshot;
    if (importing?.kind !== 'preview') throw new Error('There is nothing to import.');
    const { records: total, templates, isBackup } = importing.summary;
    const onProgress: Parameters<typeof sendImport>[3] = (progress) =>
      this.change({ importing: { kind: 'running', ...progress } });
    const send = () => this.#sources.send(parser.pieces(total), total, rule, onProgress, signal, answers);
    const importAll = () => importTemplates(templates, rule, send);
    const { taken, result } = await (isBackup ? this.#sources.restore(importAll) : importAll());
    life.abort();
    if (taken > 0) this.#onTemplates();
    return { kind: 'done', added: result.added, changed: result.changed, left: result.left, templates: taken };
  }
}

async function previewOf({ file, rule, answers, untagged }: OpenFile, summary: ImportSummary): Promise<ImportState> {
  const { templates } = await readTemplates();
  return {
    kind: 'preview',
    fileName: file.name,
    rule,
    answers,
    summary,
    templates: mergeTemplates(templates, summary.templates, rule === 'file').taken,
    ...(untagged && { untagged }),
  };
}
