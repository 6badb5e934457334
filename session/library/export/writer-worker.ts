import type { Annotation } from '../../../annotation/model/annotation.ts';
import { makeBackup } from '../../../backup/make-backup.ts';
import { exportFileName } from '../../../exchange/file-name.ts';
import { formats, type FormatName } from '../../../exchange/formats.ts';
import { writeInPieces } from '../../../exchange/in-pieces.ts';
import { fillTemplate } from '../../../exchange/templates/fill-template.ts';
import { writers } from '../../../exchange/writers.ts';
import { annotationsByIds, everyAnnotation } from '../../../storage/browse.ts';
import { database } from '../../../storage/connection.ts';
import type { ClaimlightDatabase } from '../../../storage/database.ts';
import { allDrafts } from '../../../storage/drafts.ts';
import { storedCounts } from '../../../storage/tally.ts';
import type { FromWriter, ToWriter } from './protocol.ts';

/** Writes a file in a worker: of many notes that takes seconds, in which the page has to answer, and can end it. */
addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  write(data).then(tell, (error: unknown) =>
    tell({ answer: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

function tell(message: FromWriter): void {
  postMessage(message);
}

/** Annotations read at once; after each the page is told how far it is. */
const sliceLength = 1000;

interface Source {
  readonly total: number;
  readonly slices: AsyncIterable<readonly Annotation[]>;
}

async function write({ format, template, ids, beside }: ToWriter): Promise<FromWriter> {
  const db = await database();
  const { total, slices } = ids === undefined ? await everythingLive(db) : byIds(db, ids);
  const written = { count: 0, named: [] as Annotation[] };
  const now = new Date();
  const annotations = watched(slices, total, written);
  const file =
    beside === undefined
      ? await fileOf(format, annotations, now, template)
      : (await makeBackup({ drafts: await allDrafts(db), annotations, ...beside }, now)).file;
  return { answer: 'written', file, fileName: exportFileName(written.named, format, now), count: written.count };
}

async function fileOf(
  format: FormatName,
  annotations: AsyncIterable<readonly Annotation[]>,
  now: Date,
  template: string | undefined,
): Promise<Blob> {
  const writer = template === undefined ? writers[format] : fillTemplate.bind(undefined, template);
  const pieces: string[] = [];
  for await (const piece of writeInPieces(format, annotations, now, writer)) pieces.push(piece);
  return new Blob(pieces, { type: `${formats[format].mediaType};charset=utf-8` });
}

/** Passes the slices on, counts them, and keeps one annotation of each outlet for the file's name. */
async function* watched(
  slices: AsyncIterable<readonly Annotation[]>,
  total: number,
  written: { count: number; named: Annotation[] },
): AsyncGenerator<readonly Annotation[]> {
  const outlets = new Set<string>();
  for await (const slice of slices) {
    tell({ answer: 'running', done: written.count, total });
    for (const annotation of slice) {
      if (outlets.has(annotation.target.outlet)) continue;
      outlets.add(annotation.target.outlet);
      written.named.push(annotation);
    }
    written.count += slice.length;
    yield slice;
  }
  tell({ answer: 'running', done: written.count, total });
}

async function everythingLive(db: ClaimlightDatabase): Promise<Source> {
  const { live } = await storedCounts(db);
  const slices = async function* (): AsyncGenerator<Annotation[]> {
    for await (const slice of everyAnnotation(db)) yield slice.filter(({ deleted }) => deleted === undefined);
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
