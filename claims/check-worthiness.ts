import type { ArticleText } from '../text/article-text.ts';
import type { Reason } from './claim.ts';
import { type Language, languageOf } from './languages/languages.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import { signals } from './signals/index.ts';

/** How far a sentence deserves a check, and why. */
export interface Worth {
  /** 0 to 1, calibrated: of sentences scored 0.8, about four in five are check-worthy. */
  readonly checkWorthiness: number;
  readonly reasons: readonly Reason[];
}

/** A sentence from here on is a claim. */
export const claimThreshold = 0.5;

/** The check-worthiness of each sentence of the article, in order; empty for a language without signals. */
export function rateSentences(article: ArticleText): Worth[] {
  const language = languageOf(article.language);
  if (language === undefined) return [];
  return viewSentences(article, language.lexicon).map((view) => rate(view, language));
}

function rate(view: SentenceView, language: Language): Worth {
  const reasons = signals.flatMap((signal) =>
    signal.find(view).map((span) => ({ signal: signal.id, span, weight: language.weights[signal.id] ?? 0 })),
  );
  const fired = new Map(reasons.map(({ signal, weight }) => [signal, weight]));
  const score = [...fired.values()].reduce((sum, weight) => sum + weight, language.bias);
  return { checkWorthiness: 1 / (1 + Math.exp(-score)), reasons };
}
