import { fromCsv, isOurCsv } from './csv.ts';
import type { ImportOptions } from './foreign.ts';
import { fromHypothesis, hypothesisRecords } from './hypothesis.ts';
import { parseJson, RefusedError, refuseFile, type Imported } from './imported.ts';
import { isObject } from './json-values.ts';
import { fromJson, isOurJson } from './json.ts';
import { fromWebAnnotations } from './web-annotation.ts';

/** Reads a file of any format that can be imported; which one it is shows in the text, not in the file's name. */
export function readFile(text: string, now: Date, options: ImportOptions = {}): Imported {
  if (isOurCsv(text)) return fromCsv(text);
  try {
    const file = parseJson(text, 'file');
    if (isOurJson(file)) return fromJson(file);
    if (hypothesisRecords(file) !== undefined) return fromHypothesis(file, now, options);
    if (isObject(file) || Array.isArray(file)) return fromWebAnnotations(file, now, options);
    return refuseFile('This file holds nothing that can be imported.');
  } catch (error) {
    if (error instanceof RefusedError)
      return refuseFile(`This file is neither JSON nor CSV of Claimlight. (${error.message})`);
    throw error;
  }
}
