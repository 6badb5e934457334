import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { textOf, type Span } from '../../text/span.ts';
import { buildTextModel, textModelSteps, type TextModel } from '../../text/text-model.ts';

const stages: Element[] = [];

/** An element in the document with this content; `<template shadowrootmode="open">` becomes a shadow root. */
function stage(html: string): HTMLElement {
  const root = document.createElement('main');
  root.setHTMLUnsafe(html);
  document.body.append(root);
  stages.push(root);
  return root;
}

afterEach(() => {
  for (const root of stages.splice(0)) root.remove();
});

/** The blocks of a page as `kind: text`. */
function blocksOf(html: string): string[] {
  const { text, blocks } = buildTextModel(stage(html));
  return blocks.map(({ span, kind }) => `${kind}: ${textOf(text, span)}`);
}

const withoutSpace = (text: string): string => text.replaceAll(/[ \n]/g, '');

const layouts: readonly [name: string, html: string, blocks: readonly string[]][] = [
  ['paragraphs', '<p>One.</p>\n  <p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
  ['collapsed space', '<p>\n  A\t\tb\n c <b> d</b> </p>', ['paragraph: A b c d']],
  ['inline elements', '<p>un<b>believ</b>a<i>ble</i><!-- x --> <u></u>news</p>', ['paragraph: unbelievable news']],
  ['one br', '<p>Ten<br>twelve</p>', ['paragraph: Ten\ntwelve']],
  [
    'br soup',
    '<div>One.<br><br>Two.<br>\n&nbsp;<br />Three.<div>Four.</div>Five.</div>',
    ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.', 'paragraph: Four.', 'paragraph: Five.'],
  ],
  [
    'cells',
    '<table><tr><th>Year</th><td>2024</td></tr><tr><td>12 %</td></tr></table>',
    ['cell: Year', 'cell: 2024', 'cell: 12 %'],
  ],
  [
    'prose in cells',
    `<table><tr><td><p>Short.</p>${'Long text. '.repeat(30)}</td></tr></table>`,
    ['paragraph: Short.', `paragraph: ${'Long text. '.repeat(30).trim()}`],
  ],
  [
    'kinds',
    '<h2>Head</h2><ul><li>Item<p>More</p></li></ul><blockquote><p>Q</p></blockquote><figcaption>C</figcaption>',
    ['heading: Head', 'list-item: Item', 'list-item: More', 'quote: Q', 'caption: C'],
  ],
  [
    'never read',
    '<p>A <script>x()</script><style>p{}</style>b<button>Buy</button><svg><text>s</text></svg>.</p>',
    ['paragraph: A b.'],
  ],
  ['preformatted', '<pre>one\n  two\n\nthree  four</pre>', ['paragraph: one\ntwo', 'paragraph: three four']],
  [
    'blocks of custom elements',
    'a<x-card>b<p>c</p>d</x-card>e <x-b>f</x-b> g',
    ['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d', 'paragraph: e f g'],
  ],
  [
    'display in a style',
    '<span style="color: red; display:block">a</span><span style="display: inline-block">b</span>c',
    ['paragraph: a', 'paragraph: bc'],
  ],
  [
    'raw characters kept',
    '<p>co\u00adop\u200b “é e\u0301”&nbsp;x</p>',
    ['paragraph: co\u00adop\u200b “é e\u0301”\u00a0x'],
  ],
  ['quotations', '<p>He said <q>no <q>way</q></q>. <q>“Own”</q></p>', ['paragraph: He said “no ‘way’”. “Own”']],
  [
    'note marks',
    '<p>In 2019<sup>1</sup>, 38%<sup><a href="#b">b</a></sup>.[3] End [4] here.</p>',
    ['paragraph: In 2019, 38%. End [4] here.'],
  ],
  [
    'raised text',
    '<p>10<sup>6</sup> m<sup>2</sup>, the 1<sup>st</sup>, XXI<sup>e</sup></p>',
    ['paragraph: 10^6 m^2, the 1st, XXIe'],
  ],
  ['struck out', '<p>It cost <s>41</s> <ins>412</ins><del> euros</del>.</p>', ['paragraph: It cost 412.']],
  ['nothing but blanks', '<p> &nbsp;</p><div>\u200b</div><p></p>', []],
  [
    'shadow tree with slots',
    '<x-a><template shadowrootmode="open"><p>in <slot></slot>!</p><slot name=n>else</slot></template>light<i slot=m>un</i></x-a> after',
    ['paragraph: in light!', 'paragraph: else', 'paragraph: after'],
  ],
  [
    'a form that hides DOM properties',
    '<form><input name=firstChild><input name=nextSibling><p>Text</p></form><p>After</p>',
    ['paragraph: Text', 'paragraph: After'],
  ],
];

describe('text of a page', () => {
  it.each(layouts)('%s', (_name, html, expected) => expect(blocksOf(html)).toEqual(expected));

  it('separates blocks by one newline', () => {
    const { text, blocks } = buildTextModel(stage('<h1>A</h1>\n\n<p>B</p><div><div></div>C</div>'));
    expect(text).toBe('A\nB\nC');
    expect(blocks.map(({ span }) => span)).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 4, end: 5 },
    ]);
  });

  it('leaves out what the caller skips, and asks nothing of what is inside', () => {
    const asked: string[] = [];
    const root = stage('<p>a <span class=ad>buy <b>now</b></span>z</p><p hidden>h</p>');
    const { text } = buildTextModel(root, {
      isSkipped: (element) => {
        asked.push(element.localName);
        return element.matches('.ad, [hidden]');
      },
    });
    expect(text).toBe('a z');
    expect(asked).toEqual(['p', 'span', 'p']);
  });

  it('leads back to the characters of the page around those that it adds or leaves out', () => {
    const model = buildTextModel(stage('<p>He said <q>no</q> to 10<sup>6</sup> of 2019<sup>1</sup> euros.</p>'));
    expect(model.text).toBe('He said “no” to 10^6 of 2019 euros.');
    const at = (words: string) => {
      const start = model.text.indexOf(words);
      return model.rangeOf({ start, end: start + words.length });
    };
    expect(at('“no” to').toString()).toBe('no to');
    expect(at('10^6').toString()).toBe('106');
    expect(model.spanOf(at('2019 euros'))).toEqual({ start: 24, end: 34 });
    expect(model.rangesOf({ start: 24, end: 34 }).map(String)).toEqual(['2019', ' euros']);
  });

  it('lets the caller tell what is a block', () => {
    const root = stage('<p><b>One.</b><span>Two.</span><i>Three.</i></p>');
    const { blocks } = buildTextModel(root, { isBlock: ({ localName }) => (localName === 'span' ? true : undefined) });
    expect(blocks).toHaveLength(3);
  });

  it('gives links their words and absolute addresses', () => {
    const { text, links } = buildTextModel(
      stage('<p>See <a href="https://a.example/x"> the <b>report</b> </a>or <a name=y>z</a></p>'),
    );
    expect(links.map(({ span, href }) => [textOf(text, span), href])).toEqual([['the report', 'https://a.example/x']]);
  });

  it('yields on long pages, and gives the same model in steps', () => {
    const root = stage('<p>One two <b>three</b>.</p>'.repeat(2000));
    const steps = textModelSteps(root);
    let yields = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yields++;
    expect(yields).toBeGreaterThan(10);
    expect(step.value.text).toBe(buildTextModel(root).text);
  });

  it('takes a large page in steps of a few hundred nodes', () => {
    const root = stage(`<p>${'word <b>here</b>.'.repeat(10)}</p>`.repeat(5000));
    let walked = 0;
    const steps = textModelSteps(root, {
      isSkipped: () => {
        walked++;
        return false;
      },
    });
    for (let isDone = false; !isDone; isDone = steps.next().done === true) {
      expect(walked).toBeLessThan(500);
      walked = 0;
    }
  });

  it('walks a page nested deeper than calls can be', () => {
    const root = stage('');
    let inner: Element = root;
    for (let depth = 0; depth < 12_000; depth++) {
      const child = document.createElement('div');
      inner.append(child);
      inner = child;
    }
    inner.append('deep');
    expect(buildTextModel(root).text).toBe('deep');
    root.replaceChildren();
  });
});

