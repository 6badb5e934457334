import type { Judged, JudgedFigures } from './judged-figures.ts';
import { measureParts } from './judged-figures.ts';

/** Figures of parts of the labelled sentences: where few articles stand behind a figure, its count says so. */
export interface PartFigures {
  /** By language of the article. */
  readonly byLanguage: Readonly<Record<string, JudgedFigures>>;
  /** By kind of paragraph; of files that tell it. */
  readonly byBlock?: Readonly<Record<string, JudgedFigures>>;
  /** By kind of article: how much of what it states its labels call sourced. */
  readonly byArticle: Readonly<Record<string, JudgedFigures>>;
}

/** Share of an article's facts labelled sourced from which it retells others, and up to which it speaks for itself. */
const retold = 0.67;
const ownWord = 0.33;

export function measureByPart(judged: readonly Judged[]): PartFigures {
  const kinds = kindsOfArticles(judged);
  const inBlocks = judged.filter(({ row }) => row.blockKind !== undefined);
  return {
    byLanguage: measureParts(judged, ({ row }) => row.language ?? 'en'),
    ...(inBlocks.length > 0 && { byBlock: measureParts(inBlocks, ({ row }) => row.blockKind ?? '') }),
    byArticle: measureParts(judged, ({ row }) => kinds.get(row.doc) ?? ''),
  };
}

function kindsOfArticles(judged: readonly Judged[]): ReadonlyMap<string, string> {
  return new Map(
    [...Map.groupBy(judged, ({ row }) => row.doc)].map(([doc, own]) => {
      const facts = own.filter(({ row }) => row.support !== undefined);
      const sourced = facts.filter(({ row }) => row.support === 'S').length / Math.max(1, facts.length);
      return [doc, sourced >= retold ? 'retells sources' : sourced <= ownWord ? 'own word' : 'mixed'];
    }),
  );
}
