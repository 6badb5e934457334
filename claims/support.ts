import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { Support } from './claim.ts';
import type { Cue } from './support/cues.ts';
import { findCues } from './support/cues.ts';
import { isVague } from './support/sources.ts';
import type { Reading } from './support/reading.ts';
import { readArticle } from './support/reading.ts';

/**
 * Where the article says each of its sentences comes from, one for each of `article.sentences`, in order. An attribution
 * may lie in a neighbouring sentence ("she said" closes a quotation of three). A language without a lexicon: none.
 */
export function findSupport(article: ArticleText): Support[] {
  const readings = readArticle(article);
  if (readings === undefined) return article.sentences.map(() => ({ kind: 'none' }));
  const own = readings.map((reading, index) => supportOf(findCues(reading, index === 0)));
  return readings.map(
    (reading, index) => own[index] ?? quotedSupport(readings, own, index, reading) ?? { kind: 'none' },
  );
}

function supportOf(cues: readonly Cue[]): Support | undefined {
  const named = cues.find(({ source }) => !isVague(source));
  const vague = cues.find(({ source }) => isVague(source));
  if (named !== undefined) return named && toSupport('named', named.span);
  return vague && toSupport('vague', vague.span);
}

const toSupport = (kind: 'named' | 'vague', attribution: Span): Support => ({ kind, attribution });

/** The speaker of a sentence that is only a quotation: named where the quotation ends, or before it began. */
function quotedSupport(
  readings: readonly Reading[],
  own: readonly (Support | undefined)[],
  index: number,
  reading: Reading,
): Support | undefined {
  const spoken = reading.opensQuoted || reading.words.some(({ quoted }) => quoted);
  if (!spoken) return undefined;
  for (let next = index; readings[next]?.closesQuoted === true; next++)
    if (own[next + 1] !== undefined) return own[next + 1];
  for (let before = index - 1; before >= Math.max(0, index - 6); before--)
    if (own[before] !== undefined) return own[before];
  return undefined;
}
