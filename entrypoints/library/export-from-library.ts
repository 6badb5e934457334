import type { Annotation } from '../../annotation/annotation.ts';
import type { LibraryExport, LibraryExportState } from '../../components/library/library-props.ts';
import { exportFileName } from '../../exchange/file-name.ts';
import { formats } from '../../exchange/formats.ts';
import { writeInPieces } from '../../exchange/in-pieces.ts';
import { changeBackupSettings } from '../../messaging/backup-settings.ts';
import { annotationsByIds, everyAnnotation } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { storedCounts } from '../../storage/tally.ts';
import { saveFile } from './save-file.ts';

/** Annotations read at once; in between the page draws how far it is. */
const sliceLength = 1000;

interface Source {
  readonly total: number;
  readonly slices: AsyncIterable<readonly Annotation[]>;
}

/**
 * Writes annotations to a file or the clipboard, and tells how far it is and how it went. Reads only: nothing is lost.
 *
 * @param idsOf gives the ids of what is to be exported, in their order; undefined for all that is live.
 */
export async function exportFromLibrary(
  { format, scope, to }: LibraryExport,
  idsOf: (() => Promise<readonly string[]>) | undefined,
  tell: (state: LibraryExportState) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const db = await database();
    const { total, slices } = idsOf === undefined ? await everythingLive(db, signal) : byIds(db, await idsOf());
    const written = { count: 0, named: [] as Annotation[] };
    const now = new Date();
    const pieces: string[] = [];
    for await (const piece of writeInPieces(format, watched(slices, total, written, tell, signal), now))
      pieces.push(piece);
    signal.throwIfAborted();
    const { count } = written;
    if (count === 0) {
      tell({ kind: 'nothing' });
      return;
    }
    if (to === 'clipboard') {
      await navigator.clipboard.writeText(pieces.join(''));
      tell({ kind: 'copied', count });
      return;
    }
    const fileName = exportFileName(written.named, format, now);
    saveFile(new Blob(pieces, { type: `${formats[format].mediaType};charset=utf-8` }), fileName);
    if (scope === 'everything' && format === 'json') await changeBackupSettings({ lastBackup: now.toISOString() });
    tell({ kind: 'saved', count, fileName });
  } catch (error) {
    if (!signal.aborted) console.error('Claimlight could not export', error);
    tell({ kind: signal.aborted ? 'cancelled' : 'failed' });
  }
}

/** Passes the slices on, counts them, and keeps one annotation of each outlet for the file's name. */
async function* watched(
  slices: AsyncIterable<readonly Annotation[]>,
  total: number,
  written: { count: number; named: Annotation[] },
  tell: (state: LibraryExportState) => void,
  signal: AbortSignal,
): AsyncGenerator<readonly Annotation[]> {
  const outlets = new Set<string>();
  for await (const slice of slices) {
    signal.throwIfAborted();
    tell({ kind: 'running', done: written.count, total });
    for (const annotation of slice) {
      if (outlets.has(annotation.target.outlet)) continue;
      outlets.add(annotation.target.outlet);
      written.named.push(annotation);
    }
    written.count += slice.length;
    yield slice;
  }
}

async function everythingLive(db: ClaimlightDatabase, signal: AbortSignal): Promise<Source> {
  const { live } = await storedCounts(db);
  const slices = async function* (): AsyncGenerator<Annotation[]> {
    for await (const slice of everyAnnotation(db, signal)) yield slice.filter(({ deleted }) => deleted === undefined);
  };
  return { total: live, slices: slices() };
}

function byIds(db: ClaimlightDatabase, ids: readonly string[]): Source {
  const slices = async function* (): AsyncGenerator<Annotation[]> {
    for (let at = 0; at < ids.length; at += sliceLength) {
      const slice = await annotationsByIds(db, ids.slice(at, at + sliceLength));
      yield slice.filter((annotation) => annotation !== undefined);
    }
  };
  return { total: ids.length, slices: slices() };
}
