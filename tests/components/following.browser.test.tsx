import { beforeEach, describe, expect, it } from 'vitest';
import { find, mountPopup, press, rowInFocus, type MountedPopup } from './mount.tsx';
import { sampleRows } from './gallery/sample-rows.ts';

let panel: MountedPopup;

const current = (): string | undefined => find(panel.root, '.claim[data-current=true] .claim-head').dataset.claim;
const openRows = (): (string | undefined)[] =>
  [...panel.root.querySelectorAll<HTMLElement>('.claim[data-open=true] .claim-head')].map(
    ({ dataset }) => dataset.claim,
  );
/** The page is scrolled to a claim. */
const scrollTo = (currentId: string): void => panel.update({ currentId });

beforeEach(() => {
  panel = mountPopup({ rows: sampleRows(6), focusList: true });
});

describe('a list that follows the page', () => {
  it('goes to the claim that the page is at, and leaves the keyboard where it is', () => {
    scrollTo('row-3');
    expect(current()).toBe('row-3');
    expect(rowInFocus()).toBe('row-0');
  });

  it('stays at a note while it is typed, so that its keys are text', async () => {
    await press('j', '{Enter}', 'so');
    scrollTo('row-3');
    await press('up', '{Backspace}');
    expect(find<HTMLTextAreaElement>(panel.root, '.note').value).toBe('sou');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(panel.callsOf('onTag')).toEqual([]);
    expect(panel.callsOf('onClearTag')).toEqual([]);
    expect(current()).toBe('row-1');
  });

  it('neither opens the claims it goes to nor closes the one that the reader opened', async () => {
    await press('j', '{Enter}', '{Escape}');
    scrollTo('row-3');
    scrollTo('row-4');
    expect(current()).toBe('row-4');
    expect(openRows()).toEqual(['row-1']);
    expect(rowInFocus()).toBe('row-1');
  });

  it('answers a key where the keyboard is, not where the page is', async () => {
    await press('j');
    scrollTo('row-4');
    await press('s');
    expect(panel.callsOf('onTag')).toEqual([['row-1', 'sourced']]);
    scrollTo('row-5');
    await press('{Delete}');
    expect(panel.callsOf('onClearTag')).toEqual([['row-1']]);
    scrollTo('row-4');
    await press('{ArrowDown}');
    expect(rowInFocus()).toBe('row-2');
  });

  it('keeps in sight the claim that a tag has just taken out of the filter', async () => {
    find(panel.root, '[data-filter=not-looked-at]').click();
    find(panel.root, '[data-claim=row-1]').focus();
    await press('s');
    scrollTo('row-4');
    expect(current()).toBe('row-4');
    expect(rowInFocus()).toBe('row-1');
  });
});

it('types nothing into another claim when the one being written about goes away', async () => {
  await press('j', '{Enter}', 'Who');
  panel.update({ rows: sampleRows(6).filter(({ id }) => id !== 'row-1') });
  await press('s', 'u', '{Backspace}');
  expect(panel.callsOf('onTag')).toEqual([]);
  expect(panel.callsOf('onClearTag')).toEqual([]);
});
