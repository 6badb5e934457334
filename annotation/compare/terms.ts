import { isSameValue, type Value } from '../../values/value.ts';
import { valuesIn } from '../../values/values-in.ts';
import { likelyLanguage, valueLanguageOf } from '../../values/language.ts';
import { withPairedForms } from './paired-forms.ts';
import { plainWord } from './plain-word.ts';
import { samePhrase, sameWord } from './same-words.ts';
import { tokenize, type Token } from './tokens.ts';

/**
 * What two texts are compared by: a word, a figure with its unit, a date or time, white space, or another character.
 * `key` is equal for terms that state the same, however written.
 */
export interface Term {
  readonly text: string;
  readonly kind: Token['kind'] | 'value' | 'note';
  readonly key: string;
  readonly value?: Value;
}

/** Terms of both texts, read in the language that both are most likely written in, an article's own if in doubt. */
export function termsOfBoth(from: string, to: string, articleLanguage: string): readonly [Term[], Term[]] {
  const language = likelyLanguage(`${from}\n${to}`, valueLanguageOf(articleLanguage));
  const areCapitals = [from, to].some((text) => text.toUpperCase() === text);
  const values = [from, to].map((text) => valuesIn(plainDigits(text), language));
  const known: Value[] = [];
  const terms = [from, to].map((text, side) => termsOf(text, values[side] ?? [], known, areCapitals));
  return [terms[0] ?? [], terms[1] ?? []];
}

/** Note marks: `[4]`, and raised figures after a word. */
const noteMark = /\[\d{1,3}\]|(?<=[\p{L}.,;:!?"”’)])[¹²³⁰⁴-⁹]+/gu;

function termsOf(text: string, values: readonly Value[], known: Value[], areCapitals: boolean): Term[] {
  const notes = Array.from(text.matchAll(noteMark), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  })).filter(({ start }) => !isUnitBefore(text, start));
  const isNote = ({ span }: Value) => notes.some(({ start, end }) => start < span.end && span.start < end);
  const marked = [
    ...notes.map((span) => ({ span, value: undefined })),
    ...values.filter((value) => !isNote(value)).map((value) => ({ span: value.span, value })),
  ].sort((a, b) => a.span.start - b.span.start);
  const terms: Term[] = [];
  let end = 0;
  for (const { span, value } of marked) {
    if (span.start < end) continue;
    terms.push(...wordTerms(text.slice(end, span.start), areCapitals));
    const written = text.slice(span.start, span.end);
    terms.push(
      value === undefined
        ? { text: written, kind: 'note', key: '' }
        : { text: written, kind: 'value', key: keyOf(value, known), value },
    );
    end = span.end;
  }
  terms.push(...wordTerms(text.slice(end), areCapitals));
  return withPairedForms(withPhrases(terms));
}

/** True after "km", "m" and "k": a raised figure is a part of the unit. */
function isUnitBefore(text: string, at: number): boolean {
  return /(?:(?:^|\P{L})[mk]|km)$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** The same key for values that state the same, in both texts. */
function keyOf(value: Value, known: Value[]): string {
  const same = known.findIndex((other) => isSameValue(other, value));
  return `=${same >= 0 ? same : known.push(value) - 1}`;
}

function wordTerms(text: string, areCapitals: boolean): Term[] {
  return tokenize(plainDigits(text))
    .flatMap((token) => withoutElision(token))
    .map(({ text: written, kind }) => ({
      text: written,
      kind,
      key: kind === 'space' ? ' ' : wordKey(written, areCapitals),
    }));
}

/** "l'OMS" is two words. */
function withoutElision(token: Token): Token[] {
  const elided = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu.exec(token.text)?.[0];
  return elided === undefined
    ? [token]
    : [
        { ...token, text: elided },
        { ...token, text: token.text.slice(elided.length) },
      ];
}

/** Case aside, but for acronyms: "US" is not "us". Points in acronyms aside. */
function wordKey(word: string, areCapitals: boolean): string {
  const joined = /^(?:\p{Lu}{1,2}\.\s?)+$/u.test(word) ? word.replace(/[.\s]/g, '') : word;
  return !areCapitals && /^\p{Lu}{2,4}$/u.test(joined) ? joined : sameWord(joined, plainWord(joined));
}

/** Subscript figures are figures: CO₂ is CO2. Keeps the length. */
function plainDigits(text: string): string {
  return text.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));
}

/** "few" says that they are not many, "a few" that there are some. */
const quantifiers = /^(?:a (?:few|little)|un (?:poco|peu)|ein (?:paar|wenig))$/;

/** Takes words as one term that are one in what they say. */
function withPhrases(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at++) {
    const three = terms.slice(at, at + 3);
    const key = phraseKey(three);
    const [term] = three;
    if (term === undefined) break;
    if (key === undefined) joined.push(term);
    else {
      joined.push({ text: three.map(({ text }) => text).join(''), kind: 'word', key });
      at += 2;
    }
  }
  return joined;
}

function phraseKey([first, space, second]: readonly Term[]): string | undefined {
  if (first === undefined || space?.kind !== 'space' || second === undefined) return undefined;
  const key = `${first.key} ${second.key}`;
  return quantifiers.test(key) ? key : samePhrase(first.key, second.key);
}
