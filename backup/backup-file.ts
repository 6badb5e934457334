import type { Annotation } from '../annotation/model/annotation.ts';
import { signed, type Creator } from '../annotation/model/creator.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { localDate } from '../exchange/dates.ts';
import { formats } from '../exchange/formats.ts';
import { jsonPieces } from '../exchange/in-pieces.ts';
import { UnstoredWords } from '../exchange/unstored-words.ts';
import { everyAnnotation } from '../storage/browse.ts';
import { database } from '../storage/connection.ts';
import { ownCreator } from '../storage/own-installation.ts';
import { allDrafts } from '../storage/drafts.ts';
import type { BesideDatabase } from './beside-database.ts';

/** A file that brings everything back. */
export interface BackupFile {
  readonly file: Blob;
  readonly name: string;
  /** Annotations in it. */
  readonly count: number;
}

/** Everything that the reader typed. */
export interface BackupContent extends Omit<BesideDatabase, 'name'> {
  /** Whose backup it is. */
  readonly creator?: Creator | undefined;
  /** Read before the annotations: a draft that is tagged meanwhile is in the file twice, not missing. */
  readonly drafts: readonly Draft[];
  readonly annotations: AsyncIterable<readonly Annotation[]>;
}

/**
 * Everything that the reader typed, as one file.
 *
 * @param annotations all that are to be in it; without them, all that are stored, the trash included.
 */
export async function backupOf(
  beside: BesideDatabase,
  now: Date,
  annotations?: BackupContent['annotations'],
): Promise<BackupFile> {
  const db = await database();
  const drafts = await allDrafts(db);
  const { name, ...rest } = beside;
  const creator = await ownCreator(db, name);
  return makeBackup({ drafts, annotations: annotations ?? everyAnnotation(db), creator, ...rest }, now);
}

/** Writes what was typed and is not stored yet where it belongs: into the annotation, or among the drafts. */
export async function makeBackup(
  { drafts, annotations, unstored, templates, creator }: BackupContent,
  now: Date,
): Promise<BackupFile> {
  const typed = new UnstoredWords(unstored);
  let count = 0;
  const withTyped = async function* (): AsyncGenerator<readonly Annotation[]> {
    for await (const slice of annotations) {
      count += slice.length;
      yield slice.map((annotation) => signed(typed.putInto(annotation), creator));
    }
  };
  const pieces: string[] = [];
  const rest = () => ({ drafts: typed.joinedWith(drafts), templates, ...(creator && { creator }) });
  for await (const piece of jsonPieces(withTyped(), now, rest)) pieces.push(piece);
  const file = new Blob(pieces, { type: formats.json.mediaType });
  return { file, name: `claimlight-backup-${localDate(now)}.json`, count };
}
