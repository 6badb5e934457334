import type { Noted } from '../annotation/model/untagged.ts';
import { csvRow, type Cell } from './csv-text.ts';

/**
 * The columns, in order, with what stands in each. `evidence` is for people; `details` holds, as JSON, what has no
 * shape in cells, so that the file can be read back without loss.
 */
export const csvColumns: Readonly<Record<string, (annotation: Noted) => Cell>> = {
  tag: ({ tag }) => tag,
  finding: ({ finding }) => finding,
  state: ({ state }) => state,
  creator: ({ creator }) => creator?.name,
  quote: ({ target }) => target.selector[0].exact,
  note: ({ note }) => note,
  evidence: ({ evidence }) => evidence.map(({ url }) => url).join('\n'),
  title: ({ target }) => target.title,
  outlet: ({ target }) => target.outlet,
  author: ({ target }) => target.author,
  published: ({ target }) => target.published,
  language: ({ target }) => target.language,
  source: ({ target }) => target.source,
  url: ({ target }) => target.url,
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  deleted: ({ deleted }) => deleted,
  paragraph: ({ target }) => target.paragraph,
  prefix: ({ target }) => target.selector[0].prefix,
  suffix: ({ target }) => target.selector[0].suffix,
  start: ({ target }) => String(target.selector[1].start),
  end: ({ target }) => String(target.selector[1].end),
  id: ({ id }) => id,
  version: ({ version }) => version?.toString(),
  details: ({ evidence, claim, creator, history, thread, origin, target: { translated } }) =>
    JSON.stringify({ evidence, claim, creator, history, thread, origin, translated }),
};

/**
 * One row per annotation, for spreadsheets and back; what has no tag has none there. Starts with a byte order mark,
 * without which Excel reads UTF-8 wrongly.
 */
export function toCsv(annotations: readonly Noted[]): string {
  return `${csvHead()}${csvRows(annotations)}`;
}

/** What stands before the rows. */
export function csvHead(): string {
  return `\uFEFF${csvRow(Object.keys(csvColumns))}\r\n`;
}

export function csvRows(annotations: readonly Noted[]): string {
  const columns = Object.values(csvColumns);
  return annotations.map((annotation) => `${csvRow(columns.map((cellOf) => cellOf(annotation)))}\r\n`).join('');
}
