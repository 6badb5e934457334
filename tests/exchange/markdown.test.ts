import { describe, expect, test } from 'vitest';
import { markdownInline, markdownLines, markdownLink } from '../../exchange/markdown-text.ts';
import { toMarkdown } from '../../exchange/markdown.ts';
import type { ClaimRecord } from '../../annotation/model/annotation.ts';
import { writers } from '../../exchange/writers.ts';
import { inventedAnnotation, inventedDraftOf, inventedTarget } from '../invented-annotation.ts';

const now = new Date(2026, 2, 2, 12);

const saidByMinistry: ClaimRecord = {
  checkWorthiness: 0.5,
  reasons: [],
  support: {
    kind: 'named',
    attribution: { span: { start: 0, end: 2 }, words: 'the ministry', kind: 'organisation' },
  },
};

describe('toMarkdown', () => {
  test('names several authors as a list, and lists what has no tag as to be checked', () => {
    const target = { ...inventedTarget(), author: 'Ida Holm, Ben Roe, Ann Lee' };
    const draft = inventedDraftOf({ target, note: 'Look it up.' });
    const text = writers.markdown([], now, [draft]);
    expect(text).toContain('Harbour Gazette · By Ida Holm, Ben Roe and Ann Lee · 1 March 2026');
    expect(text).toMatch(/### To check\n\n> The new ferry halves the crossing time\.\n\nNo tag · \[Show/);
    expect(text).toContain('Look it up.');
  });

  test('says of words of a translation that they are', () => {
    const target = { ...inventedTarget(), translated: true as const };
    expect(toMarkdown([inventedAnnotation({ target })], now)).toContain('a translation that the browser made');
    expect(toMarkdown([inventedAnnotation()], now)).not.toContain('translation');
  });

  test('groups claims by article and check, each with its quote, tag, finding, source, change, note, evidence and a link to the words', () => {
    const port = 'https://harbour-gazette.example/news/port';
    const markdown = toMarkdown(
      [
        inventedAnnotation({
          note: 'By whom?\nAsk the port.',
          evidence: [
            {
              url: 'https://port.example/times',
              title: 'Timetable',
              accessed: '2026-03-01T12:00:00Z',
              quote: '55 min',
            },
          ],
        }),
        inventedAnnotation({ target: inventedTarget({ source: port, exact: 'The port is full.' }), tag: 'sourced' }),
        inventedAnnotation({
          target: inventedTarget({ exact: 'It sails at noon.', start: 0 }),
          tag: 'promotional',
          finding: 'wrong',
          state: 'done',
          claim: saidByMinistry,
          history: [{ seen: '2026-03-02T12:00:00Z', from: 'It sails at noon.', to: 'It sails at one.', changes: [] }],
        }),
      ],
      now,
    );
    expect(markdown).toBe(`# Fact-checking notes, 2 March 2026

## [New ferry on the northern line](<https://harbour-gazette.example/news/ferry>)

Harbour Gazette · By Ida Holm · 1 March 2026

harbour-gazette.example/news/ferry

### Done

> It sails at noon.

**Tag:** Promotional · **Finding:** Wrong · [Show in the article](<https://harbour-gazette.example/news/ferry#:~:text=sails%20at%20noon.-,It%20sails%20at%20noon.,-Tickets%20cost>)

**Source:** the ministry (organisation)

The article was changed; seen on 2 March 2026: “It sails at one.”

### Not checked

> The new ferry halves the crossing time.

**Tag:** Unsourced · [Show in the article](<https://harbour-gazette.example/news/ferry#:~:text=sails%20at%20noon.-,The%20new%20ferry%20halves%20the%20crossing%20time.,-Tickets%20cost>)

**Note:**

By whom?\\
Ask the port.

**Evidence:**

- [Timetable](<https://port.example/times>) (seen 1 March 2026)
  > 55 min

## [New ferry on the northern line](<${port}>)

Harbour Gazette · By Ida Holm · 1 March 2026

harbour-gazette.example/news/port

> The port is full.

**Tag:** Sourced · [Show in the article](<${port}#:~:text=sails%20at%20noon.-,The%20port%20is%20full.,-Tickets%20cost>)
`);
  });

  test('says so when there is nothing', () => {
    expect(toMarkdown([], now)).toBe('# Fact-checking notes, 2 March 2026\n\nNo notes.\n');
  });

  test('a quote cannot leave its block quote, nor a title its heading', () => {
    const target = {
      ...inventedTarget({ exact: 'One.\n\n# Two\r\n</blockquote>' }),
      title: 'A](http://evil.example)\n# B',
    };
    const lines = toMarkdown([inventedAnnotation({ target })], now).split('\n');
    expect(lines).toContain('## [A\\](http\\://evil.example) \\# B](<https://harbour-gazette.example/news/ferry>)');
    expect(lines.filter((line) => line.startsWith('>'))).toEqual(['> One.', '>', '> \\# Two\\', '> \\</blockquote\\>']);
  });
});

describe('text in Markdown', () => {
  test.each([
    ['12% of people: 10:30, it cost 5 - 6 (+2) = "AT&T"!', '12% of people: 10:30, it cost 5 - 6 (+2) = "AT&T"!'],
    ['*a* _b_ `c` ~~d~~ [e](f) ![g](h)', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\[e\\](f) !\\[g\\](h)'],
    ['<b onclick=x> &lt; &#60;', '\\<b onclick=x\\> \\&lt; \\&\\#60;'],
    ['see http://a.example, www.b.example, me@c.example', 'see http\\://a.example, www\\.b.example, me\\@c.example'],
    [
      '[[wiki]] ==mark== %%hidden%% #tag $5$ :smile: ((ref)) key:: x',
      '\\[\\[wiki\\]\\] \\=\\=mark\\=\\= \\%\\%hidden\\%\\% \\#tag \\$5\\$ \\:smile: \\(\\(ref)) key\\:: x',
    ],
    ['2026-03-01T06:40:00+02:00, 06:40:00', '2026-03-01T06:40:00+02:00, 06:40:00'],
    [':100: a:40b:', '\\:100: a\\:40b:'],
    ['1. item', '1\\. item'],
    ['1.5 million', '1.5 million'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['two\nlines', 'two lines'],
    ['half \ud83d pair, \0, \u001b[31m', 'half \uFFFD pair, \uFFFD, \uFFFD\\[31m'],
    ['\u202Eturned\u202C', 'turned'],
    ['\u2069\u2066\u2069turned', 'turned'],
    ['צפון 24', '\u2068צפון 24\u2069'],
    ['Al Jazeera الجزيرة\u2069\u202E', '\u2068Al Jazeera الجزيرة\u2069'],
    ['a\u0085b', 'a b'],
  ])('%j', (text, expected) => {
    expect(markdownInline(text)).toBe(expected);
  });

  test('lines break where they did, and an indent is no code', () => {
    expect(markdownLines('a\r\nb\n\n    c\n---')).toEqual(['a\\', 'b', '', '&#32;&#32;&#32;&#32;c\\', '\\---']);
  });

  test('an address with marks stays one address', () => {
    expect(markdownLink('x', 'https://a.example/<b> c?d=1&copy;=2')).toBe(
      '[x](<https://a.example/%3Cb%3E%20c?d=1\\&copy;=2>)',
    );
  });
});
