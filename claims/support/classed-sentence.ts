import type { ArticleText } from '../../text/article-text.ts';
import { type ReadSentence, readSteps } from '../read/read-sentences.ts';
import { mapInSteps } from '../read/steps.ts';
import type { Token } from '../read/tokens.ts';
import { type AttributionClass, attributionClasses } from '../languages/attribution-classes.ts';
import { languageOf } from '../languages/languages.ts';
import { markNames } from './names.ts';
import { markNamesAmongNouns } from './names-among-nouns.ts';

/** One token and what the lexicon, the quotation marks and the rest of the article tell of it. */
export interface Word extends Omit<Token, 'form'> {
  /** One bit for each attribution class; see `is`. */
  readonly classes: number;
  /** True inside a quotation, its marks included. */
  readonly quoted: boolean;
  /** True if it is part of a name. */
  name: boolean;
}

/** A sentence whose words are put into the classes of attribution. */
export interface ClassedSentence {
  readonly words: readonly Word[];
  /** True if a quotation that began in an earlier sentence is still open where this one begins. */
  readonly opensQuoted: boolean;
  /** True if a quotation is still open where this sentence ends. */
  readonly closesQuoted: boolean;
  /** True in a language whose verbs of saying may stand before their subject anywhere. */
  readonly verbBeforeSubject: boolean;
  /** True in a language in which whose a document is stands before it. */
  readonly makerBeforeDocument: boolean;
}

/** As `Lexicon.classify` gives them. */
const bits = Object.fromEntries(attributionClasses.map((name, at) => [name, 1 << at])) as Record<
  AttributionClass,
  number
>;

/** True if the lexicon puts the word in the class. */
export function is(word: Word | undefined, name: AttributionClass): boolean {
  return word !== undefined && (word.classes & bits[name]) !== 0;
}

function toWords(tokens: readonly Token[], classes: readonly number[], quoted: readonly boolean[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) words.push(toWord(token, classes[words.length] ?? 0, quoted[words.length] ?? false));
  return words;
}

/** Written out, as spreading every token of an article is slower. */
function toWord({ start, end, text, lower, kind, capitalised }: Token, classes: number, quoted: boolean): Word {
  return { start, end, text, lower, kind, capitalised, classes, quoted, name: false };
}

/** A set of classes, as `Lexicon.classify` gives them. */
export function setOf(names: readonly AttributionClass[]): number {
  return names.reduce((set, name) => set | bits[name], 0);
}

/** True if the word is in any class of a set. */
export function isAny(word: Word, classes: number): boolean {
  return (word.classes & classes) !== 0;
}

/** True if a set of classes holds the class. */
export function holds(classes: number, name: AttributionClass): boolean {
  return (classes & bits[name]) !== 0;
}

/**
 * The sentences of an article, each word with its classes; undefined if the language has no lexicon.
 * @param known the article's sentences, if they are read already
 */
export function* classedSteps(
  article: ArticleText,
  known?: readonly ReadSentence[],
): Generator<undefined, readonly ClassedSentence[] | undefined> {
  const language = languageOf(article.language);
  if (language === undefined) return undefined;
  const lexicon = language.attribution;
  yield* lexicon.compile();
  const sentences = known ?? (yield* readSteps(article));
  const classed = yield* mapInSteps(sentences, ({ tokens, quotation }): ClassedSentence => {
    const classes = lexicon.classify(tokens);
    const words = toWords(tokens, classes, quotation.inside);
    const { verbBeforeSubject, makerBeforeDocument } = language;
    const quoted = { opensQuoted: quotation.startsInside, closesQuoted: quotation.endsInside };
    return { words, ...quoted, verbBeforeSubject, makerBeforeDocument };
  });
  yield;
  if (language.nounsBearCapitals) markNamesAmongNouns(classed);
  else markNames(classed);
  yield;
  return classed;
}
