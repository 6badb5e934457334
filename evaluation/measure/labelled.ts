import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleText } from '../../text/article-text.ts';

/** One row of a labelled file; a label that the readers disagreed on (`?`), or that the format lacks, is undefined. */
export interface LabelledSentence {
  readonly sentence: string;
  readonly doc: string;
  /** The name of the file it was read from. */
  readonly file?: string;
  /** True if the sentence is check-worthy: worth `C` in the news format, label 1 in the others. */
  readonly checkWorthy?: boolean;
  /** News format only: `C`, `F` or `N`. */
  readonly worth?: string;
  /** News format only: `S`, `V` or `U`; undefined where worth is `N`. */
  readonly support?: string;
  /** News format only. */
  readonly promotes?: boolean;
  /** The last column of the other formats. */
  readonly original?: string;
}

/** The rows of one document as an article, one row for each of its sentences. */
export interface LabelledArticle {
  readonly doc: string;
  readonly article: ArticleText;
  readonly rows: readonly LabelledSentence[];
}

export type Format = 'news' | 'sentences';

/**
 * Reads a tab-separated file in a format of `../shared/claims/README.md`.
 * @throws if the header is of neither format
 */
export function readLabelled(path: string): { format: Format; rows: LabelledSentence[] } {
  const [header = '', ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').split('\n');
  const columns = header.split('\t');
  const records = lines
    .filter((line) => line !== '')
    .map((line) => new Map(line.split('\t').map((value, i) => [columns[i] ?? '', value])));
  if (columns.includes('worth')) {
    return { format: 'news', rows: records.map((record) => ({ ...newsRow(record), file: basename(path) })) };
  }
  if (columns.includes('label')) return { format: 'sentences', rows: records.map(sentenceRow) };
  throw new Error(`${path}: the first line has neither a "worth" nor a "label" column`);
}

/** The articles of news rows: the sentences of one document joined in order, paragraphs unknown. */
export function articlesOf(rows: readonly LabelledSentence[]): LabelledArticle[] {
  return [...Map.groupBy(rows, ({ doc }) => doc)].map(([doc, own]) => ({ doc, rows: own, article: join(own) }));
}

/** Each row as an article of one sentence: sentences without their context, as in the debates. */
export function loneSentences(rows: readonly LabelledSentence[]): LabelledArticle[] {
  return rows.map((row) => ({ doc: row.doc, rows: [row], article: join([row]) }));
}

function join(rows: readonly LabelledSentence[]): ArticleText {
  let at = 0;
  const spans = rows.map(({ sentence }) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  return {
    language: 'en',
    title: '',
    text: rows.map(({ sentence }) => sentence).join('\n'),
    blocks: spans.map((span) => ({ span, kind: 'paragraph' })),
    sentences: spans.map((span, block) => ({ span, block })),
    links: [],
  };
}

function newsRow(record: ReadonlyMap<string, string>): LabelledSentence {
  const known = (column: string): string | undefined => {
    const value = record.get(column);
    return value === '?' || value === '' ? undefined : value;
  };
  const worth = known('worth');
  const support = known('support');
  const promo = known('promo');
  return {
    sentence: record.get('sentence') ?? '',
    doc: record.get('doc') ?? '',
    ...(worth !== undefined && { worth, checkWorthy: worth === 'C' }),
    ...(support !== undefined && support !== '-' && { support }),
    ...(promo !== undefined && { promotes: promo === 'P' }),
  };
}

function sentenceRow(record: ReadonlyMap<string, string>): LabelledSentence {
  return {
    sentence: record.get('sentence') ?? '',
    doc: record.get('doc_id') ?? '',
    checkWorthy: record.get('label') === '1',
    original: record.get('orig_label') ?? '',
  };
}
