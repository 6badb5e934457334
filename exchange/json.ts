import type { Annotation } from '../annotation/model/annotation.ts';
import type { Creator } from '../annotation/model/creator.ts';
import type { Draft } from '../annotation/model/draft.ts';
import type { StoredTemplate } from '../settings/model/stored-template.ts';

/**
 * Stands at the start of every JSON file of ours; `version` counts changes of the file's shape: with 2 came what stands
 * beside the annotations, with 3 findings and states, with 4 whose a note is, which programs before that would drop
 * without a word.
 */
export const jsonFormat = 'claimlight';
export const jsonVersion = 4;

/** What a backup holds beside annotations. */
export interface Beside {
  readonly drafts?: readonly Draft[] | undefined;
  readonly templates?: readonly StoredTemplate[];
  /** Whose file it is, and so whose the drafts are. */
  readonly creator?: Creator;
}

/**
 * Lossless: read back, the annotations are equal, half surrogate pairs included (`JSON.stringify` writes them as
 * escapes).
 */
export function toJson(
  annotations: readonly Annotation[],
  now: Date,
  { drafts = [], templates = [], creator }: Beside = {},
): string {
  const envelope = {
    format: jsonFormat,
    version: jsonVersion,
    exported: now.toISOString(),
    annotations,
    ...(drafts.length > 0 && { drafts }),
    ...(templates.length > 0 && { templates }),
    ...(creator && { creator }),
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** What stands before the first annotation of a file. */
export function jsonHead(now: Date): string {
  const empty = toJson([], now);
  return `${empty.slice(0, empty.lastIndexOf(']'))}\n`;
}

/** What stands after the last annotation of a file. */
export function jsonTail(now: Date, beside: Beside = {}): string {
  const empty = toJson([], now, beside);
  return `\n  ${empty.slice(jsonHead(now).length - 1)}`;
}
