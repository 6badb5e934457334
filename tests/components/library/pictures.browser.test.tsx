import { describe, expect, it, vi } from 'vitest';
import '../../../components/library/library.css';
import { Pictures } from '../../../components/library/pictures.tsx';
import type { Share, ShareKind } from '../../../catalogue/model/share.ts';
import { everything, type View } from '../../../catalogue/model/view.ts';
import { mountPage, violations } from '../mount-page.tsx';

const large = shareOf('Harbour Gazette', [90, 60, 50], { lookedAt: 40, claims: 100 });
const small = shareOf('Evening Post', [1, 0, 1]);

function shareOf(key: string, [sourced, unsourced, promotional]: number[], coverage?: Share['coverage']): Share {
  const byTag = { sourced: sourced ?? 0, unsourced: unsourced ?? 0, promotional: promotional ?? 0 };
  const total = byTag.sourced + byTag.unsourced + byTag.promotional;
  return { key, label: key, byTag, total, ...(coverage && { coverage }) };
}

/** The pictures of some shares, drawn, and every view that a mark or number led to. */
async function picturesOf(shares: readonly Share[], by: ShareKind = 'outlet', width = 900) {
  const led: View[] = [];
  const root = mountPage(
    <div style={{ width: `${width}px` }}>
      <Pictures view={everything} by={by} shares={shares} onBy={() => undefined} onNotes={(view) => led.push(view)} />
    </div>,
    'en',
  );
  const charts = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.chart')];
  await vi.waitFor(() => expect(charts().filter((chart) => chart.querySelector('svg') === null)).toEqual([]));
  return { root, led, charts: charts() };
}

function marksOf(chart: HTMLElement | undefined): SVGRectElement[] {
  return [...(chart?.querySelectorAll<SVGRectElement>('rect[data-part]') ?? [])];
}

function lengthOf(mark: SVGRectElement | undefined): number {
  return Number(mark?.getAttribute('width'));
}

describe('a picture', () => {
  it('is as long as there are notes: two look like two beside two hundred, and like few when alone', async () => {
    const [chart] = (await picturesOf([large, small])).charts;
    const marks = marksOf(chart);
    expect(marks.map((mark) => mark.getAttribute('fill'))).toEqual([
      'url(#bar-sourced)',
      'url(#bar-unsourced)',
      'url(#bar-promotional)',
      'url(#bar-sourced)',
      'url(#bar-promotional)',
    ]);
    expect(lengthOf(marks[3]) * 90).toBeCloseTo(lengthOf(marks[0]), -1);
    const alone = (await picturesOf([small])).charts[0];
    expect(marksOf(alone).reduce((sum, mark) => sum + lengthOf(mark), 0)).toBeLessThan(900 / 4);
  });

  it('tells its parts apart without colour, and says in each how many', async () => {
    const { root, charts } = await picturesOf([large]);
    const patterns = marksOf(charts[0]).map((mark) => mark.getAttribute('fill')?.slice(5, -1) ?? '');
    const shapes = patterns.map((id) => root.querySelector(`#${id}`)?.innerHTML.replace(/data-of="[^"]+"/g, ''));
    expect(new Set(shapes).size).toBe(3);
    expect([...(charts[0]?.querySelectorAll('.mark-count text') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '90',
      '60',
      '50',
    ]);
  });

  it('leads from a mark to its notes', async () => {
    const { led, charts } = await picturesOf([large, small]);
    marksOf(charts[0])[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(led).toEqual([{ ...everything, outlets: ['Harbour Gazette'], tags: ['unsourced'] }]);
  });

  it('shows how much was looked at, where that is known', async () => {
    const { charts, led } = await picturesOf([large, small]);
    const marks = marksOf(charts[1]);
    expect(lengthOf(marks[1]) / lengthOf(marks[0])).toBeCloseTo(60 / 40);
    expect(charts[1]?.textContent).toContain('40 of 100');
    expect(charts[1]?.textContent).not.toContain('Evening Post');
    marks[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(led).toEqual([{ ...everything, outlets: ['Harbour Gazette'] }]);
  });

  it('keeps a month without notes its place in time, the same in both pictures', async () => {
    const months = [shareOf('2026-01', [3, 0, 0]), shareOf('2026-04', [2, 1, 0], { lookedAt: 3, claims: 9 })];
    const { charts } = await picturesOf(months, 'month');
    const at = (chart: number, mark: number): number => Number(marksOf(charts[chart])[mark]?.getAttribute('x'));
    const wide = lengthOf(marksOf(charts[0])[0]);
    expect(at(0, 1) - at(0, 0)).toBeGreaterThan(3 * wide);
    expect(at(1, 0)).toBe(at(0, 1));
  });

  it('names what it can in little room, and writes no style into the page', async () => {
    const { charts } = await picturesOf(
      [{ ...large, label: 'An outlet with a very long name '.repeat(9) }],
      'outlet',
      288,
    );
    expect(charts[0]?.querySelector('.bar-name text')?.textContent).toContain('…');
    expect(charts[0]?.scrollWidth).toBeLessThanOrEqual(288);
    expect(charts[0]?.querySelector('style, [style]')).toBeNull();
  });

  it('shows what a forged title says as text', async () => {
    const { charts } = await picturesOf([{ ...large, label: '<img src=x onerror=alert(1)>' }]);
    expect(charts[0]?.querySelector('img')).toBeNull();
    expect(charts[0]?.textContent).toContain('<img');
  });
});

describe('the table', () => {
  it('has every number as a button to its notes, and per cents only where there are many', async () => {
    const { root, led } = await picturesOf([large, small]);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('90 45%');
    expect(rows[1]).not.toContain('%');
    root.querySelector<HTMLButtonElement>('[aria-label="Evening Post, Promotional: 1"]')?.click();
    expect(led).toEqual([{ ...everything, outlets: ['Evening Post'], tags: ['promotional'] }]);
  });

  it('and its picture have no accessibility fault', async () => {
    await picturesOf([large, small]);
    expect(await violations()).toEqual([]);
  });
});
