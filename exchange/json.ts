import type { Annotation } from '../annotation/annotation.ts';

/** Stands at the start of every JSON file of ours; `version` counts changes of the file's shape. */
export const jsonFormat = 'claimlight';
export const jsonVersion = 1;

/** Lossless: read back, the annotations are equal, half surrogate pairs included (`JSON.stringify` writes them as escapes). */
export function toJson(annotations: readonly Annotation[], now: Date): string {
  const envelope = { format: jsonFormat, version: jsonVersion, exported: now.toISOString(), annotations };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** What stands before and after the records of a file, and the whole file if there are none. */
export function jsonFrame(now: Date): { readonly head: string; readonly tail: string; readonly empty: string } {
  const empty = toJson([], now);
  const end = empty.lastIndexOf(']');
  return { head: `${empty.slice(0, end)}\n`, tail: `\n  ${empty.slice(end)}`, empty };
}
