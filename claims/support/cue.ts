import type { Span } from '../../text/span.ts';
import type { Word } from './classed-sentence.ts';
import type { Source, SourceKind } from './sources.ts';

/** How a sentence points to a source: the class of its verb or phrase. */
export const cueKinds = [
  'say',
  'appraise',
  'attitude',
  'find',
  'act',
  'cite',
  'hearsay',
  'passive',
  'mention',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** One stretch of a sentence that says where something comes from. */
export interface Cue {
  readonly kind: CueKind;
  readonly source: SourceKind;
  /** Source and verb, in the text model. */
  readonly span: Span;
  /** The same in the sentence's words, `end` exclusive. */
  readonly words: { readonly start: number; readonly end: number };
  /** The source alone, in the sentence's words. */
  readonly phrase: { readonly start: number; readonly end: number };
  /** The first word of the verb or phrase, in the sentence's words. */
  readonly verb: number;
  /** The last word of the source's name, lower case; undefined for "she" or "police". */
  readonly name?: string;
  /** True if the verb's own clause names no source and the sentence's first noun phrase stands for it. */
  readonly implied: boolean;
  /** True if a quotation stands right beside the cue. */
  readonly besideQuote: boolean;
}

/**
 * The cue of `kind` from `source`, whose verb or phrase stands at `verb` and ends before `stop`; an implied source is
 * not part of its words. Undefined if there are no such words.
 */
export function toCue(
  words: readonly Word[],
  kind: CueKind,
  source: Source,
  verb: number,
  stop: number,
  implied: boolean,
): Cue | undefined {
  const start = implied ? verb : Math.min(source.start, verb);
  const end = Math.max(stop, implied ? stop : source.end);
  const first = words[start];
  const last = words[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const name = lastName(words, source);
  return {
    kind,
    source: source.kind,
    span: { start: first.start, end: last.end },
    words: { start, end },
    phrase: { start: source.start, end: source.end },
    verb,
    ...(name && { name }),
    implied,
    besideQuote: isQuoted(words, start - 1) || [end, end + 1, end + 2].some((at) => isQuoted(words, at)),
  };
}

function isQuoted(words: readonly Word[], at: number): boolean {
  return at >= 0 && words[at]?.quoted === true;
}

function lastName(words: readonly Word[], { start, end }: Source): string | undefined {
  for (let at = end - 1; at >= start; at--) if (words[at]?.name === true) return words[at]?.lower.replace(/'s$/, '');
  return undefined;
}

/** True for "Clinton's": what follows is hers, not what she does. */
export function isPossessive({ lower }: Word): boolean {
  return lower.endsWith("'s") || lower.endsWith("s'");
}
