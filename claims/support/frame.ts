import type { Cue } from './cue.ts';
import { is, type Word } from './classed-sentence.ts';

/** How many frames there are. */
export const frameCount = 11;

/** Words that may follow a cue that ends its sentence: "…, she said on Tuesday night." */
const longestTail = 3;

const verbKinds: ReadonlySet<Cue['kind']> = new Set(['say', 'appraise', 'attitude', 'find', 'act']);
const sayingKinds: ReadonlySet<Cue['kind']> = new Set(['say', 'find']);

/**
 * What a cue does in its sentence: 0 if it ends it, and so covers it all ("…, Okafor said."); else what follows a verb
 * of saying (1 to 5) or another verb (6 to 10): a clause or quotation, a mark, an infinitive, a definite noun
 * ("introduced her plan"), or anything else. Undefined for other cues.
 */
export function frameOf(words: readonly Word[], cue: Cue): number | undefined {
  if (isFinal(words, cue)) return 0;
  if (!verbKinds.has(cue.kind)) return undefined;
  return (sayingKinds.has(cue.kind) ? 1 : 6) + complement(words[cue.words.end]);
}

function complement(next: Word | undefined): number {
  if (next === undefined) return 4;
  if (next.quoted) return 0;
  if (next.kind === 'mark') return 1;
  if (is(next, 'breaks') || next.name || is(next, 'pronoun') || is(next, 'they')) return 0;
  if (is(next, 'infinitive')) return 2;
  return is(next, 'definite') ? 3 : 4;
}

/** True if the cue stands apart, at the end of its sentence. */
function isFinal(words: readonly Word[], cue: Cue): boolean {
  const before = words[cue.words.start - 1];
  if (before === undefined || !(before.quoted || before.kind === 'mark')) return false;
  let last = words.length;
  while (words[last - 1]?.kind === 'mark') last--;
  return last - cue.words.end <= longestTail;
}

/** True if the cue's own words say that nothing was said, or not yet: "did not deny", "will announce". */
export function isUnsaid(all: readonly Word[], { words: { start, end } }: Cue): boolean {
  return all.slice(start, end).some((word) => is(word, 'unsaid'));
}
