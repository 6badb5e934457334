import { describe, expect, test } from 'vitest';
import { reportChange, type Change } from '../../annotation/compare/material-change.ts';

describe('what an edit did', () => {
  const cases: [from: string, to: string, change: Change, material: boolean][] = [
    ['It cost 1,000 euros.', 'It cost 1.000 euros.', 'typography', false],
    ['It cost 1,000 euros.', 'It cost 1,001 euros.', 'number', true],
    ['It cost 4 million euros.', 'It cost 4m euros.', 'typography', false],
    ['It cost 4 million euros.', 'It cost 4 million dollars.', 'wording', true],
    ['It cost €4m.', 'It cost $4m.', 'wording', true],
    ['It grew by 3.4 percent.', 'It grew by 3.4 per cent.', 'typography', false],
    ['It grew by 3.4 percent.', 'It grew by 34 percent.', 'number', true],
    ['Rates were 5 degrees.', 'Rates were -5 degrees.', 'number', true],
    ['It rose from 3 to 4.', 'It rose from 4 to 3.', 'number', true],
    ['It fell on Thursday.', 'It fell on Thurdsay.', 'spelling', false],
    ['It falls today.', 'It falls tdoay.', 'spelling', false],
    ['Three ships sank.', '3 ships sank.', 'typography', false],
    ['Three ships sank.', 'Four ships sank.', 'number', true],
    ['It opened in May 2020.', 'It opened in June 2020.', 'date', true],
    ['It opened on Monday.', 'It opened on Tuesday.', 'date', true],
    ['It may open.', 'It will open.', 'hedge', true],
    ['The sale to Brenn closed.', 'The sale to Korst closed.', 'name', true],
    ['They were told by the UN to go.', 'They were told by the EU to go.', 'name', true],
    ['The ban is legal.', 'The ban is not legal.', 'negation', true],
    ['The ban is legal.', 'The ban isn’t legal.', 'negation', true],
    ['The ban is legal.', 'The ban is illegal.', 'wording', true],
    ['Fares rose.', 'Fares rose, the board said.', 'attribution', true],
    ['Fares rose.', 'Fares rose?', 'hedge', true],
    ['The goverment fell.', 'The government fell.', 'spelling', false],
    ['The plan failed, the minister said.', 'The plan failed, said the minister.', 'grammar', false],
    ['The plan failed, the union said.', 'The plan failed, said the minister.', 'attribution', true],
    ['He left, who said the council lied.', 'He left, who the council said lied.', 'attribution', true],
    ['Der Plan scheiterte, sagte der Sprecher.', 'Der Plan scheiterte, so der Sprecher.', 'grammar', false],
    ['It closed because of the flood.', 'It closed due to the flood.', 'typography', false],
    ['It has 2000 trees.', 'It has 2,000 trees.', 'spelling', false],
    ['Mayor Tom Reed spoke.', 'Tom Reed, the mayor, spoke.', 'grammar', false],
    ['Mayor Tom Reed met Ann Holt.', 'Tom Reed met Mayor Ann Holt.', 'name', true],
    ['The the board met.', 'The board met.', 'grammar', false],
    ['She called it "a start".', 'She called it “a start”.', 'typography', false],
    ['An e-mail arrived.', 'An email arrived.', 'typography', false],
    ['El paro bajó un 3,4 %.', 'El paro bajó un 3,9 %.', 'number', true],
    ['El paro bajó en enero.', 'El paro bajó en febrero.', 'date', true],
    ['El paro bajó.', 'El paro no bajó.', 'negation', true],
    ['El paro bajó.', 'El paro podría haber bajado.', 'hedge', true],
    ['El paro bajó.', 'El paro bajó, según el ministerio.', 'attribution', true],
    ['Zwei Schiffe sanken.', 'Zwei Schiffe sanken nicht.', 'negation', true],
    ['ارتفعت بنسبة ٣٫٤ في المئة', 'ارتفعت بنسبة ٣٫٩ في المئة', 'number', true],
  ];
  test.each(cases)('%s -> %s: %s', (from, to, change, material) => {
    const report = reportChange(from, to);
    expect(report.changes).toContain(change);
    expect(report.material).toBe(material);
  });

  test('a caption that came between two paragraphs of a quote is no edit of it', () => {
    const report = reportChange('It rose.\nThen it fell.', 'It rose.\nPhoto: Agency\nThen it fell.');
    expect(report).toMatchObject({ changes: ['insertion'], material: false });
  });
});

describe('whether two sentences are one claim edited, or two claims', () => {
  const cases: [a: string, b: string, lost: boolean][] = [
    ['In 2021 it paid 4 million in tax.', 'In 2022 it paid 9 million in tax.', true],
    ['Exports to Velm rose.', 'Exports to Korst rose.', true],
    ['The law passed.', 'The law never passed.', true],
    ['Exports to Velm rose 4 percent.', 'Exports to Velm rose 4 percent in 2020, the board said.', false],
    ['The goverment of Velm fell.', 'The government of Velm fell.', false],
  ];
  test.each(cases)('%s / %s', (a, b, lost) => {
    expect(reportChange(a, b).identityLost).toBe(lost);
  });

  test('the share of kept words falls as more are replaced', () => {
    const shares = [
      'the pilot counted seven crates',
      'the pilot counted seven barrels',
      'the pilot lost seven barrels',
      'a clerk lost six barrels',
    ];
    const kept = shares.map((to) => reportChange('the pilot counted seven crates', to).kept);
    expect(kept[0]).toBe(1);
    expect(kept).toEqual([...kept].sort((a, b) => b - a));
    expect(kept.at(-1)).toBe(0);
  });
});
