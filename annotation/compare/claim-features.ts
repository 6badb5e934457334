import { attributions, hedges, isDateWord, negations } from './change-lexicons.ts';
import { isNumberToken, isYear, numbersIn } from './numbers.ts';
import type { Token } from './tokens.ts';

/** What a claim states beyond its wording, in the text's order: the parts an edit must not touch unnoticed. */
export type Features = Readonly<
  Record<'number' | 'date' | 'name' | 'negation' | 'hedge' | 'attribution', readonly string[]>
>;
export const featureNames = ['number', 'date', 'name', 'negation', 'hedge', 'attribution'] as const;

/** The features of one text; `others` are the tokens of the text it is compared with. */
export function featuresOf(tokens: readonly Token[], others: readonly Token[]): Features {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const lower = words.map(({ text }) => plainWord(text));
  // What the other text has too, but not as a name, is none here: a heading's capitals, the start of a sentence.
  const elsewhere = new Set(others.map(({ text }) => plainWord(text)));
  for (const name of namesIn(others)) elsewhere.delete(name);
  const isYearToken = ({ kind, text }: Token) => kind === 'number' && isYear(text);
  return {
    number: numbersIn(tokens.filter((token) => !isYearToken(token))).map(String),
    date: tokens
      .filter((token) => isYearToken(token) || (token.kind === 'word' && isDateWord(token.text)))
      .map(({ text }) => plainWord(text)),
    name: namesIn(tokens).filter((name) => !elsewhere.has(name)),
    negation: lower.filter(isNegation).map(() => 'not'),
    hedge: tokens.map(({ text }) => plainWord(text)).filter((word) => hedges.has(word) || word === '?'),
    attribution: lower.filter((word) => attributions.has(word)),
  };
}

function isNegation(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/** Words with a capital that is not the sentence's, and acronyms: in most languages names, in German all nouns. */
function namesIn(tokens: readonly Token[]): string[] {
  const names: string[] = [];
  let opening = true;
  for (const { kind, text } of tokens) {
    if (kind === 'word') {
      const acronym = /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text);
      const named = /^\p{Lu}/u.test(text) && !isDateWord(text) && text !== 'I';
      if (named && (acronym || !opening)) names.push(plainWord(text).replace(/'s$/, ''));
      opening = false;
    } else if (/[.!?:“"«¿¡]/u.test(text)) opening = true;
    else if (kind === 'number') opening = false;
  }
  return names;
}

/** True if the token is one of a claim's features by itself, whatever stands around it. Names are not: see `featuresOf`. */
export function isFeature(token: Token): boolean {
  const word = plainWord(token.text);
  return (
    isNumberToken(token) || isDateWord(token.text) || isNegation(word) || hedges.has(word) || attributions.has(word)
  );
}

/** A word without what typography varies: case, soft hyphens, forms of apostrophe and hyphen. */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/’/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** True if not all numbers, dates and names of the one text are in the other, in their order, or negations came or went. */
export function isIdentityLost(before: Features, after: Features): boolean {
  const gone = (['number', 'date', 'name'] as const).some((feature) => !isSubsequence(before[feature], after[feature]));
  return gone || before.negation.length !== after.negation.length;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  return at === part.length;
}
