import type { ArticleText } from '../../text/article-text.ts';
import type { Cue, CueKind } from './cue.ts';
import { findCues } from './cues.ts';
import type { ReadSentence } from '../read/read-sentences.ts';
import { mapInSteps, mapLightly } from '../read/steps.ts';
import { type Reading, readingSteps } from './reading.ts';
import { isVague } from './sources.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What one sentence and the sentences around it say of its source. */
export interface Evidence {
  readonly reading: Reading;
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

const strengthOf = ({ kind, implied }: Cue): number => strength[kind] - (implied ? impliedLoss : 0);

function strongest(cues: readonly Cue[], vague: boolean): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of cues) {
    if (isVague(cue.source) === vague && (best === undefined || strengthOf(cue) > strengthOf(best))) best = cue;
  }
  return best;
}

const isSpoken = ({ kind }: Cue): boolean =>
  kind === 'say' || kind === 'appraise' || kind === 'cite' || kind === 'find';

type OwnEvidence = Omit<Evidence, 'speaker'>;

function ownEvidence(reading: Reading, index: number): OwnEvidence {
  const cues = findCues(reading, index === 0);
  const tally = tallyOf(reading.words);
  return {
    reading,
    cues,
    tally,
    quotedShare: tally.quoted / Math.max(1, reading.words.length),
    named: strongest(cues, false),
    vague: strongest(cues, true),
  };
}

/** The speaker of the quotation that sentence `index` lies in. */
function findSpeaker(all: readonly OwnEvidence[], index: number): Speaker | undefined {
  for (let at = index; all[at]?.reading.closesQuoted === true && at - index < longestSilence; at++) {
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
 * The evidence of every sentence, in order; undefined if the language has no lexicon. Check-worthiness rests on it as
 * support does.
 * @param known the article's sentences, if they are read already
 */
export function* evidenceSteps(
  article: ArticleText,
  known?: readonly ReadSentence[],
): Generator<undefined, readonly Evidence[] | undefined> {
  const readings = yield* readingSteps(article, known);
  if (readings === undefined) return undefined;
  const own = yield* mapInSteps(readings, ownEvidence);
  return yield* mapLightly(own, ({ reading, cues, tally, quotedShare, named, vague }, index): Evidence => {
    const speaker = quotedShare > 0 ? findSpeaker(own, index) : undefined;
    return { reading, cues, tally, quotedShare, named, vague, speaker };
  });
}
