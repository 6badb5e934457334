import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import { describe } from '../../annotation/anchor/describe.ts';
import { overlaps, textOf, type Span } from '../../text/span.ts';
import { readStoredArticles } from './article-reading.ts';
import { edits, type Edit, type Edited } from './edits.ts';
import type { Evaluation } from '../evaluate.ts';

/** Sentences tried on a page, spread evenly; shorter ones than this many characters are mostly captions and bylines. */
const sentencesPerPage = 10;
const shortestSentence = 30;

interface ReadPage {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** What became of the quotes of one row of the table. */
interface Row {
  edit: string;
  tried: number;
  /** At the edited sentence, by state. */
  exact: number;
  changed: number;
  material: number;
  ambiguous: number;
  orphan: number;
  /** On other text than the edited sentence: must be 0. */
  elsewhere: number;
  /** On the edited sentence, but not exactly on all of it. */
  partly: number;
}

/** English news pages, sentence by sentence: edited, deleted, and looked for in every other page. */
export async function evaluate(folder: string): Promise<Evaluation> {
  const pages = await englishNews(folder);
  const mistakes: string[] = [];
  const twice = pages.map(withDoubles);
  const rows = [
    ...editRows(pages, edits, mistakes),
    otherPages('on every other page', pages, mistakes),
    ...editRows(twice, editsOfDoubles, mistakes).map((row) => ({ ...row, edit: `${row.edit}, stands twice` })),
    otherPages('other pages, stands twice', twice, mistakes),
  ];
  return { table: [tableOf(rows), ...mistakes].join('\n'), figures: { pages: pages.length, rows } };
}

async function englishNews(folder: string): Promise<ReadPage[]> {
  const articles = await readStoredArticles(folder);
  const news = articles.filter(({ page, text }) => page.kind === 'news-article' && page.lang === 'en' && text !== '');
  return news.map(({ page, text, sentences }) => ({ name: page.name, text, sentences: spansOf(text, sentences) }));
}

/** Where the sentences stand, which come in the text's order. */
function spansOf(text: string, sentences: readonly string[]): Span[] {
  let end = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return { start, end };
  });
}

/** Edits of a sentence whose double stays as it was: a pull quote, a summary at the top. */
const { unchanged, deleted, 'typo of one character': typo, 'changed number': number } = edits;
const editsOfDoubles = { unchanged, typo, number, deleted };

/**
 * A page whose tried sentences stand once more, each as a paragraph at the end: last first, so that none has its old
 * neighbours.
 */
function withDoubles(page: ReadPage): ReadPage {
  const copies = spread(page, page.sentences).map(
    (span, i) => `Most read, number ${i + 1}\n${textOf(page.text, span)}`,
  );
  return { ...page, text: [page.text, ...copies.reverse()].join('\n') };
}

function editRows(pages: readonly ReadPage[], edits: Readonly<Record<string, Edit>>, mistakes: string[]): Row[] {
  return Object.entries(edits).map(([name, edit]) => {
    const row = emptyRow(name);
    for (const page of pages) {
      const editable = page.sentences.filter((span, i) => edit(page.text, span, i) !== undefined);
      for (const [i, span] of spread(page, editable).entries()) {
        const edited = edit(page.text, span, i);
        if (edited === undefined) continue;
        const anchoring = anchor(prepareText(edited.text), describe(page.text, span));
        count(row, anchoring, edited, (what) =>
          mistakes.push(`${name}: ${page.name}: ${textOf(page.text, span)} -> ${what}`),
        );
      }
    }
    return row;
  });
}

function otherPages(name: string, pages: readonly ReadPage[], mistakes: string[]): Row {
  const row = emptyRow(name);
  const prepared = pages.map((page) => prepareText(page.text));
  for (const page of pages) {
    for (const span of spread(page, page.sentences)) {
      const selectors = describe(page.text, span);
      for (const [i, other] of pages.entries()) {
        const text = prepared[i];
        if (other === page || text === undefined) continue;
        const mistake = (what: string) =>
          mistakes.push(`${page.name} on ${other.name}: ${textOf(page.text, span)} -> ${what}`);
        count(row, anchor(text, selectors), { text: other.text, span: null }, mistake);
      }
    }
  }
  return row;
}

function spread({ text }: ReadPage, sentences: readonly Span[]): Span[] {
  const long = sentences.filter((span) => textOf(text, span).length >= shortestSentence);
  const step = Math.max(1, long.length / sentencesPerPage);
  return Array.from({ length: Math.min(sentencesPerPage, long.length) }, (_, i) => long[Math.floor(i * step)]).filter(
    (span) => span !== undefined,
  );
}

function count(row: Row, anchoring: Anchoring, edited: Edited, mistake: (what: string) => void): void {
  row.tried++;
  if (anchoring.state === 'orphan' || anchoring.state === 'ambiguous') {
    row[anchoring.state]++;
    return;
  }
  const { span } = anchoring;
  const said = `${anchoring.state} ${textOf(edited.text, span)}`;
  if (edited.span === null || !overlaps(span, edited.span)) {
    row.elsewhere++;
    mistake(said);
    return;
  }
  row[anchoring.state === 'changed' ? 'changed' : 'exact']++;
  if (anchoring.state === 'changed' && anchoring.material) row.material++;
  if (span.start === edited.span.start && span.end === edited.span.end) return;
  row.partly++;
  mistake(said);
}

function emptyRow(edit: string): Row {
  return { edit, tried: 0, exact: 0, changed: 0, material: 0, ambiguous: 0, orphan: 0, elsewhere: 0, partly: 0 };
}

function tableOf(rows: readonly Row[]): string {
  const columns = ['tried', 'exact', 'changed', 'material', 'ambiguous', 'orphan', 'elsewhere', 'partly'] as const;
  const head = ['edit'.padEnd(26), ...columns.map((column) => column.padStart(10))].join('');
  return [
    head,
    ...rows.map((row) => row.edit.padEnd(26) + columns.map((column) => String(row[column]).padStart(10)).join('')),
  ].join('\n');
}
