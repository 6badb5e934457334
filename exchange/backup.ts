import type { Annotation } from '../annotation/annotation.ts';
import { localDate } from './dates.ts';
import { formats } from './formats.ts';
import { writeInPieces } from './in-pieces.ts';

/** A file that brings everything back, the trash included. */
export interface BackupFile {
  readonly file: Blob;
  readonly name: string;
  readonly count: number;
}

/** @param slices every annotation that is stored, the trash included. */
export async function makeBackup(slices: AsyncIterable<readonly Annotation[]>, now: Date): Promise<BackupFile> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<readonly Annotation[]> {
    for await (const slice of slices) {
      count += slice.length;
      yield slice;
    }
  };
  const pieces: string[] = [];
  for await (const piece of writeInPieces('json', counted(), now)) pieces.push(piece);
  const file = new Blob(pieces, { type: formats.json.mediaType });
  return { file, name: `claimlight-backup-${localDate(now)}.json`, count };
}
