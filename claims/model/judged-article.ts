import type { Block, Link } from '../../text/span.ts';
import type { Claim, Reason } from './claim.ts';
import type { Sensitivity } from './sensitivity.ts';

/** An article as the judge takes it: strings and spans, its sentences not yet found. */
export interface ArticleToJudge {
  /** BCP 47 tag of the language the article is written in; empty if unknown. */
  readonly language: string;
  /** Headline, or an empty string. */
  readonly title: string;
  /** The headline as it stands on the page, which is judged by itself; missing or empty if it is not known. */
  readonly headline?: string | undefined;
  /** Blocks separated by one newline. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** A claim as the judge answers it: its reasons only if they were asked for. */
export interface JudgedClaim extends Omit<Claim, 'reasons'> {
  readonly reasons?: readonly Reason[];
  /** The sensitivities at which it is highlighted. */
  readonly shownAt: readonly Sensitivity[];
}

/** What the judge says of an article. */
export interface JudgedArticle {
  /** False if claims are not looked for in the article's language. */
  readonly languageSupported: boolean;
  /** True if there are more sentences than are judged. */
  readonly sentencesLeft: boolean;
  /** In the order of the text. */
  readonly claims: readonly JudgedClaim[];
  /** Those of the headline, whose spans count in that. */
  readonly headline: readonly JudgedClaim[];
}
