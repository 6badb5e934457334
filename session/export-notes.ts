import type { Annotation } from '../annotation/model/annotation.ts';
import { isUntagged, untaggedIn } from '../annotation/model/untagged.ts';
import { backupOf } from '../backup/backup-file.ts';
import { besideDatabase } from '../backup/beside-database.ts';
import type { ExportFormat, ExportOutcome, ExportRequest } from '../components/views/popup.ts';
import { AddressCleaner } from '../exchange/clean-address.ts';
import { toCsv } from '../exchange/csv.ts';
import { exportFileName } from '../exchange/file-name.ts';
import { formats } from '../exchange/formats.ts';
import { toHtml } from '../exchange/html.ts';
import { toJson } from '../exchange/json.ts';
import { toMarkdown } from '../exchange/markdown.ts';
import { signedFor } from '../exchange/signed-formats.ts';
import { withUntagged, type Writer } from '../exchange/writer.ts';
import { failureOf } from '../failure/failure.ts';
import { rememberBackup } from '../settings/backup-settings.ts';
import { readSettings } from '../settings/settings.ts';
import { allAnnotations, annotationsOfSource } from '../storage/annotations.ts';
import { database } from '../storage/connection.ts';
import { allDrafts, draftsOfSource } from '../storage/drafts.ts';
import { ownCreator } from '../storage/own-installation.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';

const writers: Readonly<Record<ExportFormat, Writer>> = {
  html: withUntagged(toHtml),
  markdown: withUntagged(toMarkdown),
  csv: withUntagged(toCsv),
  json: (annotations, now, drafts) => toJson(annotations, now, { drafts }),
};

/**
 * Writes the notes of a source, or all, to a file or the clipboard, and tells how it went. Reads only: nothing is lost.
 */
export async function exportNotes(
  { format, scope, to }: ExportRequest,
  source: string | undefined,
): Promise<ExportOutcome> {
  try {
    const db = await database();
    const [annotations, drafts] = await Promise.all(
      scope === 'everything' || source === undefined
        ? [allAnnotations(db), allDrafts(db)]
        : [annotationsOfSource(db, source), draftsOfSource(db, source)],
    );
    const untagged = drafts.filter(isUntagged);
    const count = annotations.length + untagged.length;
    if (count === 0) return { kind: 'nothing' };
    const now = new Date();
    // Of the formats offered here, JSON alone is read back without loss: all of it is a backup.
    const isBackup = scope === 'everything' && format === 'json';
    const cleaner = new AddressCleaner();
    const me = await ownCreator(db, (await readSettings()).name);
    const text = isBackup
      ? await backupText(annotations, now)
      : writers[format](cleaner.clean(signedFor(format, annotations, me)), now, cleaner.cleanDrafts(untagged));
    const told = { count, ...(cleaner.count > 0 && { cleaned: cleaner.count }) };
    if (to === 'clipboard') {
      await copyText(text);
      return { kind: 'copied', ...told };
    }
    const fileName = exportFileName([...annotations, ...untaggedIn(untagged)], format, now);
    if (isBackup) await rememberBackup(now);
    saveFile(new Blob([text], { type: `${formats[format].mediaType};charset=utf-8` }), fileName);
    return { kind: 'saved', ...told, fileName };
  } catch (error) {
    console.error('Claimlight could not export', error);
    return { kind: 'failed', failure: failureOf(error) };
  }
}

async function backupText(annotations: readonly Annotation[], now: Date): Promise<string> {
  const { file } = await backupOf(await besideDatabase(), now, once(annotations));
  return file.text();
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}
