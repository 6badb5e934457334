import type { PossibleEnd } from './possible-end.ts';
import type { SentenceLexicon } from './languages/language.ts';

/** True: the sentence ends. False: it goes on. Undefined: the rule has nothing to say. */
type Rule = (end: PossibleEnd) => boolean | undefined;

/** True if a sentence ends there: the first rule that has an opinion decides. */
export function endsSentence(end: PossibleEnd): boolean {
  for (const rule of rules) {
    const opinion = rule(end);
    if (opinion !== undefined) return opinion;
  }
  return true;
}

const quote = /["'”’»“‘«]/;
const address = /@|:\/\/|^\W*www\.|\/\w+[/.]/i;
/** Names of sites and files are written like "Example.Com"; no sentence opens with these. */
const nameEnding = /^(?:com|org|net|gov|edu|info|app|tv|io|js|exe|pdf|html?)\b/i;

/** Armenian joins with full stops. */
const joiningStop: Rule = ({ mark, lexicon }) => (mark === '.' && !lexicon.fullStopEnds ? false : undefined);

/** "world.Today": no white space after the mark. */
const withoutSpace: Rule = ({ isSpaced, mark, word, token, closers, rest, lexicon }) => {
  if (isSpaced) return undefined;
  if (isEllipsis(mark) || address.test(token) || (closers !== '' && !quote.test(closers))) return false;
  if (mark !== '.' || closers !== '') return /^\p{Lu}/u.test(rest) || (mark !== '.' && /^\p{Lo}/u.test(rest));
  const isJoined = /(?:\p{Ll}{2}|\d)$/u.test(word) && /^\p{Lu}(?:\p{Ll}|\p{Lu}*\s)/u.test(rest);
  return isJoined && !nameEnding.test(rest) && !isAbbreviation(word, lexicon) && !/^\p{L}+\.\p{L}/u.test(rest);
};

/** "[...]" */
const leftOut: Rule = ({ mark, tail }) => (isEllipsis(mark) && /[[(]$/.test(tail) ? false : undefined);

/** "1. The first item": what stands before the full stop is no sentence yet. */
const enumerator: Rule = ({ lead }) =>
  /^[•⁃‣▪◦·*-]?\s*[([]?(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})$/u.test(lead) ? false : undefined;

/** "! — he said", "?, she", "… % of": what follows cannot start a sentence. "№" always has something before it. */
const goesOn: Rule = ({ rest }) => (/^(?:[,;:)\]%/&=+|№]|[-–—]+\s*\p{Ll})/u.test(rest) ? false : undefined);

/** `"… end." (Smith 55).`: the sentence's own full stop comes after the bracket. */
const citation: Rule = ({ rest }) => (/^\([^().!?]{1,60}\)\./.test(rest) ? false : undefined);

/** "He left. (it was late.)": an aside with a full stop of its own. */
const aside: Rule = ({ rest }) => (/^\([^()]{1,180}[.!?]["'”’]?\)/.test(rest) ? true : undefined);

/**
 * Before a small letter the sentence goes on: "Yahoo! in", `"Why?" he asked`. Questions follow each other: "Who?
 * when?".
 */
const smallLetter: Rule = ({ head, mark, closers }) => {
  if (!/^\p{Ll}/u.test(head)) return undefined;
  return /[?;]/.test(mark) && closers === '';
};

/** "Yahoo! Finance" */
const exclaimingName: Rule = (end) =>
  /^[!?]$/.test(end.mark) && end.lexicon.exclaiming.has(end.word) && !opens(end) ? false : undefined;

/** `"Are you ready?" Smith asked.` */
const attribution: Rule = (end) => {
  const { mark, closers, rest, lexicon } = end;
  if (!/[!?]/.test(mark) || !quote.test(closers) || lexicon.speech.size === 0) return undefined;
  const words = /^((?:\p{Lu}[\p{L}.'’-]*\s+){1,4})(\p{Ll}+)/u.exec(rest);
  if (words === null || opens(end)) return undefined;
  return lexicon.speech.has(words[2] ?? '') ? false : undefined;
};

/** "the thing is . . . I": three spaced points leave something out, a fourth ends the sentence. */
const spacedEllipsis: Rule = ({ mark, tail }) => (/^\.(?:\s\.){2}$/.test(mark) && /\s$/.test(tail) ? false : undefined);

/** Any mark other than a single full stop ends a sentence: `?!`, `...`. */
const strongMark: Rule = ({ mark, word }) => (mark !== '.' || word === '' ? true : undefined);

/** "At 5 a.m. Mr. Smith went." but "He left at 6 p.m. Mr. Smith stayed." */
const clockTime: Rule = ({ word, lead, head, nextWord, lexicon }) => {
  if (!lexicon.clock.has(word)) return undefined;
  if (lexicon.afterClock.has(nextWord) || /^\d/.test(head)) return false;
  const words = lead.split(/\s+/);
  const isFronted = lexicon.timePrepositions.has((words[0] ?? '').toLowerCase()) && words.length <= 5;
  return !isFronted || undefined;
};

/** "Dr. Smith"; "Approx. 50 people" at the start of a sentence. */
const title: Rule = ({ word, lead, lexicon: { neverLast } }) => {
  const isListed = neverLast.has(word) || neverLast.has(lastPart(word));
  return isListed || (word === lead && neverLast.has(word.charAt(0).toLowerCase() + word.slice(1))) ? false : undefined;
};

/** "No. 5", "N° 12" */
const numbered: Rule = ({ word, head, lexicon }) =>
  /^\d|^[IVX]+\b/.test(head) && (lexicon.beforeNumber.has(word) || /[°º]$/.test(word)) ? false : undefined;

/** "Inc.", "U.S.", "J.", "Sgt.": the sentence ends only if the next word opens one. */
const abbreviation: Rule = (end) => {
  const { word, lexicon } = end;
  if (/^[\p{Ll}\p{Lo}]$/u.test(word)) return false;
  return isAbbreviation(word, lexicon) ? opens(end) : undefined;
};

/** "vom 12. Juni" */
const ordinal: Rule = (end) => {
  const { word, tail, nextWord, lexicon } = end;
  if (lexicon.afterOrdinal.size === 0 || !/^(?:\d{1,2}|[IVX]{1,5})$/.test(word)) return undefined;
  if (lexicon.afterOrdinal.has(nextWord)) return false;
  const before = /(\p{L}+)\s+\S+$/u.exec(tail)?.[1] ?? '';
  return lexicon.beforeOrdinal.has(before.toLowerCase()) && !opens(end) ? false : undefined;
};

const rules: readonly Rule[] = [
  joiningStop,
  withoutSpace,
  leftOut,
  enumerator,
  goesOn,
  citation,
  aside,
  smallLetter,
  exclaimingName,
  attribution,
  spacedEllipsis,
  strongMark,
  clockTime,
  title,
  numbered,
  abbreviation,
  ordinal,
];

/** "on" of "l'on", "Gov" of "Lt.-Gov". */
function lastPart(word: string): string {
  return /[^-'’]*$/.exec(word)?.[0] ?? word;
}

function isEllipsis(mark: string): boolean {
  return mark.startsWith('…') || mark.startsWith('..') || mark.startsWith('. ');
}

/**
 * Words that may be shortened: listed, with full stops inside, initials, and capitalised words without a vowel ("Sgt").
 */
function isAbbreviation(word: string, { mayBeLast, neverLast }: SentenceLexicon): boolean {
  if (mayBeLast.has(word) || neverLast.has(word)) return true;
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word) && /(?:^|\.)\p{L}(?:\.|$)/u.test(word)) return true;
  return /^(?:\p{Lu}|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,4})$/u.test(word);
}

/** True if the next word opens sentences. "A. Smith" after an initial is a name, not an article. */
function opens({ head, nextWord, lexicon }: PossibleEnd): boolean {
  return lexicon.openers.has(nextWord.toLowerCase()) && !/^\p{Lu}\./u.test(head);
}
