import { beforeEach, describe, expect, it } from 'vitest';
import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { findArticle } from '../../article/find-article.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { openShadowRoots } from '../../page/reading/open-shadow-roots.ts';
import { focusedIn } from '../../page/surface/keyboard.ts';
import { positionFrame } from '../../page/surface/position-frame.ts';
import { scrollTo } from '../../page/surface/scroll-to.ts';
import { drain } from '../../text/drain.ts';
import { focusOn } from '../../text/node-property.ts';
import { textModelSteps } from '../../text/text-model.ts';
import { articleUrl, headline, paragraphs } from './pages.ts';

/** Every property that a form has, its own and inherited: each can be hidden by a field of that name. */
const names = [
  ...new Set(prototypesOf(document.createElement('form')).flatMap((each) => Object.getOwnPropertyNames(each))),
];

function prototypesOf(value: object): object[] {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null ? [] : [prototype, ...prototypesOf(prototype)];
}

const byline = '<p class="byline">By <a rel="author" href="/ada">Ada Example</a></p>';

/** An article of which one paragraph stands in forms: many publishing systems wrap all of a page in one. */
function draw(fields: string, depth = 1): void {
  const [first = '', ...rest] = paragraphs;
  // Nested by scripts only: a parser drops a form inside a form.
  document.body.innerHTML = `<main><article><h1>${headline}</h1>${byline}<p>${first}</p>
    <div id="inner">${rest.map((text) => `<p>${text}</p>`).join('')}</div></article></main>`;
  for (let level = 0; level < depth; level += 1) {
    const form = document.createElement('form');
    form.innerHTML = fields;
    const inner = document.querySelector('#inner');
    inner?.replaceWith(form);
    if (inner) Element.prototype.append.call(form, inner);
  }
  const around = document.createElement('form');
  around.innerHTML = fields;
  Element.prototype.append.call(around, ...document.body.childNodes);
  document.body.append(around);
}

function readArticle() {
  const found = findArticle(document);
  if (found === null) throw new Error('no article');
  const model = drain(textModelSteps(found.root, { isSkipped: found.isSkipped, isBlock: isSetAsBlock }));
  return { model, facts: readFacts(document, articleUrl, model.text) };
}

function used(): void {
  const { model } = readArticle();
  const at = model.text.indexOf('Engineers measured');
  const range = model.rangeOf({ start: at, end: at + 40 });
  expect(model.spanOf(range)).toEqual({ start: at, end: at + 40 });
  expect(model.contains(range.startContainer)).toBe(true);
  scrollTo(range);
  const form = document.querySelector('form');
  if (form !== null) focusOn(form);
  focusedIn(document);
  positionFrame(document.createElement('iframe'), range);
  expect([...openShadowRoots(document)]).toEqual([]);
}

describe('fields of a form', () => {
  let expected: ReturnType<typeof readArticle>;
  let news: ReturnType<typeof detectArticle>;

  beforeEach(() => {
    draw('');
    expected = readArticle();
    news = detectArticle(document, articleUrl);
  });

  it('have some three hundred names that hide something', () => {
    expect(names.length).toBeGreaterThan(290);
  });

  it.each(names)('%s: the article reads as without it', (name) => {
    draw(`<input type="hidden" name="${name}">`);
    const { model, facts } = readArticle();
    expect(model.text).toBe(expected.model.text);
    expect(facts).toEqual(expected.facts);
    expect(detectArticle(document, articleUrl)).toEqual(news);
    used();
  });

  it('all at once, in 26 forms one inside the other', () => {
    draw(names.map((name) => `<input type="hidden" name="${name}">`).join(''), 26);
    expect(readArticle().model.text).toBe(expected.model.text);
    used();
  });

  it('from elsewhere, by the attribute `form`', () => {
    draw('');
    for (const [index, form] of [...document.forms].entries())
      Element.prototype.setAttribute.call(form, 'id', `f${index}`);
    const outside = names.map(
      (name) => `<input type="hidden" name="${name}" form="f0"><output name="${name}" form="f1">`,
    );
    document.body.insertAdjacentHTML('beforeend', outside.join(''));
    expect(readArticle().model.text).toBe(expected.model.text);
    used();
  });
});
