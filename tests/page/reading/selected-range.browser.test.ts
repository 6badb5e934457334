import { afterEach, expect, it } from 'vitest';
import { selectedRange } from '../../../page/reading/selected-range.ts';

const words = 'The ferry carried 212,000 people in 2025.';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

it.each([
  ['the document', (text: Text) => document.body.append(text)],
  ['a shadow tree', (text: Text) => shadowIn(document.body).append(text)],
  ['a shadow tree in another', (text: Text) => shadowIn(shadowIn(document.body)).append(text)],
])('what is selected in %s is found', (_where, insert) => {
  const text = document.createTextNode(words);
  insert(text);
  document.getSelection()?.setBaseAndExtent(text, 4, text, 9);
  const range = selectedRange(document);
  expect(range?.toString()).toBe('ferry');
  expect(range?.startContainer).toBe(text);
});

it.each([['the document', false] as const, ['a shadow tree', true] as const])(
  'a caret in %s selects nothing',
  (_where, isShadow) => {
    const text = document.createTextNode(words);
    (isShadow ? shadowIn(document.body) : document.body).append(text);
    document.getSelection()?.collapse(text, 4);
    expect(selectedRange(document)).toBeUndefined();
  },
);

it('without a selection there is none', () => {
  document.body.append(words);
  expect(selectedRange(document)).toBeUndefined();
});

function shadowIn(parent: ParentNode): ShadowRoot {
  const host = document.createElement('div');
  parent.append(host);
  return host.attachShadow({ mode: 'open' });
}
