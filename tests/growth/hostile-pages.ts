import { hostileTexts, ofLength } from './hostile-texts.ts';

/** Draws some HTML of a page into its body: so many characters of it. */
export type HostilePage = (body: HTMLElement, characters: number) => void;

const sentence = 'The council said on Monday that prices rose by 4 percent, and that nobody had been told of it. ';
const headline = 'Council of Velm says prices rose';

/** HTML repeated under a headline. */
function repeated(html: string): HostilePage {
  return (body, characters) => {
    body.innerHTML = `<h1>${headline}</h1><div>${html.repeat(Math.ceil(characters / html.length))}</div>`;
  };
}

/** HTML repeated with a number of its own in each, where it has `%`. */
function numbered(html: string): HostilePage {
  return (body, characters) => {
    const times = Math.ceil(characters / html.length);
    const parts = Array.from({ length: times }, (_, n) => html.replaceAll('%', String(n)));
    body.innerHTML = `<h1>${headline}</h1><div>${parts.join('')}</div>`;
  };
}

/** What the browser itself bears: its parser nests no deeper than 512, scripts may. */
const deepest = 1500;

/** Elements inside each other, made by a script; each begins with some HTML. After `deepest`, side by side. */
function nested(name: string, html: string, end = `<p>${sentence}</p>`): HostilePage {
  return (body, characters) => {
    body.innerHTML = `<h1>${headline}</h1>`;
    let around: Element = body;
    const levels = Math.ceil(characters / (html.length + name.length * 2 + 5));
    for (let level = 0; level < levels; level += 1) {
      const inner = document.createElement(name);
      inner.innerHTML = html;
      around.append(inner);
      if (level < deepest) around = inner;
    }
    around.insertAdjacentHTML('beforeend', end);
  };
}

