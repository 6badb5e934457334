import { findClaims, supportsLanguage } from '../../claims/find-claims.ts';
import type { Claim } from '../../claims/model/claim.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import type { Evaluation } from '../evaluate.ts';
import { byHalf, halfOf } from './halves.ts';
import { type StoredPage, storedPages } from './stored-pages.ts';
import { tableOf } from './table.ts';

/** What the claims of an article are said to come from. */
export interface NamedFigures {
  readonly claims: number;
  readonly named: number;
  /** Of the named: those with no name in the words that are shown. */
  readonly withoutName: number;
}

/**
 * Every claim that is called named, on the stored pages of a folder whose text is known, and how many of these show
 * words without a name. Needs no browser. Pages kept aside are counted only: their sources are not listed.
 */
export function evaluate(folder: string): Promise<Evaluation> {
  const pages = storedPages(folder).flatMap((page) => {
    const article = articleOn(page);
    return article === undefined ? [] : { page, article, claims: findClaims(article) };
  });
  const lines = pages.flatMap(({ page, article, claims }) =>
    halfOf(page.name) === 'aside' ? [] : claims.flatMap((claim) => lineOf(page, article, claim)),
  );
  const figures = {
    pages: pages.length,
    ...byHalf(
      pages,
      ({ page }) => page.name,
      (own) => sumOf(own.map(({ article, claims }) => namedFigures(article, claims))),
    ),
  };
  return Promise.resolve({ table: [...lines, tableOf(figures)].join('\n'), figures });
}

export function namedFigures(article: ArticleText, claims: readonly Pick<Claim, 'support'>[]): NamedFigures {
  const named = claims.filter(({ support }) => support.kind === 'named');
  const withoutName = named.filter(({ support: { attribution } }) => {
    return attribution === undefined || !holdsName(article, attribution.span);
  });
  return { claims: claims.length, named: named.length, withoutName: withoutName.length };
}

/**
 * True if any of the words is a name, by its capital: that of a sentence's first word makes it one only where the word
 * bears a capital inside another sentence, too. German nouns all do.
 */
export function holdsName(article: ArticleText, span: Span): boolean {
  return [...textOf(article.text, span).matchAll(/\p{L}[\p{L}\p{N}]*/gu)].some(({ 0: word, index }) => {
    if (!/\p{Lu}/u.test(word)) return false;
    return !opensSentence(article, span.start + index) || isCapitalElsewhere(article, word);
  });
}

function opensSentence({ text, sentences }: ArticleText, at: number): boolean {
  const own = sentences.find(({ span }) => overlaps(span, { start: at, end: at + 1 }));
  return own !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(own.span.start, at));
}

function isCapitalElsewhere({ text }: ArticleText, word: string): boolean {
  return /^\p{Lu}{2}/u.test(word) || new RegExp(`[\\p{Ll}\\p{N}],? ${word}(?!\\p{L})`, 'u').test(text);
}

/** The stored text of a page, a paragraph a line; undefined without text, or in a language that is not read. */
function articleOn({ articleText, lang, title }: StoredPage): ArticleText | undefined {
  const language = lang ?? 'en';
  if (articleText === null || !supportsLanguage(language)) return undefined;
  let start = 0;
  const blocks = articleText.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { span, kind: 'paragraph' as const };
  });
  const sentences = sentencesOf(articleText, blocks, language);
  return { language, title: title ?? '', text: articleText, blocks, sentences, links: [] };
}

function lineOf(page: StoredPage, article: ArticleText, { span, support }: Claim): string[] {
  const { kind, attribution } = support;
  if (kind !== 'named' || attribution === undefined) return [];
  const words = textOf(article.text, attribution.span);
  const mark = holdsName(article, attribution.span) ? ' ' : '!';
  return [`${mark} ${page.name}: ${words} (${attribution.kind}) | ${textOf(article.text, span)}`];
}

function sumOf(all: readonly NamedFigures[]): NamedFigures {
  const sum = (name: keyof NamedFigures): number => all.reduce((total, one) => total + one[name], 0);
  return { claims: sum('claims'), named: sum('named'), withoutName: sum('withoutName') };
}
