import { attributions, hedges, isDateWord, negations } from './change-lexicons.ts';
import { plainWord } from './plain-word.ts';
import type { Term } from './terms.ts';

/** True for a word that denies. */
export function isNegation({ kind, key }: Term): boolean {
  return kind === 'word' && (negations.has(key) || key.endsWith("n't"));
}

/** True for a word, or a question mark, that makes a statement less certain. */
export function isHedge({ key }: Term): boolean {
  return hedges.has(key) || key === '?';
}

/** True for a word that says where a statement comes from. */
export function isAttribution({ kind, key }: Term): boolean {
  return kind === 'word' && attributions.has(key);
}

/** True for a date, a time of day, or a word that names a day or month. */
export function isDate({ kind, text, value }: Term): boolean {
  return (value !== undefined && value.kind !== 'quantity') || (kind === 'word' && isDateWord(text));
}

/** True for a figure with its unit and bound, or a number that is part of no value. */
export function isFigure({ kind, value }: Term): boolean {
  return value?.kind === 'quantity' || kind === 'number';
}

/** True for a word or a figure: what a claim is made of. */
export function isWordOrValue({ kind }: Term): boolean {
  return kind === 'word' || kind === 'number' || kind === 'value';
}

/**
 * The words of a text that are names: those with a capital that is not the sentence's, acronyms, initials, and a
 * sentence's first word if another capital follows. A German noun after an article is none.
 */
export function namesIn(terms: readonly Term[]): Set<Term> {
  const names = new Set<Term>();
  let opening = true;
  const words = terms.filter(({ kind }) => kind !== 'space');
  for (const [i, term] of words.entries()) {
    if (term.kind === 'word') {
      const isNoun = germanArticles.has(words[i - 1]?.key ?? '') && !isAcronym(term.text);
      if (isCapital(term) && !isNoun && (!opening || isAcronym(term.text) || opensName(term, words[i + 1])))
        names.add(term);
      opening = false;
    } else if (/^[.!?:“"«¿¡]/u.test(term.text)) opening = words[i - 1]?.text.length !== 1;
    else if (isWordOrValue(term)) opening = false;
  }
  return names;
}

function isCapital({ text }: Term): boolean {
  return /^\p{Lu}/u.test(text) && !isDateWord(text) && text !== 'I';
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word);
}

/** "Martin Sole": but for articles, prepositions and the like, which `plainWord` has in its lists. */
function opensName(term: Term, next: Term | undefined): boolean {
  return next?.kind === 'word' && isCapital(next) && plainWord(term.text).length > 2 && !openers.has(term.key);
}

const germanArticles = new Set(
  'der die das den dem des ein eine einen einem einer eines im am vom zum zur beim kein keine keinen'.split(' '),
);

const openers = new Set(
  'the this that these those when while after before during since from for with his her its their our der die das den dem ein eine einen los las una les des une dans pour avec mit von bei nach laut para con por'.split(
    ' ',
  ),
);
