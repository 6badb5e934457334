import * as z from 'zod/mini';
import { annotationSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { draftSchema, type Draft } from '../../annotation/model/draft.ts';
import { csvColumns } from '../csv.ts';
import { csvCellText, type Cell } from '../csv-text.ts';
import { csvRows } from './csv-rows.ts';
import { readEach, refuseFile, taken, type Imported } from './imported.ts';
import { parseJson } from './json-values.ts';
import { RefusedError } from './refusal.ts';

/** What `toCsv` puts into the column `details`. */
const detailsSchema = z.object({
  evidence: z.unknown(),
  claim: z.optional(z.unknown()),
  creator: z.optional(z.unknown()),
  history: z.optional(z.unknown()),
  thread: z.optional(z.unknown()),
  origin: z.optional(z.unknown()),
  translated: z.optional(z.unknown()),
});

type Row = Readonly<Record<string, Cell>>;

/** Columns that files of before do not have. */
const laterColumns = ['finding', 'state', 'creator'];
const neededColumns = Object.keys(csvColumns).filter((column) => !laterColumns.includes(column));

/** True if the text's first row names our columns, in any order. */
export function isOurCsv(text: string): boolean {
  const [header = []] = csvRows(text.slice(0, 2000));
  return neededColumns.every((column) => header.includes(column));
}

/** Reads a CSV file of ours; a spreadsheet may have moved the columns, not renamed them. */
export function fromCsv(text: string): Imported {
  const [header = [], ...rows] = csvRows(text);
  const columns = neededColumns.filter((column) => !header.includes(column));
  if (columns.length > 0) return refuseFile({ reason: 'missing-columns', columns });
  const drafts: Draft[] = [];
  const imported = readEach(rows, (each) => {
    const row = rowOf(header, each);
    if (!isUntagged(row)) return annotationOf(row);
    drafts.push(draftOf(row));
    return undefined;
  });
  return { ...imported, ...(drafts.length > 0 && { drafts }) };
}

function rowOf(header: readonly Cell[], row: readonly Cell[]): Row {
  return Object.fromEntries(header.map((name, index) => [name ?? '', cellText(row[index])]));
}

function cellText(cell: Cell): Cell {
  return cell === undefined ? undefined : csvCellText(cell);
}

/** What was noted about a claim without a tag; an annotation has an id. */
function isUntagged({ tag = '', id = '' }: Row): boolean {
  return tag === '' && id === '';
}

function draftOf(row: Row): Draft {
  const { evidence, translated } = detailsOf(row);
  const { source, quote: exact, prefix = '', note = '', modified: updated } = row;
  const target = { ...targetOf(row), translated };
  return taken(draftSchema, {
    source,
    exact,
    prefix,
    note,
    evidence,
    evidenceText: '',
    ...checkOf(row),
    updated,
    target,
  });
}

/** A spreadsheet may have made an empty text of nothing. */
function checkOf({ finding, state }: Row) {
  return { finding: finding || undefined, state: state || undefined };
}

function annotationOf(row: Row): Annotation {
  const { id, created, modified, deleted, tag, note = '', version } = row;
  const { translated, ...details } = detailsOf(row);
  const target = { ...targetOf(row), translated };
  const record = { id, version: Number(version), created, modified, deleted, tag, ...checkOf(row), note, target };
  return taken(annotationSchema, { ...record, ...details });
}

function targetOf(row: Row) {
  const { source, url, title = '', outlet = '', author, published, paragraph = '', language = '' } = row;
  // To a spreadsheet, an empty text and nothing are the same.
  const { quote = '', prefix = '', suffix = '', start, end } = row;
  const selector = [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    { type: 'TextPositionSelector', start: Number(start), end: Number(end) },
  ];
  return { source, url, title, outlet, author, published, selector, paragraph, language };
}

function detailsOf({ details = '{"evidence":[]}' }: Row): z.infer<typeof detailsSchema> {
  const json = parseJson(details);
  if ('detail' in json) {
    throw new RefusedError({
      reason: 'wrong-fields',
      faults: [{ field: 'details', fault: 'not-json', detail: json.detail }],
    });
  }
  return taken(detailsSchema, json.value);
}
