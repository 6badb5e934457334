import type { Annotation } from '../annotation/model/annotation.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { localDate } from '../exchange/dates.ts';
import { formats } from '../exchange/formats.ts';
import { jsonPieces } from '../exchange/in-pieces.ts';
import type { StoredTemplate } from '../settings/model/stored-template.ts';
import { UnstoredWords } from '../exchange/unstored-words.ts';

/** A file that brings everything back. */
export interface BackupFile {
  readonly file: Blob;
  readonly name: string;
  /** Annotations in it. */
  readonly count: number;
}

/** Everything that the reader typed. */
export interface BackupContent {
  /** Read before the annotations: a draft that is tagged meanwhile is in the file twice, not missing. */
  readonly drafts: readonly Draft[];
  readonly annotations: AsyncIterable<readonly Annotation[]>;
  /** What the database did not take when it was typed. */
  readonly unstored: readonly Draft[];
  readonly templates: readonly StoredTemplate[];
}

/** Writes what was typed and is not stored yet where it belongs: into the annotation, or among the drafts. */
export async function makeBackup(
  { drafts, annotations, unstored, templates }: BackupContent,
  now: Date,
): Promise<BackupFile> {
  const typed = new UnstoredWords(unstored);
  let count = 0;
  const withTyped = async function* (): AsyncGenerator<readonly Annotation[]> {
    for await (const slice of annotations) {
      count += slice.length;
      yield slice.map((annotation) => typed.putInto(annotation));
    }
  };
  const pieces: string[] = [];
  const beside = () => ({ drafts: typed.joinedWith(drafts), templates });
  for await (const piece of jsonPieces(withTyped(), now, beside)) pieces.push(piece);
  const file = new Blob(pieces, { type: formats.json.mediaType });
  return { file, name: `claimlight-backup-${localDate(now)}.json`, count };
}
