import type { ArticleInPage } from './article-in-page.ts';
import type { Evaluation } from '../evaluate.ts';
import { withReadingTab } from './reading-tab.ts';
import { storedPages, type StoredPage } from './stored-pages.ts';

/** One stored page, detected and read with its scripts off and every host blocked. */
export interface ReadArticle extends ArticleInPage {
  readonly page: StoredPage;
}

/** Of a news article with full text: sentences that stand in it, and its paragraphs that were read. */
interface Agreement {
  inside: number;
  sentences: number;
  read: number;
  paragraphs: number;
}

/**
 * Detection and reading alone, without the extension: `insideArticle` over all sentences read, not only the highlighted
 * ones, and `recall` over paragraphs. Full recall is neither reached nor wanted: the stored texts hold captions,
 * bylines and "read also" lines.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const articles = await readStoredArticles(folder);
  const total: Agreement = { inside: 0, sentences: 0, read: 0, paragraphs: 0 };
  const rows = articles.map((article) => {
    const agreement = agreementOf(article);
    for (const key of Object.keys(total) as (keyof Agreement)[]) total[key] += agreement[key];
    const { page, detection } = article;
    const { inside, sentences, read, paragraphs } = agreement;
    return `${page.name.padEnd(46)} ${page.kind.padEnd(13)} ${detection.score.toFixed(1).padStart(5)} ${inside}/${sentences} ${read}/${paragraphs}`;
  });
  const figures = {
    detected: { news: detectedOf(articles, 'news-article'), other: detectedOf(articles, 'not-article') },
    insideArticle: total.inside / total.sentences,
    recall: total.read / total.paragraphs,
    ms: {
      detectMedian: median(articles.map(({ ms }) => ms.detect)),
      rootMedian: median(articles.map(({ ms }) => ms.root)),
    },
  };
  return { table: rows.join('\n'), figures };
}

/** How many pages of a kind the detector takes for news. */
export function detectedOf(articles: readonly ReadArticle[], kind: string): number {
  return articles.filter(({ page, detection }) => page.kind === kind && detection.isNews).length;
}

export function readStoredArticles(folder: string): Promise<ReadArticle[]> {
  return withReadingTab(async (read) => {
    const articles: ReadArticle[] = [];
    for (const page of storedPages(folder)) {
      const html = page.html();
      articles.push({ page, ...(await read({ html, url: page.servedUrl, language: page.lang ?? '' })) });
    }
    return articles;
  });
}

export function agreementOf({ page, text, sentences }: ReadArticle): Agreement {
  if (page.kind !== 'news-article' || !page.articleText) return { inside: 0, sentences: 0, read: 0, paragraphs: 0 };
  const expected = withoutSpace(`${page.articleText} ${page.title ?? ''}`);
  const readText = withoutSpace(text);
  const words = sentences.map(withoutSpace);
  const paragraphs = page.articleText
    .split('\n')
    .map(withoutSpace)
    .filter((paragraph) => paragraph.length > 20);
  return {
    inside: words.filter((sentence) => expected.includes(sentence)).length,
    sentences: words.length,
    read: paragraphs.filter((paragraph) => readText.includes(paragraph)).length,
    paragraphs: paragraphs.length,
  };
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
