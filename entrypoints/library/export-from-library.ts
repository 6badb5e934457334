import type { Annotation } from '../../annotation/annotation.ts';
import type { LibraryExport, LibraryExportState } from '../../components/library/library-props.ts';
import { exportFileName } from '../../exchange/file-name.ts';
import { formats } from '../../exchange/formats.ts';
import { writers } from '../../exchange/writers.ts';
import { allAnnotations } from '../../storage/annotations.ts';
import { annotationsByIds } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';
import { rememberBackup } from '../popup/backup.ts';
import { saveFile } from './save-file.ts';

/** Annotations read at once; in between the page draws how far it is. */
const sliceLength = 1000;

/**
 * Writes annotations to a file or the clipboard, and tells how far it is and how it went.
 *
 * @param idsOf gives the ids of what is selected or shown, in their order.
 */
export async function exportFromLibrary(
  { format, scope, to }: LibraryExport,
  idsOf: () => Promise<readonly string[]>,
  tell: (state: LibraryExportState) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const annotations =
      scope === 'everything' ? await allAnnotations(await database()) : await readAll(await idsOf(), tell, signal);
    const count = annotations.length;
    if (count === 0) {
      tell({ kind: 'nothing' });
      return;
    }
    const now = new Date();
    const text = writers[format](annotations, now);
    signal.throwIfAborted();
    if (to === 'clipboard') {
      await navigator.clipboard.writeText(text);
      tell({ kind: 'copied', count });
      return;
    }
    const fileName = exportFileName(annotations, format, now);
    if (scope === 'everything' && format === 'json') await rememberBackup(now);
    saveFile(new Blob([text], { type: `${formats[format].mediaType};charset=utf-8` }), fileName);
    tell({ kind: 'saved', count, fileName });
  } catch (error) {
    if (!signal.aborted) console.error('Claimlight could not export', error);
    tell({ kind: signal.aborted ? 'cancelled' : 'failed' });
  }
}

async function readAll(
  ids: readonly string[],
  tell: (state: LibraryExportState) => void,
  signal: AbortSignal,
): Promise<Annotation[]> {
  const db = await database();
  const annotations: Annotation[] = [];
  for (let done = 0; done < ids.length; done += sliceLength) {
    signal.throwIfAborted();
    tell({ kind: 'running', done, total: ids.length });
    const slice = await annotationsByIds(db, ids.slice(done, done + sliceLength));
    annotations.push(...slice.filter((annotation) => annotation !== undefined));
  }
  return annotations;
}
