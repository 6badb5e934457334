import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Card, type CardProps } from '../../components/card/card.tsx';
import { idleActions } from './gallery/popup-states.ts';
import { sampleRow, sampleRows } from './gallery/sample-rows.ts';
import { mountPage } from './mount-page.tsx';
import { find, mountPopup, press } from './mount.tsx';

/**
 * Escape while a word is being put together from several keys: it takes back that word. Some input methods say only
 * 229.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
const escapes: readonly KeyboardEventInit[] = [{ isComposing: true }, { keyCode: 229 }];

const escape = (init: KeyboardEventInit): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init });

let root: HTMLElement | undefined;
// The card listens on the whole document.
afterEach(() => root !== undefined && render(null, root));

it.each(escapes)('leaves Escape to the input method in a note of the list: %o', async (init) => {
  const { root } = mountPopup({ rows: sampleRows(2), focusList: true });
  await press('{Enter}');
  const note = find(root, '.note');
  note.dispatchEvent(escape(init));
  expect(document.activeElement).toBe(note);
});

it.each(escapes)('leaves Escape to the input method in a note of the card: %o', (init) => {
  const steps: string[] = [];
  const props: CardProps = {
    row: sampleRow(0),
    turn: 0,
    position: { index: 0, total: 2 },
    language: 'en',
    density: 'comfortable',
    problem: undefined,
    canUndo: false,
    elsewhere: [],
    actions: idleActions,
    onGo: () => undefined,
    onClose: () => steps.push('close'),
    onDrawn: () => undefined,
  };
  root = mountPage(<Card {...props} />, 'en');
  const note = find(root, '.note');
  note.focus();
  const event = escape(init);
  note.dispatchEvent(event);
  expect(document.activeElement).toBe(note);
  expect(event.defaultPrevented).toBe(false);
  expect(steps).toEqual([]);
});
