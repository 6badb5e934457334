import { useMemo, useRef, useState } from 'preact/hooks';
import type { Tag } from '../../../annotation/model/annotation.ts';
import type { ConflictRule } from '../../../annotation/model/import.ts';
import type { ImportActions, ImportState, ImportSummary } from '../../../components/views/import.ts';
import { restoreCounted } from '../../../backup/restore.ts';
import { mergeTemplates } from '../../../exchange/templates/merge-templates.ts';
import { sendImport } from '../../../messaging/import-port.ts';
import type { StoredTemplate } from '../../../settings/model/stored-template.ts';
import { changeTemplates, readTemplates } from '../../../settings/templates.ts';
import { openImportFile, type ImportFile } from './file-reader.ts';

interface OpenFile {
  readonly file: File;
  readonly reader: ImportFile;
  readonly life: AbortController;
  rule: ConflictRule;
  untagged: Tag | undefined;
}

/**
 * The import of one file at a time: read, preview, choose, all or nothing.
 *
 * @param onTemplates templates were imported, too.
 */
export function useImport(onTemplates: () => void): { importing: ImportState | undefined; actions: ImportActions } {
  const [importing, setImporting] = useState<ImportState>();
  const open = useRef<OpenFile>(undefined);
  const newest = useRef(importing);
  newest.current = importing;

  const actions = useMemo((): ImportActions => {
    const attempt = (work: (of: OpenFile) => Promise<ImportState>): void => {
      const of = open.current;
      if (of === undefined) return;
      work(of).then(setImporting, (error: unknown) => {
        if (!of.life.signal.aborted) console.error('Claimlight could not import', error);
        setImporting({ kind: of.life.signal.aborted ? 'cancelled' : 'failed' });
        of.life.abort();
      });
    };
    const preview = async (of: OpenFile, summary: ImportSummary): Promise<ImportState> => {
      const { templates } = await readTemplates();
      return {
        kind: 'preview',
        fileName: of.file.name,
        rule: of.rule,
        summary,
        templates: mergeTemplates(templates, summary.templates, of.rule === 'file').taken,
        ...(of.untagged && { untagged: of.untagged }),
      };
    };
    const read = async (of: OpenFile): Promise<ImportState> => {
      setImporting({ kind: 'reading', fileName: of.file.name });
      const summary = await of.reader.read(of.file, of.untagged);
      return preview(of, of.rule === 'newer' ? summary : await of.reader.preview(of.rule));
    };
    return {
      onFile(file) {
        open.current?.life.abort();
        const life = new AbortController();
        open.current = { file, life, reader: openImportFile(life.signal), rule: 'newer', untagged: undefined };
        attempt(read);
      },
      onRule: (rule) =>
        attempt(async (of) => {
          of.rule = rule;
          return preview(of, await of.reader.preview(rule));
        }),
      onUntagged: (untagged) =>
        attempt((of) => {
          of.untagged = untagged;
          return read(of);
        }),
      onImport: () =>
        attempt(async (of) => {
          const { current } = newest;
          if (current?.kind !== 'preview') throw new Error('There is nothing to import.');
          const { records: total, templates, isBackup } = current.summary;
          const onProgress = (progress: { step: 'sending' | 'writing'; done: number; total: number }): void =>
            setImporting({ kind: 'running', ...progress });
          const send = () => sendImport(of.reader.pieces(total), total, of.rule, onProgress, of.life.signal);
          const importAll = () => withTemplates(templates, of.rule, send);
          const { taken, result } = await (isBackup ? restoreCounted(importAll) : importAll());
          of.life.abort();
          if (taken > 0) onTemplates();
          return { kind: 'done', added: result.added, changed: result.changed, templates: taken };
        }),
      onCancelImport: () => open.current?.life.abort(new DOMException('Cancelled', 'AbortError')),
    };
  }, []);
  return { importing, actions };
}

/** Stores the file's templates, then what else it holds; if that fails, the templates are as they were. */
async function withTemplates<Result>(
  templates: readonly StoredTemplate[],
  rule: ConflictRule,
  importRest: () => Promise<Result>,
): Promise<{ taken: number; result: Result }> {
  const { templates: before } = await readTemplates();
  const { templates: merged, taken } = mergeTemplates(before, templates, rule === 'file');
  if (taken > 0) await changeTemplates({ templates: [...merged] });
  try {
    return { taken, result: await importRest() };
  } catch (error) {
    if (taken > 0) await changeTemplates({ templates: before });
    throw error;
  }
}
