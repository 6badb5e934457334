import type { Annotation } from '../annotation/model/annotation.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { untaggedIn } from '../annotation/model/untagged.ts';
import { csvHead, csvRows } from './csv.ts';
import type { FormatName } from './formats.ts';
import { jsonHead, jsonTail, toJson, type Beside } from './json.ts';
import type { Writer } from './writer.ts';
import { writers } from './writers.ts';

/**
 * Writes a file piece by piece, so that 100,000 annotations are never in memory as objects and as text at once, and a
 * page can draw and be cancelled in between. The pieces together are what the format's writer makes. Formats that group
 * by article or count beforehand need all annotations, and come as one piece.
 *
 * @param slices the annotations, in order.
 * @param drafts what the reader noted about claims without a tag.
 * @param write the writer of a format that comes as one piece, if it is another than the format's own.
 */
export async function* writeInPieces(
  format: FormatName,
  slices: AsyncIterable<readonly Annotation[]>,
  now: Date,
  drafts: readonly Draft[] = [],
  write: Writer = writers[format],
): AsyncGenerator<string> {
  if (format === 'json') yield* jsonPieces(slices, now, () => ({ drafts }));
  else if (format === 'csv') yield* csvPieces(slices, drafts);
  else {
    const annotations: Annotation[] = [];
    for await (const slice of slices) annotations.push(...slice);
    yield write(annotations, now, drafts);
  }
}

/** @param beside what else the file is to hold; asked for after the last annotation. */
export async function* jsonPieces(
  slices: AsyncIterable<readonly Annotation[]>,
  now: Date,
  beside: () => Beside = () => ({}),
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const slice of slices) {
    if (slice.length === 0) continue;
    yield `${isFirst ? jsonHead(now) : ',\n'}${recordsOf(slice)}`;
    isFirst = false;
  }
  yield isFirst ? toJson([], now, beside()) : jsonTail(now, beside());
}

/** The records as they stand in the list of a JSON file, without its brackets. */
function recordsOf(slice: readonly Annotation[]): string {
  const list = JSON.stringify({ annotations: slice }, null, 2);
  return list.slice(list.indexOf('[') + 2, list.lastIndexOf(']') - 3);
}

async function* csvPieces(
  slices: AsyncIterable<readonly Annotation[]>,
  drafts: readonly Draft[],
): AsyncGenerator<string> {
  yield csvHead();
  for await (const slice of slices) yield csvRows(slice);
  if (drafts.length > 0) yield csvRows(untaggedIn(drafts));
}
