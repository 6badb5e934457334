import type { Block, Link, Sentence } from './span.ts';

/** An article as strings and spans: all that the layers above the DOM ever see of it. */
export interface ArticleText {
  /** BCP 47 tag of the language the article is written in, such as `en` or `pt-BR`; empty if unknown. */
  readonly language: string;
  /** Headline, or an empty string. */
  readonly title: string;
  /** The text model's text: blocks separated by one newline. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every sentence of every block, in reading order. */
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
}
