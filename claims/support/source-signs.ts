import type { ArticleText } from '../../text/article-text.ts';
import type { Cue, CueKind } from './cue.ts';
import { findCues } from './cues.ts';
import type { ReadSentence } from '../read/read-sentences.ts';
import { mapInSteps, mapLightly } from '../read/steps.ts';
import { type ClassedSentence, classedSteps } from './classed-sentence.ts';
import { isVague } from './sources.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What one sentence and the sentences around it say of its source. */
export interface SourceSigns {
  readonly sentence: ClassedSentence;
  readonly cues: readonly Cue[];
  readonly tally: Tally;
  /** Share of the words that are quoted. */
  readonly quotedShare: number;
  /** The strongest cue with a source a reader could find. */
  readonly named: Cue | undefined;
  /** The strongest cue with a source a reader could not find. */
  readonly vague: Cue | undefined;
  /** Whoever speaks a quoted sentence whose own words do not say it: named where the quotation ends, or before it. */
  readonly speaker: Speaker | undefined;
}

export interface Speaker {
  readonly cue: Cue;
  /** Sentences from the quoted one to the cue's: positive if it comes later. */
  readonly distance: number;
}

/** Cues that say most first. */
const strength: Readonly<Record<CueKind, number>> = {
  cite: 7,
  say: 6,
  find: 5,
  hearsay: 4,
  appraise: 3,
  attitude: 2,
  mention: 1.5,
  act: 1,
  passive: 0,
};

/** Sentences within which a free quotation continues its last speaker. */
const longestSilence = 8;

/** A verb whose source only the sentence's first words give says less than one beside its source. */
const impliedLoss = 3.5;

function strengthOf({ kind, implied }: Cue): number {
  return strength[kind] - (implied ? impliedLoss : 0);
}

function strongest(cues: readonly Cue[], vague: boolean): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of cues) {
    if (isVague(cue.source) === vague && (best === undefined || strengthOf(cue) > strengthOf(best))) best = cue;
  }
  return best;
}

function isSpoken({ kind }: Cue): boolean {
  return kind === 'say' || kind === 'appraise' || kind === 'cite' || kind === 'find';
}

type OwnSigns = Omit<SourceSigns, 'speaker'>;

function ownSigns(sentence: ClassedSentence, index: number): OwnSigns {
  const cues = findCues(sentence, index === 0);
  const tally = tallyOf(sentence.words);
  return {
    sentence,
    cues,
    tally,
    quotedShare: tally.quoted / Math.max(1, sentence.words.length),
    named: strongest(cues, false),
    vague: strongest(cues, true),
  };
}

/** The speaker of the quotation that sentence `index` lies in. */
function findSpeaker(all: readonly OwnSigns[], index: number): Speaker | undefined {
  for (let at = index; all[at]?.sentence.closesQuoted === true && at - index < longestSilence; at++) {
    const cue = all[at + 1]?.cues.find(isSpoken);
    if (cue !== undefined) return { cue, distance: at + 1 - index };
  }
  for (let at = index - 1; at >= Math.max(0, index - longestSilence); at--) {
    const cue = all[at]?.cues.findLast(isSpoken);
    if (cue !== undefined) return { cue, distance: at - index };
  }
  return undefined;
}

/**
 * The signs of every sentence, in order; undefined if the language has no lexicon. Check-worthiness rests on them as
 * support does.
 * @param known the article's sentences, if they are read already
 */
export function* sourceSignSteps(
  article: ArticleText,
  known?: readonly ReadSentence[],
): Generator<undefined, readonly SourceSigns[] | undefined> {
  const sentences = yield* classedSteps(article, known);
  if (sentences === undefined) return undefined;
  const own = yield* mapInSteps(sentences, ownSigns);
  return yield* mapLightly(own, ({ sentence, cues, tally, quotedShare, named, vague }, index): SourceSigns => {
    const speaker = quotedShare > 0 ? findSpeaker(own, index) : undefined;
    return { sentence, cues, tally, quotedShare, named, vague, speaker };
  });
}
