import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articlesOf, readLabelled } from '../../evaluation/measure/labelled.ts';
import { measureSources } from '../../evaluation/measure/source-figures.ts';
import { textOf } from '../../text/span.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'labelled-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const header = 'id doc sentence worth support promo source block kind links'.split(' ');

function read(rows: readonly (readonly string[])[]): ReturnType<typeof articlesOf> {
  const file = join(folder, 'news.tsv');
  writeFileSync(file, [header, ...rows].map((row) => row.join('\t')).join('\n'));
  writeFileSync(join(folder, 'titles.tsv'), 'doc\ttitle\nde-1\tEin Damm bricht\n');
  return articlesOf(readLabelled(file).rows);
}

describe('news files with paragraphs', () => {
  const rows = [
    ['1', 'de-1', 'Der Damm', 'N', '-', '-', '', '0', 'heading', '-'],
    ['2', 'de-1', 'Der Damm brach.', 'C', 'S', '-', 'Ada Quill', '1', 'paragraph', '0:3:dam.example 4:8:rel'],
    ['3', 'de-1', 'Das sagte Ada Quill.', 'C', 'S', '-', 'Ada Quill', '1', 'paragraph', '-'],
    ['4', 'x', 'It broke.', 'C', 'U', '-', '', '0', 'paragraph', '-'],
  ];

  it('keep paragraphs, headings, links, title and language', () => {
    const [first, second] = read(rows).map(({ article }) => article);
    expect(first).toMatchObject({ language: 'de', title: 'Ein Damm bricht' });
    expect(first?.blocks.map(({ span, kind }) => [kind, textOf(first.text, span)])).toEqual([
      ['heading', 'Der Damm'],
      ['paragraph', 'Der Damm brach. Das sagte Ada Quill.'],
    ]);
    expect(first?.sentences.map(({ block }) => block)).toEqual([0, 1, 1]);
    expect(first?.links.map(({ span, href }) => [textOf(first.text, span), new URL(href).host])).toEqual([
      ['Der', 'dam.example'],
      ['Damm', 'site.example'],
    ]);
    expect(second).toMatchObject({ language: 'en', title: '' });
  });
});

describe('measureSources', () => {
  const row = (sourceWords: string, support = 'S') => ({ sentence: '', doc: '', support, sourceWords });
  const claim = { support: { kind: 'named' as const } };

  it('takes the best of alternatives, and counts a missing source as wrong', () => {
    const judged = [
      { row: row('the Dam Board|Ada Quill'), claim, source: 'Ada Quill' },
      { row: row('The Dam Board'), claim, source: 'the dam board’s' },
      { row: row('Dr. Ada Quill'), claim, source: 'Ada Quill' },
      { row: row('the mayor of Ayr'), claim, source: 'the reeve of Ems' },
      { row: row('Ada Quill'), claim },
    ];
    expect(measureSources(judged)).toEqual({ overlapping: 0.6, exact: 0.4, sentences: 5 });
  });

  it('asks only of sentences labelled as attributed, and says nothing where there is none', () => {
    expect(measureSources([{ row: row('Ada Quill', 'U'), claim }])).toBeUndefined();
  });
});
