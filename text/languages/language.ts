/**
 * What the sentence splitter knows of a language: plain word lists for a translator to edit, words separated by spaces.
 * Abbreviations stand without their last full stop, in the case they are written in.
 */
export interface SentenceWords {
  /** Abbreviations that something always follows: titles, "e.g.", "vs.". No sentence ends with them. */
  readonly neverLast: string;
  /** Abbreviations only before a number, and words otherwise: "No. 5". */
  readonly beforeNumber?: string;
  /** Abbreviations that can end a sentence, and do before one of `openers`: "Inc.", "Jr.". */
  readonly mayBeLast: string;
  /** Words that start sentences and are not part of names, in lower case: pronouns, articles, conjunctions. */
  readonly openers: string;
  /** Abbreviations for the time of day: a capital letter after them starts a sentence, … */
  readonly clock?: string;
  /** … but for these words ("5 p.m. Eastern"), … */
  readonly afterClock?: string;
  /** … and but for sentences that open with one of these ("At 5 a.m. Mr. Smith …"), in lower case. */
  readonly timePrepositions?: string;
  /** Names that end in an exclamation or question mark. */
  readonly exclaiming?: string;
  /** Verbs after "…?" and a name: the sentence goes on. In lower case. */
  readonly speech?: string;
  /** Words after an ordinal number written with a full stop: months, "century". */
  readonly afterOrdinal?: string;
  /** Words before such a number, in lower case: articles and prepositions. */
  readonly beforeOrdinal?: string;
  /** ASCII marks that end sentences beside `.`, `!`, `?` and the ellipsis. */
  readonly otherMarks?: string;
  /** False if a full stop ends no sentence. */
  readonly fullStopEnds?: boolean;
}

/** `SentenceWords`, ready for look-ups. */
export type SentenceLexicon = {
  readonly [List in Exclude<keyof SentenceWords, 'otherMarks' | 'fullStopEnds'>]-?: ReadonlySet<string>;
} & {
  readonly fullStopEnds: boolean;
  /** False if nothing is known about the language. */
  readonly isKnown: boolean;
  /** Finds each place where a sentence may end: a run of marks, or an ellipsis with spaces. Global. */
  readonly marks: RegExp;
};

function setOf(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Makes a lexicon of word lists; without lists, that of a language about which nothing is known. */
export function lexiconOf(words?: SentenceWords): SentenceLexicon {
  return {
    isKnown: words !== undefined,
    marks: new RegExp(`\\.(?:[ \\u00a0]\\.){2,}(?!\\.)|[.!?…‥${words?.otherMarks ?? ''}]+`, 'g'),
    fullStopEnds: words?.fullStopEnds ?? true,
    neverLast: setOf(words?.neverLast),
    beforeNumber: setOf(words?.beforeNumber),
    mayBeLast: setOf(words?.mayBeLast),
    openers: setOf(words?.openers),
    clock: setOf(words?.clock),
    afterClock: setOf(words?.afterClock),
    timePrepositions: setOf(words?.timePrepositions),
    exclaiming: setOf(words?.exclaiming),
    speech: setOf(words?.speech),
    afterOrdinal: setOf(words?.afterOrdinal),
    beforeOrdinal: setOf(words?.beforeOrdinal),
  };
}
