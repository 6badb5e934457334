import { beforeEach, describe, expect, it } from 'vitest';
import { isIdleChange } from '../../../page/reading/idle-change.ts';
import { markAsOwn } from '../../../page/reading/own-elements.ts';

beforeEach(() => {
  document.body.innerHTML = '<aside></aside><article><p>Prices rose.</p></article>';
});

/** True if all that `change` does is idle. */
function isIdle(change: (beside: Element, article: Element) => void, knowsArticle = true): boolean {
  const [beside, article] = document.body.children;
  if (beside === undefined || article === undefined) throw new Error('no page');
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change(beside, article);
  return observer.takeRecords().every((record) => isIdleChange(record, knowsArticle ? article : undefined));
}

const element = (name: string): HTMLElement => document.createElement(name);

/** As a publisher writes it, to have its text left out. */
function marked(): HTMLElement {
  const paragraph = element('p');
  paragraph.setAttribute('data-claimlight', '');
  return paragraph;
}

describe('a change is idle', () => {
  it.each(['script', 'iframe', 'img', 'noscript', 'meta'])('if a %s comes beside the article', (name) => {
    expect(isIdle((beside) => beside.append(element(name)))).toBe(true);
  });

  it('if an element of our own comes, wherever', () => {
    const own = document.createElement('div');
    markAsOwn(own);
    expect(isIdle((_beside, article) => article.append(own), false)).toBe(true);
  });
});

describe('a change has to be looked at', () => {
  it.each<[string, (beside: Element, article: Element) => void]>([
    ['text comes beside the article', (beside) => beside.append('Prices fell.')],
    ['an element that may get text comes', (beside) => beside.append(element('div'))],
    ['a style comes, which may hide some of it', (beside) => beside.append(element('style'))],
    ['anything comes into the article', (_beside, article) => article.append(element('img'))],
    ['text of the article changes', (_beside, article) => ((article.firstChild?.firstChild as Text).data = 'No.')],
    ['an element comes that the page marks as ours', (_beside, article) => article.append(marked())],
    ['the article goes', (_beside, article) => article.remove()],
  ])('if %s', (_name, change) => {
    expect(isIdle(change)).toBe(false);
  });

  it('if no article is known', () => {
    expect(isIdle((beside) => beside.append(element('script')), false)).toBe(false);
  });
});
