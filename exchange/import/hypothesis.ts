import type { Annotation, AnnotationDraft } from '../../annotation/model/annotation.ts';
import { fromForeign, type ImportOptions } from './foreign.ts';
import { readEach, refuseFile, type Imported } from './imported.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';
import { RefusedError } from './refusal.ts';

/** Where Hypothesis' client (`annotations`) and its API (`rows`) put annotations. */
export function hypothesisRecords(file: unknown): readonly unknown[] | undefined {
  if (!isObject(file)) return undefined;
  const records = file.rows ?? ('export_userid' in file ? file.annotations : undefined);
  return Array.isArray(records) ? (records as unknown[]) : undefined;
}

/** Reads the value of a JSON file of Hypothesis: its client's export, or an answer of its search API. */
export function fromHypothesis(file: unknown, now: Date, options: ImportOptions = {}): Imported {
  const records = hypothesisRecords(file);
  if (records === undefined) return refuseFile({ reason: 'not-hypothesis' });
  return readEach(records, (record) => annotationOf(record, now, options));
}

function annotationOf(record: unknown, now: Date, options: ImportOptions): Annotation | AnnotationDraft {
  if (!isObject(record)) throw new RefusedError({ reason: 'not-an-object' });
  if (listOf(record.references).length > 0) throw new RefusedError({ reason: 'reply' });
  const quote = listOf(record.target).filter(isObject).flatMap(quotesOf)[0];
  const document = isObject(record.document) ? record.document : {};
  return fromForeign(
    {
      ...{ id: textOf(record.id), created: instant(record, 'created'), modified: instant(record, 'updated') },
      ...{ source: textOf(record.uri), title: textOf(listOf(document.title)[0]), language: '', start: undefined },
      quote: quote && { exact: textOf(quote.exact), prefix: textOf(quote.prefix), suffix: textOf(quote.suffix) },
      ...{ tags: listOf(record.tags).map(textOf), links: [], record },
      notes: [textOf(record.text)].filter((note) => note !== ''),
    },
    now,
    options,
  );
}

function quotesOf({ selector }: JsonObject): JsonObject[] {
  return listOf(selector)
    .filter(isObject)
    .filter(({ type, exact }) => type === 'TextQuoteSelector' && textOf(exact) !== '');
}

/** Hypothesis writes microseconds, which JavaScript reads but does not write. */
function instant(record: JsonObject, field: string): string | undefined {
  const value = record[field];
  if (value === undefined) return undefined;
  const date = new Date(textOf(value));
  if (Number.isNaN(date.getTime())) {
    throw new RefusedError({ reason: 'wrong-fields', faults: [{ field, fault: 'not-an-instant' }] });
  }
  return date.toISOString();
}
