import { describe, expect, it } from 'vitest';
import { cardToPage, pageToBackground, toPage, uiToBackground } from '../../messaging/calls.ts';
import { inventedDraft, inventedTarget } from '../invented-annotation.ts';

const source = inventedTarget().source;

describe('what pages may ask', () => {
  it.each([
    ['no source', {}],
    ['no web address', { source: 'javascript:alert(1)' }],
    ['a file', { source: 'file:///etc/passwd' }],
    ['another type', { source: 7 }],
  ])('annotations of a source: not with %s', (_name, input) => {
    expect(pageToBackground.annotationsOfSource.input.safeParse(input).success).toBe(false);
  });

  it('gets no note and no evidence, even if a handler hands them over', () => {
    const { selector, paragraph, url } = inventedTarget();
    const id = 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e';
    const stored = { id, tag: 'sourced', selector, url, paragraph, note: 'private', evidence: [{ url: source }] };
    const [painted] = pageToBackground.annotationsOfSource.output.parse({ items: [stored] }).items;
    expect(Object.keys(painted ?? {}).toSorted()).toEqual(['id', 'selector', 'tag', 'url']);
  });

  it('and extension pages have no call in common but by their own names', () => {
    const names = [pageToBackground, uiToBackground, toPage].flatMap((calls) => Object.keys(calls));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what a card may ask its page through the background', () => {
  it('changes nothing there, makes no claim and reads nothing anew', () => {
    expect(Object.keys(cardToPage).toSorted()).toEqual([
      'focusClaim',
      'openedClaim',
      'selectedText',
      'snapshot',
      'snapshotRest',
    ]);
  });
});

describe('what is saved', () => {
  it('is a draft with a tag, perhaps the id of what it changes', () => {
    expect(uiToBackground.saveAnnotation.input.safeParse(inventedDraft()).success).toBe(true);
  });

  it.each([
    ['a tag of its own', { tag: 'true' }],
    ['an id of its own', { id: 'mine' }],
    ['a note that is no text', { note: 7 }],
    ['a link that runs code', { evidence: [{ url: 'javascript:alert(1)', accessed: '2026-03-01T08:00:00Z' }] }],
    ['a source that is no web page', { target: { ...inventedTarget(), source: 'chrome://settings' } }],
    ['no quote', { target: { ...inventedTarget({ exact: '' }) } }],
  ])('is refused with %s', (_name, change) => {
    expect(uiToBackground.saveAnnotation.input.safeParse({ ...inventedDraft(), ...change }).success).toBe(false);
  });
});