/** As many shadow trees inside each other, or beside each other. */
function shadows(isNested: boolean): HostilePage {
  return (body, characters) => {
    body.innerHTML = `<h1>${headline}</h1>`;
    let around: Element | ShadowRoot = body;
    for (let left = characters; left > 0; left -= sentence.length + 20) {
      const host = document.createElement('div');
      around.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<p>${sentence}</p><slot></slot>`;
      if (isNested && left > characters - deepest * sentence.length) around = root;
    }
  };
}

/** One element of a shadow tree that shows all children of its host. */
function slotted(body: HTMLElement, characters: number): void {
  body.innerHTML = `<h1>${headline}</h1><div></div>`;
  const host = body.querySelector('div');
  if (host === null) return;
  host.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article>';
  host.innerHTML = '<p>a.</p>'.repeat(Math.ceil(characters / 9)) + `<p>${sentence}</p>`.repeat(5);
}

const card = `<div class="card"><a href="/story-%">Ten things to know about story % of the day</a><p>${sentence}</p></div>`;

/** What a page can be made of to keep us busy, by its elements. */
const shapes: Readonly<Record<string, HostilePage>> = {
  paragraphs: repeated(`<p>${sentence}</p>`),
  'short paragraphs': repeated('<p>a</p>'),
  'blocks without an end': repeated('<div>a'),
  'empty elements': repeated('<div></div>'),
  'empty elements inside a line': repeated('<b></b>'),
  'letters in bold': repeated('a<b>b</b>'),
  'letters in bold before a block': repeated('<b>a</b><div>b</div>'),
  'line breaks': repeated('a<br>'),
  'line breaks and paragraphs': repeated(`${sentence}<br>`),
  links: numbered('<a href="/%">a</a> '),
  'titles that are links': numbered('<p><a href="/story-%">Ten things to know about story %</a></p>'),
  'links with paragraphs between': numbered(`<p><a href="/%">Twenty things to know of %</a></p><p>${sentence}</p>`),
  'links to the page itself': numbered(`<p><a href="#n%">Section % of the report of the year</a></p>`),
  'offers of other stories': numbered(card),
  'offers of other stories, each in a list of its own': numbered(`<ul class="a%"><li>${card}</li></ul>`),
  'marks of notes': numbered('a<sup>%</sup> '),
  'written marks of notes': repeated('word[1] '),
  'powers and roots': repeated('10<sup>6</sup> '),
  headings: numbered('<h2>Part %</h2>'),
  'headings that end an article': repeated(`<h2>Related</h2><p>${sentence}</p>`),
  'main headings': repeated(`<h1>${headline}</h1>`),
  'main headings and paragraphs': repeated(`<h1>${headline}</h1><p>${sentence}${sentence}${sentence}</p>`),
  articles: repeated(`<article><h1>${headline}</h1><p>${sentence}${sentence}${sentence}</p></article>`),
  'articles without headings': repeated(`<article><p>${sentence}${sentence}${sentence}</p></article>`),
  asides: repeated(`<aside><p>${sentence}</p></aside>`),
  'figures of quotations': numbered(`<figure><blockquote>Prices rose by % percent.</blockquote></figure>`),
  'one quotation in figures': repeated(`<figure><blockquote>Prices rose.</blockquote></figure>`),
  'figures of tables': repeated('<figure><table><tr><td>1</td></tr></table></figure>'),
  lists: repeated(`<ul><li>${sentence}</li><li>a</li></ul>`),
  tables: repeated('<table><tr><td>1</td><td>2</td></tr></table>'),
  'one table': (body, characters) => {
    body.innerHTML = `<h1>${headline}</h1><table>${'<tr><td>1</td><td>a</td></tr>'.repeat(characters / 29)}</table>`;
  },
  'names of what stands beside articles': numbered(`<div class="recommend% advert% sponsor%"><p>${sentence}</p></div>`),
  'names of what never is an article': numbered(`<div class="comments% comments"><p>${sentence}</p></div>`),
  'names of many words': repeated(`<div class="${'related-share '.repeat(30)}"><p>${sentence}</p></div>`),
  'names of many elements': numbered(`<div id="a%" class="b% c%"><p>a</p></div>`),
  'hidden copies': repeated(`<p>${sentence}</p><p style="display: none">${sentence}</p>`),
  'text for screen readers': repeated('<span style="position: absolute; clip-path: inset(50%)">a</span>b '),
  'first letters': repeated('<span style="float: left">A</span>nn. '),
  'struck-out words': repeated('<s>a</s> b '),
  'quotation elements': repeated('<q>a</q> '),
  'custom elements': repeated('<x-y>a</x-y>'),
  'one custom element': (body, characters) => {
    body.innerHTML = `<h1>${headline}</h1><x-y>${'<b>a</b>'.repeat(characters / 8)}<p>${sentence}</p></x-y>`;
  },
  'custom elements side by side in one': repeated('<x-y><b>a</b><x-z>b</x-z></x-y>'),
  'preformatted text': repeated('<pre>a\nb\n\nc </pre>'),
  forms: repeated('<form><input name="parentElement"><p>a</p></form>'),
  'newsletter boxes': repeated('<div>Get our letter <input type="email"></div>'),
  'lines that speak of the paper': repeated('<p>Sign up for our newsletter</p>'),
  'telephone numbers': repeated('<a href="tel:1">1</a> '),
  dates: repeated('<time datetime="2026-11-18">18 November 2026, 10:30</time> '),
  'dated lines by their name': repeated('<span class="date">Updated 18 November 2026</span>'),
  authors: numbered('<span class="author">By Ann Lee %</span>'),
  'lines of authors': repeated('<p>By Ann Lee</p>'),
  descriptions: numbered(`<meta property="og:title" content="Council % says"><p>${sentence}</p>`),
  'labels of previews': repeated('<meta name="author" content="Ann Lee">'),
  'JSON-LD': repeated('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Prices"}</script>'),
  'scripts and comments': repeated('<script type="x">a</script><!-- b -->'),
  'pictures without words': repeated('<img alt=""><svg></svg>'),
  'posts of readers': repeated(`<div class="post-body"><p>${sentence}</p></div>`),
  'shadow trees': shadows(false),
  'shadow trees inside each other': shadows(true),
  'one slot': slotted,
  'blocks inside each other': nested('div', ''),
  'blocks inside each other, a letter in each': nested('div', 'a'),
  'blocks inside each other, a paragraph in each': nested('div', `<p>${sentence}</p>`),
  'blocks inside each other, a long line in each': nested('div', sentence),
  'blocks inside each other, a title in each': nested('div', '<a href="/a">Ten things to know about a story</a>'),
  'blocks inside each other, over a long text': nested('div', '', `<p>${sentence.repeat(2000)}</p>`),
  'spans inside each other': nested('span', ''),
  'spans inside each other, a letter in each': nested('span', 'a '),
  'spans inside each other, over a long text': nested('span', '<b>A</b>', sentence.repeat(2000)),
  'links inside each other': nested('a', 'a '),
  'marks inside each other': nested('sup', '1'),
  'lists inside each other': nested('ul', `<li>${sentence}</li>`),
  'quotations inside each other': nested('blockquote', `<p>${sentence}</p>`),
  'articles inside each other': nested('article', `<p>${sentence}</p>`),
  'articles inside each other, each with a heading': nested('article', `<h1>${headline}</h1><p>${sentence}</p>`),
  'asides inside each other': nested('aside', `<p>${sentence}</p>`),
  'figures inside each other': nested('figure', '<blockquote>Prices rose.</blockquote>'),
  'custom elements inside each other': nested('x-y', '<b>a</b>'),
  'headings inside each other': nested('h2', 'Related'),
  'hidden blocks inside each other': nested('section', `<div hidden>${sentence}</div>`),
};

/** The texts that keep us busy, as the one paragraph of an article. */
const texts = Object.fromEntries(
  Object.entries(hostileTexts).map(([name, text]): [string, HostilePage] => [
    `a paragraph of ${name}`,
    (body, characters) => {
      body.innerHTML = `<h1>${headline}</h1><article><p></p>${`<p>${sentence}</p>`.repeat(5)}</article>`;
      body.querySelector('p')?.append(ofLength(text, characters));
    },
  ]),
);

export const hostilePages: Readonly<Record<string, HostilePage>> = { ...shapes, ...texts };
