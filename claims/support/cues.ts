import type { Cue } from './cue.ts';
import { citeCue, creditCue, hearsayCue, labelCue, mentionCue } from './phrase-cues.ts';
import { is, isAny, type ClassedSentence, setOf, type Word } from './classed-sentence.ts';
import { verbClasses, verbCue } from './verb-cues.ts';

/** Words of a sentence that are looked at: no sentence of the labelled articles has a third as many. */
const longestSentence = 400;

/** What `hearsayCue`, `citeCue`, `verbCue` and `mentionCue` ask of a word before all else. */
const cueClasses = setOf(['hearsay', 'cite', ...verbClasses, 'find', 'document']);

/** Most words begin no cue of any kind, and need no closer look. */
function canBeCue(word: Word): boolean {
  return isAny(word, cueClasses) || word.text === '[';
}

/** Every cue of a sentence outside its quotations, in order. */
export function findCues({ words, verbBeforeSubject, makerBeforeDocument }: ClassedSentence, isFirst: boolean): Cue[] {
  const cues: (Cue | undefined)[] = [labelCue(words, isFirst)];
  for (let at = 0; at < Math.min(words.length, longestSentence); at++) {
    const word = words[at];
    if (word === undefined || word.quoted || !canBeCue(word)) continue;
    if (is(word, 'hearsay') || is(word, 'cite')) {
      const { cue, end } = is(word, 'hearsay') ? hearsayCue(words, at) : citeCue(words, at);
      cues.push(cue);
      at = end - 1;
    } else {
      cues.push(verbCue(words, at, verbBeforeSubject));
      cues.push(makerBeforeDocument ? mentionCue(words, at) : undefined, creditCue(words, at));
    }
  }
  return cues.filter((cue) => cue !== undefined);
}
