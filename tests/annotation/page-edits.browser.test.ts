import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import { describe } from '../../annotation/anchor/describe.ts';
import { buildTextModel } from '../../text/text-model.ts';
import { paragraphs } from './invented-text.ts';

vi.setConfig({ testTimeout: 60_000 });

afterEach(() => document.body.replaceChildren());

/**
 * What scripts, editors and adverts do to a page without touching its sentences. Each gets a number to choose a place
 * by.
 */
const edits = {
  splitText(article, at) {
    const node = pick(textsOf(article), at);
    if (node !== undefined && node.length > 1) node.splitText(1 + (at % (node.length - 1)));
  },
  wrapText(article, at) {
    const node = pick(textsOf(article), at);
    const wrapper = document.createElement(pick(['span', 'b', 'a', 'mark'], at) ?? 'i');
    node?.replaceWith(wrapper);
    if (node !== undefined) wrapper.append(node);
  },
  wrapParagraph(article, at) {
    const paragraph = pick(article.querySelectorAll('p'), at);
    const wrapper = document.createElement('div');
    paragraph?.replaceWith(wrapper);
    if (paragraph !== undefined) wrapper.append(paragraph);
  },
  insertComment(article, at) {
    pick(textsOf(article), at)?.before(document.createComment('advert slot'));
  },
  insertAdvert(article, at) {
    const advert = document.createElement('div');
    advert.textContent = 'Advertisement. Two for one on all ferries.';
    pick(article.querySelectorAll('p'), at)?.before(advert);
  },
  insertScript(article, at) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(article.textContent);
    pick(article.querySelectorAll('p'), at)?.append(script);
  },
  reflow(article, at) {
    const node = pick(textsOf(article), at);
    if (node !== undefined) node.data = node.data.replaceAll(' ', '\n      ');
  },
  normalize(article) {
    article.normalize();
  },
} satisfies Record<string, (article: Element, at: number) => void>;

function textsOf(article: Element): Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('p') && !node.parentElement.closest('script')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}

function pick<T>(items: ArrayLike<T>, at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

const edit = fc.tuple(fc.constantFrom(...Object.values(edits)), fc.nat());

/** A page, one of its sentences that stands once, and what is done to the page. */
const editedPage = fc
  .tuple(paragraphs, fc.nat(), fc.nat(), fc.array(edit, { minLength: 1, maxLength: 20 }))
  .map(([blocks, a, b, changes]) => {
    const block = a % blocks.length;
    const sentence = pick((blocks[block] ?? '').split(/(?<=\.) /), b) ?? '';
    return { blocks, block, sentence, changes };
  })
  .filter(({ blocks, sentence }) => blocks.join('\n').split(sentence).length === 2);

function show(blocks: readonly string[]): Element {
  const article = document.createElement('article');
  for (const [i, block] of blocks.entries()) {
    const paragraph = document.createElement('p');
    paragraph.id = `p${i}`;
    paragraph.textContent = block;
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  return article;
}

function describeIn(article: Element, sentence: string) {
  const { text } = buildTextModel(article);
  const start = text.indexOf(sentence);
  return describe(text, { start, end: start + sentence.length });
}

test('whatever is done around and to its nodes, the tag stays on its sentence', () => {
  fc.assert(
    fc.property(editedPage, ({ blocks, block, sentence, changes }) => {
      const article = show(blocks);
      const selectors = describeIn(article, sentence);
      for (const [change, at] of changes) change(article, at);
      const model = buildTextModel(article);
      const anchoring = anchor(prepareText(model.text), selectors);
      if (!('span' in anchoring)) throw new Error(`${anchoring.state}: ${model.text}`);
      const range = model.rangeOf(anchoring.span);
      expect(model.text.slice(anchoring.span.start, anchoring.span.end).replace(/\s+/g, ' ')).toBe(sentence);
      expect(range.startContainer.parentElement?.closest('p')?.id).toBe(`p${block}`);
      expect(anchoring.state).toMatch(/exact|moved/);
    }),
    { numRuns: 150 },
  );
});

test('paragraphs in another order: on its own sentence, or an orphan that offers it first', () => {
  fc.assert(
    fc.property(editedPage, fc.nat(), ({ blocks, block, sentence }, turn) => {
      const article = show(blocks);
      const selectors = describeIn(article, sentence);
      for (let i = 0; i < turn % blocks.length; i++) article.append(article.firstElementChild ?? '');
      const model = buildTextModel(article);
      const anchoring = anchor(prepareText(model.text), selectors);
      const span =
        'span' in anchoring ? anchoring.span : anchoring.state === 'orphan' ? anchoring.candidates[0]?.span : undefined;
      if (span === undefined) throw new Error(anchoring.state);
      expect(model.rangeOf(span).startContainer.parentElement?.id).toBe(`p${block}`);
      expect(model.rangeOf(span).toString()).toBe(sentence);
    }),
    { numRuns: 150 },
  );
});

test('a sentence that is left only in a script takes its tag along', () => {
  fc.assert(
    fc.property(editedPage, ({ blocks, block, sentence }) => {
      const article = show(blocks);
      const selectors = describeIn(article, sentence);
      edits.insertScript(article, block + 1);
      article.querySelector(`#p${block}`)?.remove();
      const state = anchor(prepareText(buildTextModel(article).text), selectors).state;
      expect(state).toBe('orphan');
    }),
    { numRuns: 150 },
  );
});
