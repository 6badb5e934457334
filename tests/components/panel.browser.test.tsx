import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/panel/panel.css';
import { anyClaim, isFound, type ClaimSearch } from '../../components/panel/claim-search.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { find } from './mount.tsx';
import { mountPage, violations } from './mount-page.tsx';
import { popupStates } from './gallery/popup-states.ts';
import { mixedRows, sampleRow } from './gallery/sample-rows.ts';

function mountPanel(): { root: HTMLElement; pointedAt: (string | null)[] } {
  const pointedAt: (string | null)[] = [];
  const root = mountPage(<Panel {...popupStates.ready} onPointAtClaim={(id) => pointedAt.push(id)} />, 'en');
  return { root, pointedAt };
}

describe('the side panel', () => {
  it.each(['light', 'dark'])('has no accessibility fault: %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(380, 800);
    const { root } = mountPanel();
    await userEvent.fill(find<HTMLInputElement>(root, '[type=search]'), 'rents');
    expect(await violations()).toEqual([]);
  });

  it.each([320, 380, 900])('has nothing cut off sideways at %i px', async (width) => {
    await page.viewport(width, 700);
    mountPanel();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('tells which claim the pointer is at', async () => {
    await page.viewport(380, 800);
    const { root, pointedAt } = mountPanel();
    const head = find(root, '[data-section=page] .claim-head');
    await userEvent.hover(head);
    expect(pointedAt.at(-1)).toBe(head.dataset.claim);
    await userEvent.hover(find(root, '[type=search]'));
    expect(pointedAt.at(-1)).toBeNull();
    expect(pointedAt).toHaveLength(2);
  });

  it('keeps the coverage of the whole page while it shows what was found', async () => {
    const { root } = mountPanel();
    const before = find(root, '.coverage-words').textContent;
    await userEvent.fill(find<HTMLInputElement>(root, '[type=search]'), 'bridge');
    expect(root.querySelectorAll('.claim').length).toBeLessThan(mixedRows.length);
    expect(find(root, '.coverage-words').textContent).toBe(before);
    expect(find(root, '.found').textContent).toMatch(/^\d+ of 13 claims found$/);
  });
});

describe('isFound', () => {
  const rents = sampleRow(0, { note: 'Pregunté al instituto' });
  const search = (change: Partial<ClaimSearch>): ClaimSearch => ({ ...anyClaim, ...change });

  it.each([
    ['anything', search({}), true],
    ['words in any order', search({ text: 'percent rents' }), true],
    ['no word that is missing', search({ text: 'rents bridge' }), false],
    ['without accents and case', search({ text: 'RÉNTS' }), true],
    ['in the note', search({ text: 'pregunte' }), true],
    ['by reason', search({ reason: 'date' }), true],
    ['by another reason', search({ reason: 'cause' }), false],
    ['by support', search({ support: 'named' }), true],
    ['by another support', search({ support: 'none' }), false],
  ])('%s', (_name, wanted, expected) => {
    expect(isFound(rents, wanted)).toBe(expected);
  });
});