const messy = `<!-- c --><h1>  Head<br>line </h1>
  <div>One\n   <b> bold</b><!-- c -->, so\u00adft <script>no()</script>e\u0301 and é.<br><br>  “Quoted”&nbsp;text<br>next 😀 line</div>
  <table><tr><td> a </td><td></td><td>b<span hidden>hid</span>c</td></tr></table><pre>x\n  y\n\nz</pre>
  <x-a><template shadowrootmode="open">pre <slot></slot> post</template>lig<i>ht</i></x-a>tail<p>&nbsp;</p>`;

const isHidden = (element: Element): boolean => element.hasAttribute('hidden');

function spansOf(model: TextModel): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(model.text.length), fc.nat(model.text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

describe('spans and ranges', () => {
  it('a range of a span holds the span’s text', () => {
    const model = buildTextModel(stage(messy), { isSkipped: isHidden });
    fc.assert(
      fc.property(spansOf(model), (span) => {
        const text = model.rangesOf(span).map(String).join('');
        expect(withoutSpace(text)).toBe(withoutSpace(textOf(model.text, span)));
        for (const range of model.rangesOf(span))
          expect(range.startContainer.getRootNode()).toBe(range.endContainer.getRootNode());
      }),
    );
  });

  it('the span of a span’s range is the span without the separators at its edges', () => {
    const model = buildTextModel(stage(messy), { isSkipped: isHidden });
    fc.assert(
      fc.property(spansOf(model), (span) => {
        const ranges = model.rangesOf(span);
        const first = ranges[0] && model.spanOf(ranges[0]);
        const last = ranges.at(-1);
        const back = { start: first?.start ?? 0, end: (last && model.spanOf(last))?.end ?? 0 };
        expect(textOf(model.text, back).trim()).toBe(textOf(model.text, span).trim());
      }),
    );
  });

  it('starts and ends in text nodes, on the span’s own characters', () => {
    const model = buildTextModel(stage('<p>One</p> <p>two<br>three</p>'));
    for (const [start, end, text] of [
      [3, 7, 'two'],
      [7, 8, ''],
      [0, 13, 'One twothree'],
    ] as const) {
      const range = model.rangeOf({ start, end });
      expect(range.startContainer).toBeInstanceOf(Text);
      expect(range.endContainer).toBeInstanceOf(Text);
      expect(range.toString()).toBe(text);
    }
  });

  it('pieces leave out what the text leaves out', () => {
    const model = buildTextModel(stage('<p>A claim<i hidden>AD</i> <b>goes <i hidden>AD</i></b>on</p>'), {
      isSkipped: isHidden,
    });
    expect(model.text).toBe('A claim goes on');
    expect(model.rangesOf({ start: 2, end: 15 }).map(String)).toEqual(['claim', ' goes ', 'on']);
  });

  it('a range in one tree when a span crosses into a shadow tree', () => {
    const model = buildTextModel(stage('<p>out <x-a><template shadowrootmode="open">inside</template></x-a></p>'));
    expect(model.text).toBe('out inside');
    expect(model.rangeOf({ start: 0, end: 10 }).toString()).toBe('out ');
    expect(model.rangesOf({ start: 0, end: 10 }).map(String)).toEqual(['out ', 'inside']);
  });

  const selections: readonly [name: string, select: (root: Element, range: Range) => void, text: string | null][] = [
    ['the whole root', (root, range) => range.selectNodeContents(root), 'One two\nthree four'],
    ['more than the root', (_root, range) => range.selectNode(document.body), 'One two\nthree four'],
    ['an element', (root, range) => range.selectNode(root.querySelectorAll('p').item(1)), 'three four'],
    ['a skipped element', (root, range) => range.selectNode(root.querySelector('[hidden]') ?? root), null],
    [
      'from inside a skipped element',
      (root, range) => {
        range.setStart(root.querySelector('[hidden]')?.firstChild ?? root, 1);
        range.setEnd(root, root.childNodes.length);
      },
      'four',
    ],
    [
      'the space between paragraphs',
      (root, range) => {
        range.setStart(root, 1);
        range.setEnd(root, 2);
      },
      null,
    ],
    ['nothing of the root', (_root, range) => range.selectNode(document.head), null],
  ];
  it.each(selections)('reads a selection of %s', (_name, select, expected) => {
    const root = stage('<p>One <b>two</b></p>\n<p>three <i hidden>ad</i>four</p>');
    const model = buildTextModel(root, { isSkipped: isHidden });
    const range = document.createRange();
    select(root, range);
    const span = model.spanOf(range);
    expect(span && textOf(model.text, span)).toBe(expected);
  });

  it('reads no selection of a detached node', () => {
    const model = buildTextModel(stage('<p>One</p>'));
    const range = new Range();
    range.selectNodeContents(document.createElement('p'));
    expect(model.spanOf(range)).toBeNull();
  });

  it('contains what stands under the root, in shadow trees too', () => {
    const root = stage('<p>One</p><x-a><template shadowrootmode="open"><b>in</b></template></x-a>');
    const model = buildTextModel(root);
    const inside = root.querySelector('x-a')?.shadowRoot?.querySelector('b')?.firstChild;
    expect([root, root.querySelector('p'), inside].map((node) => node instanceof Node && model.contains(node))).toEqual(
      [true, true, true],
    );
    expect(model.contains(document.body)).toBe(false);
  });

  it('gives a range even when text nodes have become shorter', () => {
    const root = stage('<p>One two three</p>');
    const model = buildTextModel(root);
    (root.querySelector('p')?.firstChild as Text).data = 'One';
    expect(model.rangeOf({ start: 4, end: 13 }).toString()).toBe('');
  });
});
