import { beforeEach, describe, expect, it } from 'vitest';
import { find, mountPopup, press, rowInFocus, type MountedPopup } from './mount.tsx';
import { sampleRows } from './gallery/sample-rows.ts';

let popup: MountedPopup;

beforeEach(() => {
  popup = mountPopup({ rows: sampleRows(4), focusList: true });
});

describe('the list by keyboard', () => {
  it('has the keyboard on its first claim at once and is one tab stop', () => {
    expect(rowInFocus()).toBe('row-0');
    expect(popup.root.querySelectorAll('.claim-head[tabindex="0"]')).toHaveLength(1);
    expect(popup.callsOf('onFocusClaim')).toEqual([]);
  });

  it.each([
    ['{ArrowDown}', 'row-1'],
    ['j', 'row-1'],
    ['{End}', 'row-3'],
    ['{ArrowUp}', 'row-0'],
    ['k', 'row-0'],
  ])('moves with %s to %s', async (key, expected) => {
    await press(key);
    expect(rowInFocus()).toBe(expected);
  });

  it('shows on the page where it moves to, and stays within the list', async () => {
    await press('j', 'j', 'j', 'j', 'k', '{Home}');
    expect(rowInFocus()).toBe('row-0');
    expect(popup.callsOf('onFocusClaim').flat()).toEqual(['row-1', 'row-2', 'row-3', 'row-2', 'row-0']);
  });

  it.each([
    ['s', 'sourced'],
    ['U', 'unsourced'],
    ['p', 'promotional'],
  ])('tags with %s as %s and says so', async (key, tag) => {
    await press('j', key);
    expect(popup.callsOf('onTag')).toEqual([['row-1', tag]]);
    expect(popup.announced()).toBe(`Tagged ${tag}`);
    expect(rowInFocus()).toBe('row-1');
  });

  it.each(['{Delete}', '{Backspace}'])('clears the tag with %s', async (key) => {
    await press(key);
    expect(popup.callsOf('onClearTag')).toEqual([]);
    await press('s', key);
    expect(popup.callsOf('onClearTag')).toEqual([['row-0']]);
    expect(popup.announced()).toBe('Tag cleared');
  });

  it('undoes with Ctrl+Z, and says when there is nothing to undo', async () => {
    await press('{Control>}z{/Control}');
    expect(popup.callsOf('onUndo')).toHaveLength(1);
    expect(popup.announced()).toBe('Last change undone');
    popup.update({ canUndo: false });
    await press('{Control>}z{/Control}');
    expect(popup.callsOf('onUndo')).toHaveLength(1);
    expect(popup.announced()).toBe('Nothing to undo');
  });

  it('opens the note with Enter, types there without tagging, and comes back with Escape', async () => {
    await press('j', '{Enter}');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press('s', 'u', 'p', ' ', '{Backspace}', '{Delete}', '{Control>}z{/Control}');
    expect(popup.callsOf('onTag')).toEqual([]);
    expect(popup.callsOf('onUndo')).toEqual([]);
    await press('{Escape}');
    expect(rowInFocus()).toBe('row-1');
    await press('s');
    expect(popup.callsOf('onTag')).toEqual([['row-1', 'sourced']]);
  });

  it('keeps the details open from claim to claim until Escape', async () => {
    await press('{Enter}', '{Escape}', '{ArrowDown}');
    expect(find(popup.root, '[data-claim=row-1]').ariaExpanded).toBe('true');
    expect(popup.root.querySelectorAll('.claim-details')).toHaveLength(1);
    await press('{Escape}');
    expect(popup.root.querySelectorAll('.claim-details')).toHaveLength(0);
    expect(rowInFocus()).toBe('row-1');
  });

  it('goes from the sentence by Tab to its own tag buttons, where Enter presses them', async () => {
    await press('j', '{Tab}', '{Tab}', '{Enter}');
    expect(popup.callsOf('onTag')).toEqual([['row-1', 'unsourced']]);
  });

  it('leaves combinations with Ctrl, Alt and Command to the browser', async () => {
    await press('{Control>}s{/Control}', '{Alt>}p{/Alt}', '{Meta>}u{/Meta}');
    expect(popup.callsOf('onTag')).toEqual([]);
  });
});

describe('a row that goes away', () => {
  it('stays in sight when a tag takes it out of the filter it was reached under', async () => {
    find(popup.root, '[data-filter=not-looked-at]').click();
    find(popup.root, '[data-claim=row-0]').focus();
    await press('s');
    expect(rowInFocus()).toBe('row-0');
    expect(popup.root.querySelectorAll('.claim')).toHaveLength(4);
    find(popup.root, '[data-filter=sourced]').click();
    await expect.poll(() => popup.root.querySelectorAll('.claim').length).toBe(1);
  });

  it('leaves the keyboard on its neighbour', async () => {
    await press('j');
    popup.update({ rows: sampleRows(4).filter(({ id }) => id !== 'row-1') });
    await expect.poll(rowInFocus).toBe('row-2');
  });
});
