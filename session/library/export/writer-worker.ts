import type { Annotation } from '../../../annotation/model/annotation.ts';
import type { Draft } from '../../../annotation/model/draft.ts';
import { untaggedIn } from '../../../annotation/model/untagged.ts';
import type { Creator } from '../../../annotation/model/creator.ts';
import { backupOf } from '../../../backup/backup-file.ts';
import { AddressCleaner } from '../../../exchange/clean-address.ts';
import { exportFileName } from '../../../exchange/file-name.ts';
import { formats, type FormatName } from '../../../exchange/formats.ts';
import { writeInPieces } from '../../../exchange/in-pieces.ts';
import { signedFor } from '../../../exchange/signed-formats.ts';
import { fillTemplate } from '../../../exchange/templates/fill-template.ts';
import { withUntagged } from '../../../exchange/writer.ts';
import { writers } from '../../../exchange/writers.ts';
import { answerAsWorker } from '../../../messaging/worker-calls.ts';
import { annotationsByIds, everyAnnotation } from '../../../storage/browse.ts';
import { database } from '../../../storage/connection.ts';
import type { ClaimlightDatabase } from '../../../storage/database.ts';
import { ownCreator } from '../../../storage/own-installation.ts';
import { storedCounts } from '../../../storage/tally.ts';
import type { WriterCalls } from './writer-calls.ts';

/** Writes a file in a worker: of many notes that takes seconds, in which the page has to answer, and can end it. */
answerAsWorker<WriterCalls>({ write });

/** Annotations read at once; after each the page is told how far it is. */
const sliceLength = 1000;

interface Source {
  readonly total: number;
  readonly slices: AsyncIterable<readonly Annotation[]>;
}

type Write = WriterCalls['write'];
type Tell = (progress: Write['progress']) => void;

async function write(question: Write['input'], tell: Tell): Promise<Write['output']> {
  const { format, template, ids, untagged, name, beside } = question;
  const db = await database();
  const { total, slices } = ids === undefined ? await everythingLive(db) : byIds(db, ids);
  const written = { count: 0, named: [] as Annotation[] };
  const now = new Date();
  const annotations = watched(slices, total, written, tell);
  const cleaner = new AddressCleaner();
  const file =
    beside === undefined
      ? await fileOf(
          format,
          cleaned(annotations, cleaner, format, await ownCreator(db, name)),
          cleaner.cleanDrafts(untagged),
          now,
          template,
        )
      : (await backupOf(beside, now, annotations)).file;
  const count = written.count + untagged.length;
  const told = { count, ...(cleaner.count > 0 && { cleaned: cleaner.count }) };
  return { file, fileName: exportFileName([...written.named, ...untaggedIn(untagged)], format, now), ...told };
}

async function* cleaned(
  slices: AsyncIterable<readonly Annotation[]>,
  cleaner: AddressCleaner,
  format: FormatName,
  me: Creator | undefined,
): AsyncGenerator<readonly Annotation[]> {
  for await (const slice of slices) yield cleaner.clean(signedFor(format, slice, me));
}

async function fileOf(
  format: FormatName,
  annotations: AsyncIterable<readonly Annotation[]>,
  drafts: readonly Draft[],
  now: Date,
  template: string | undefined,
): Promise<Blob> {
  const writer = template === undefined ? writers[format] : withUntagged((notes) => fillTemplate(template, notes, now));
  const pieces: string[] = [];
  for await (const piece of writeInPieces(format, annotations, now, drafts, writer)) pieces.push(piece);
  return new Blob(pieces, { type: `${formats[format].mediaType};charset=utf-8` });
}

/** Passes the slices on, counts them, and keeps one annotation of each outlet for the file's name. */
async function* watched(
  slices: AsyncIterable<readonly Annotation[]>,
  total: number,
  written: { count: number; named: Annotation[] },
  tell: Tell,
): AsyncGenerator<readonly Annotation[]> {
  const outlets = new Set<string>();
  for await (const slice of slices) {
    tell({ done: written.count, total });
    for (const annotation of slice) {
      if (outlets.has(annotation.target.outlet)) continue;
      outlets.add(annotation.target.outlet);
      written.named.push(annotation);
    }
    written.count += slice.length;
    yield slice;
  }
  tell({ done: written.count, total });
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
