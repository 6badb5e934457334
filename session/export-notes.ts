import type { Annotation } from '../annotation/model/annotation.ts';
import type { ExportFormat, ExportOutcome, ExportRequest } from '../components/views/popup.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { toCsv } from '../exchange/csv.ts';
import { exportFileName } from '../exchange/file-name.ts';
import { toJson } from '../exchange/json.ts';
import { toMarkdown } from '../exchange/markdown.ts';
import { allAnnotations, annotationsOfSource } from '../storage/annotations.ts';
import { database } from '../storage/connection.ts';
import { allDrafts } from '../storage/drafts.ts';
import { besideDatabase } from '../backup/backup-file.ts';
import { rememberBackup } from '../settings/backup-settings.ts';

interface Format {
  readonly write: (annotations: readonly Annotation[], now: Date) => string;
  readonly type: string;
}

const formats: Readonly<Record<ExportFormat, Format>> = {
  markdown: { write: toMarkdown, type: 'text/markdown' },
  csv: { write: toCsv, type: 'text/csv' },
  json: { write: toJson, type: 'application/json' },
};

/** Milliseconds the browser gets to fetch a file before its address is taken back. */
const downloadTime = 60_000;

/** Writes the notes of a source, or all, to a file or the clipboard, and tells how it went. Reads only: nothing is lost. */
export async function exportNotes(
  { format, scope, to }: ExportRequest,
  source: string | undefined,
): Promise<ExportOutcome> {
  try {
    const db = await database();
    const annotations =
      scope === 'everything' || source === undefined ? await allAnnotations(db) : await annotationsOfSource(db, source);
    const count = annotations.length;
    if (count === 0) return { kind: 'nothing' };
    const now = new Date();
    // Of the formats offered here, JSON alone is read back without loss: all of it is a backup.
    const isBackup = scope === 'everything' && format === 'json';
    const text = isBackup ? await backupOf(annotations, now) : formats[format].write(annotations, now);
    if (to === 'clipboard') {
      await navigator.clipboard.writeText(text);
      return { kind: 'copied', count };
    }
    const fileName = exportFileName(annotations, format, now);
    if (isBackup) await rememberBackup(now);
    download(new Blob([text], { type: `${formats[format].type};charset=utf-8` }), fileName);
    return { kind: 'saved', count, fileName };
  } catch (error) {
    console.error('Claimlight could not export', error);
    return { kind: 'failed' };
  }
}

async function backupOf(annotations: readonly Annotation[], now: Date): Promise<string> {
  const drafts = await allDrafts(await database());
  const { file } = await makeBackup({ drafts, annotations: once(annotations), ...(await besideDatabase()) }, now);
  return file.text();
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadTime);
}
