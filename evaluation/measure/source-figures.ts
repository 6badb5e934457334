import type { Judged } from './judged-figures.ts';
import type { LabelledSentence } from './labelled.ts';
import { mean } from './metrics.ts';

/** How well the words given as a claim's source agree with the labelled ones, over sentences labelled S or V. */
export interface SourceFigures {
  /** Share whose words share a word that is no article or preposition with the labelled ones; none given is wrong. */
  readonly overlapping: number;
  /** Share whose words are the labelled ones, but for case, punctuation, an article before and a possessive after. */
  readonly exact: number;
  readonly sentences: number;
}

/** Undefined where no row has a labelled source; of alternatives (`a|b`) the best counts. */
export function measureSources(judged: readonly Judged[]): SourceFigures | undefined {
  const pairs = judged.flatMap(({ row, source = '' }) =>
    row.sourceWords === undefined || (row.support !== 'S' && row.support !== 'V')
      ? []
      : [{ found: bare(source), wanted: row.sourceWords.split('|').map(bare) }],
  );
  if (pairs.length === 0) return undefined;
  const shareWhere = (agrees: (found: string, wanted: string) => boolean): number =>
    mean(pairs.map(({ found, wanted }) => (found !== '' && wanted.some((one) => agrees(found, one)) ? 1 : 0)));
  return {
    overlapping: shareWhere(sharesWord),
    exact: shareWhere((found, wanted) => found === wanted),
    sentences: pairs.length,
  };
}

/** True if the words share one with the labelled source of a sentence, or with an alternative. */
export function overlapsSource(source: string, { sourceWords }: Pick<LabelledSentence, 'sourceWords'>): boolean {
  return sourceWords?.split('|').some((wanted) => sharesWord(bare(source), bare(wanted))) ?? false;
}

/** Articles and prepositions of the labelled languages: to share one of them is to share nothing. */
const lightWords: ReadonlySet<string> = new Set(
  `a an the of at in on by and for to from with his her its their who der die das des dem den ein eine einem einer eines
  von vom im in am und für aus el la los las un una de del en y por para con su le les l d un une du des au aux et par il
  lo gli di del della`.split(/\s+/),
);
const articles =
  /^(?:the|an?|der|die|das|des|dem|den|eine?[mnrs]?|el|la|los|las|una?|unos|unas|le|les|une|il|lo|gli) |^l(?=\p{L})/u;

function bare(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(articles, '').trim();
}

function sharesWord(found: string, wanted: string): boolean {
  const words = new Set(wanted.split(' ').filter((word) => !lightWords.has(word)));
  return found.split(' ').some((word) => words.has(word));
}
