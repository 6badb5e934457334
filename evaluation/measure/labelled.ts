import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArticleText } from '../../text/article-text.ts';
import { articleFrom } from './labelled-article.ts';
import { type LabelledPlace, placeOf } from './labelled-place.ts';

/** One row of a labelled file; a label that the readers disagreed on (`?`), or that the format lacks, is undefined. */
export interface LabelledSentence extends LabelledPlace {
  readonly sentence: string;
  readonly doc: string;
  /** Primary subtag of the article's language, if `doc` begins with one (`de-…`); else it is English. */
  readonly language?: string;
  /** The article's title, where `titles.tsv` beside the file has it. */
  readonly title?: string;
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
  /** The words that name the source, `a|b` where either does; only of files that have the column. */
  readonly sourceWords?: string;
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
    const titles = readTitles(path);
    return {
      format: 'news',
      rows: records.map((record) => ({ ...newsRow(record, titles), file: basename(path) })),
    };
  }
  if (columns.includes('label')) return { format: 'sentences', rows: records.map(sentenceRow) };
  throw new Error(`${path}: the first line has neither a "worth" nor a "label" column`);
}

/** The articles of news rows: the sentences of one document in order, in their paragraphs where the file has them. */
export function articlesOf(rows: readonly LabelledSentence[]): LabelledArticle[] {
  return [...Map.groupBy(rows, ({ doc }) => doc)].map(([doc, own]) => ({ doc, rows: own, article: articleFrom(own) }));
}

/** Each row as an article of one sentence: sentences without their context, as in the debates. */
export function loneSentences(rows: readonly LabelledSentence[]): LabelledArticle[] {
  return rows.map((row) => ({ doc: row.doc, rows: [row], article: articleFrom([row]) }));
}

/** Titles by document, of the `titles.tsv` beside a file; none if there is no such file. */
function readTitles(path: string): ReadonlyMap<string, string> {
  const file = join(dirname(path), 'titles.tsv');
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').replace(/\r/g, '').split('\n').slice(1);
  return new Map(lines.map((line) => line.split('\t')).map(([doc = '', title = '']) => [doc, title]));
}

function newsRow(record: ReadonlyMap<string, string>, titles: ReadonlyMap<string, string>): LabelledSentence {
  const known = (column: string): string | undefined => {
    const value = record.get(column);
    return value === '?' || value === '' ? undefined : value;
  };
  const doc = record.get('doc') ?? '';
  const worth = known('worth');
  const support = known('support');
  const promo = known('promo');
  const source = known('source');
  const title = titles.get(doc);
  const language = /^([a-z]{2})-/.exec(doc)?.[1];
  return {
    sentence: record.get('sentence') ?? '',
    doc,
    ...(language !== undefined && { language }),
    ...placeOf(record),
    ...(title !== undefined && { title }),
    ...(worth !== undefined && { worth, checkWorthy: worth === 'C' }),
    ...(support !== undefined && support !== '-' && { support }),
    ...(promo !== undefined && { promotes: promo === 'P' }),
    ...(source !== undefined && source !== '-' && { sourceWords: source }),
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
