import { describe, expect, it } from 'vitest';
import type { Claim } from '../../claims/model/claim.ts';
import type { Sensitivity } from '../../claims/model/sensitivity.ts';
import { startHere } from '../../claims/model/start-here.ts';
import { judge } from '../../claims/judge.ts';
import { rateSentences } from '../../claims/worth/check-worthiness.ts';
import { articleOf } from './article-of.ts';
import { chooseAbove } from '../../claims/worth/choose-above.ts';

const claim = (checkWorthiness: number, tag?: 'promotional'): Pick<Claim, 'checkWorthiness' | 'suggestedTag'> => ({
  checkWorthiness,
  ...(tag && { suggestedTag: { tag, confidence: 0.9 } }),
});
const scores = (values: readonly number[], count: number, sensitivity: Sensitivity): number[] =>
  chooseAbove(
    values.map((value) => claim(value)),
    count,
    sensitivity,
    0.85,
  ).map(({ checkWorthiness }) => checkWorthiness);

describe('chooseAbove', () => {
  it('shows every claim at "all"', () => {
    expect(scores([0.5, 0.99, 0.6], 30, 'all')).toEqual([0.5, 0.99, 0.6]);
  });

  it('shows the most check-worthy tenth at "few", in the article\'s order', () => {
    expect(scores([0.6, 0.97, 0.9, 0.99, 0.7, 0.98], 40, 'few')).toEqual([0.97, 0.9, 0.99, 0.98]);
  });

  it('shows three claims at "few" where there are three, however short the article', () => {
    expect(scores([0.6, 0.97, 0.9, 0.99], 8, 'few')).toEqual([0.97, 0.9, 0.99]);
    expect(scores([0.6, 0.97], 8, 'few')).toEqual([0.6, 0.97]);
  });

  it('means by "few" the claims to start with, first of all', () => {
    const sourced: Pick<Claim, 'checkWorthiness' | 'support'>[] = [0.97, 0.96, 0.95].map((checkWorthiness) => ({
      checkWorthiness,
      support: { kind: 'named', attribution: { start: 0, end: 1 }, source: { kind: 'person', words: [] } } as never,
    }));
    const unsourced = { checkWorthiness: 0.9, support: { kind: 'none' } as const };
    const few = chooseAbove([...sourced, unsourced], 8, 'few', 0.85);
    expect(few).toContain(unsourced);
    expect(startHere([...sourced, unsourced].map((claim) => ({ ...claim, reasons: [] }))).length).toBe(few.length);
  });

  it('shows what the model is sure of when balanced', () => {
    expect(scores([0.6, 0.97, 0.9, 0.99, 0.86, 0.7], 20, 'balanced')).toEqual([0.97, 0.9, 0.99, 0.86]);
  });

  it('shows three claims of an article of opinions', () => {
    expect(scores([0.6, 0.5, 0.7, 0.55], 20, 'balanced')).toEqual([0.6, 0.7, 0.55]);
  });

  it('never paints more than half of an article of facts', () => {
    expect(scores([0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97], 8, 'balanced')).toEqual([0.94, 0.95, 0.96, 0.97]);
  });

  it('never shows fewer claims at a higher sensitivity', () => {
    const values = Array.from({ length: 40 }, (_, i) => 0.5 + ((i * 37) % 40) / 80);
    const counts = (['few', 'balanced', 'all'] as const).map((sensitivity) => scores(values, 60, sensitivity).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('keeps promotional lines in when balanced, whatever their check-worthiness', () => {
    const lines = [claim(0.01, 'promotional'), claim(0.9)];
    expect(chooseAbove(lines, 20, 'balanced', 0.85)).toEqual(lines);
    expect(chooseAbove(lines, 20, 'few', 0.85)).toEqual([claim(0.9)]);
  });
});

describe('a plain claim', () => {
  const column = [
    'It is a shame.',
    'Nobody knows why.',
    'They should be ashamed of it, and so should we.',
    'We love the sea.',
  ];
  it.each([
    ['en', 'The line carried 212,000 passengers in 2025, the harbour authority said.'],
    ['en', 'Truck and SUV sales are down 2.6 percent.'],
    ['en', '28 people were put under quarantine.'],
    ['en', 'It is punishable by up to five years.'],
    ['de', 'Die Linie beförderte 2025 rund 212.000 Fahrgäste, teilte die Hafenbehörde mit.'],
    ['es', 'La línea transportó a 212.000 pasajeros en 2025.'],
    ['fr', 'La ligne a transporté 212 000 passagers en 2025.'],
  ])('is shown when balanced, in a short article as well: %s, %s', (language, sentence) => {
    const text = [sentence, ...column].join('\n');
    const blocks = [sentence, ...column].map((line) => {
      const start = text.indexOf(line);
      return { span: { start, end: start + line.length }, kind: 'paragraph' as const };
    });
    const { claims } = judge({ language, title: '', headline: '', text, blocks, links: [] }, false);
    expect(claims.find(({ span }) => span.start === 0)?.shownAt).toContain('balanced');
  });

  it('is a count of things, not a year or a name', () => {
    expect(plainOf('The line carried 212,000 passengers.')).toBe(true);
    expect(plainOf('It was in 1998 buildings were torn down.')).toBe(false);
    expect(plainOf('They bought Boeing 747 freighters.')).toBe(false);
  });
});

function plainOf(sentence: string): boolean | undefined {
  return rateSentences(articleOf([[sentence], ['He smiled.']]))[0]?.plain;
}
