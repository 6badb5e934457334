import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { servePages } from '../../scripts/page-server.ts';
import { keptSentences, type KeptSentence } from '../../storage/versions/kept-sentence.ts';
import { mostBytes, packVersion } from '../../storage/versions/pack-version.ts';
import { median, percentile } from '../bench/percentile.ts';
import type { Evaluation } from '../evaluate.ts';
import { readStoredArticles } from './article-reading.ts';
import { edits } from './edits.ts';

/** Articles that a reader who tags four a day for seven years has. */
const articles = 10_000;
const editsOfEach = 3;

/**
 * What versions of stored news pages take: the first one with one sentence tagged, and each after one more sentence was
 * edited; and 10,000 articles of four versions in Chromium's database, the stored ones over and over.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const read = await readStoredArticles(folder);
  const news = read.filter(({ page, sentences }) => page.kind === 'news-article' && sentences.length > 0);
  const packed: number[][] = [];
  for (const { sentences } of news) packed.push(await sizesOf(sentences));
  const first = packed.map(([size = 0]) => size);
  const later = packed.flatMap(([, ...sizes]) => sizes);
  const figures = {
    articles: news.length,
    sentencesMedian: median(news.map(({ sentences }) => sentences.length)),
    firstBytes: { median: median(first), p95: percentile(first, 0.95), most: Math.max(...first) },
    laterBytes: { median: median(later), p95: percentile(later, 0.95), most: Math.max(...later) },
    limits: mostBytes,
    stored: await storedBytes(packed),
  };
  const { firstBytes, laterBytes, stored } = figures;
  const table = [
    `${news.length} articles, ${figures.sentencesMedian} sentences in the median`,
    `first version  median ${firstBytes.median} B, p95 ${firstBytes.p95} B, most ${firstBytes.most} B`,
    `later version  median ${laterBytes.median} B, p95 ${laterBytes.p95} B, most ${laterBytes.most} B`,
    `${stored.articles} articles of ${editsOfEach + 1} versions: ${(stored.bytes / 1e6).toFixed(1)} MB in the database, ${Math.round(stored.bytes / stored.articles)} B an article`,
  ].join('\n');
  return { table, figures };
}

/** Bytes of the first version, and of each after another sentence's figure, or else its words, were changed. */
async function sizesOf(sentences: readonly string[]): Promise<number[]> {
  const tagged = [sentences[Math.floor(sentences.length / 2)] ?? ''];
  const sizes: number[] = [];
  let said = [...sentences];
  let before: readonly KeptSentence[] | undefined;
  for (let n = 0; n <= editsOfEach; n++) {
    const now = await keptSentences(said);
    sizes.push((await packVersion(before, now, tagged)).length);
    before = now;
    said = said.with((7 * n + 3) % said.length, editedSentence(said[(7 * n + 3) % said.length] ?? '', n));
  }
  return sizes;
}

function editedSentence(sentence: string, seed: number): string {
  const span = { start: 0, end: sentence.length };
  const edit = edits['changed number'](sentence, span, seed) ?? edits['half the words replaced'](sentence, span, seed);
  return edit?.text ?? sentence;
}

/** What the browser says its database grew by, with rows as `storage/database.ts` keeps them. */
async function storedBytes(packed: readonly (readonly number[])[]): Promise<{ articles: number; bytes: number }> {
  const server = await servePages(import.meta.dirname);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page: Page = await browser.newPage();
    await page.goto(`${server.origin}/table.ts`);
    const bytes = await page.evaluate(fillDatabase, { packed, articles });
    return { articles, bytes };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. */
async function fillDatabase({
  packed,
  articles,
}: {
  readonly packed: readonly (readonly number[])[];
  readonly articles: number;
}): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('measured');
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore('versions', { keyPath: ['source', 'visit'] }).createIndex('source', 'source');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The database could not be opened.'));
  });
  const before = (await navigator.storage.estimate()).usage ?? 0;
  for (let from = 0; from < articles; from += 500) {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('versions', 'readwrite');
      const store = transaction.objectStore('versions');
      for (let n = from; n < Math.min(articles, from + 500); n++) {
        for (const [visit, size] of (packed[n % packed.length] ?? []).entries()) {
          // Deflated bytes do not compress again; equal ones would.
          const bytes = crypto.getRandomValues(new Uint8Array(size));
          const source = `https://harbour-gazette.example/news/2026/11/18/an-article-number-${n}`;
          store.put({ source, visit: new Date(visit * 86_400_000).toISOString(), hash: 'abcdefgh', packed: bytes });
        }
      }
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error('The versions could not be stored.'));
    });
  }
  db.close();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return ((await navigator.storage.estimate()).usage ?? 0) - before;
}
