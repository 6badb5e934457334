import { fromCsv, isOurCsv } from './csv.ts';
import { decodeFile } from './decode.ts';
import type { ImportOptions } from './foreign.ts';
import { fromHypothesis, hypothesisRecords } from './hypothesis.ts';
import { refuseFile, type Imported } from './imported.ts';
import { isObject, parseJson } from './json-values.ts';
import { fromJson, isOurJson } from './json.ts';
import { RefusedError } from './refusal.ts';
import { fromWebAnnotations } from './web-annotation.ts';

/** Reads a file's bytes; those that are no text are refused as a whole. */
export function readBytes(bytes: ArrayBuffer, now: Date, options: ImportOptions = {}): Imported {
  try {
    return readFile(decodeFile(bytes), now, options);
  } catch (error) {
    if (error instanceof RefusedError) return refuseFile(error.because);
    throw error;
  }
}

/** Reads a file of any format that can be imported; which one it is shows in the text, not in the file's name. */
export function readFile(text: string, now: Date, options: ImportOptions = {}): Imported {
  if (isOurCsv(text)) return fromCsv(text);
  const json = parseJson(text);
  if ('detail' in json) return refuseFile({ reason: 'unknown-format', detail: json.detail });
  const { value: file } = json;
  if (isOurJson(file)) return fromJson(file);
  if (hypothesisRecords(file) !== undefined) return fromHypothesis(file, now, options);
  if (isObject(file) || Array.isArray(file)) return fromWebAnnotations(file, now, options);
  return refuseFile({ reason: 'nothing-to-import' });
}
