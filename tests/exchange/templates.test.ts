import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wholePage, type Annotation } from '../../annotation/model/annotation.ts';
import { toMarkdown } from '../../exchange/markdown.ts';
import { builtInTemplates, type BuiltInTemplate } from '../../exchange/templates/built-in.ts';
import { fillTemplate } from '../../exchange/templates/fill-template.ts';
import { templateProblem } from '../../exchange/templates/parse-template.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { hostileAnnotations } from './hostile-annotation.ts';

const now = new Date(2026, 2, 2, 12);
const names = Object.keys(builtInTemplates) as BuiltInTemplate[];

const evidence = [
  { url: 'https://port.example/times', title: 'Timetable', accessed: '2026-03-01T12:00:00Z', quote: '55 min' },
  { url: 'https://port.example/fares', accessed: '2026-03-01T12:00:00Z' },
];
const port = inventedTarget({ source: 'https://harbour-gazette.example/news/port', exact: 'The port is full.' });
const annotations = [
  inventedAnnotation({ note: 'By whom?\nAsk "the" port.', evidence }),
  inventedAnnotation({ target: port, tag: 'sourced' }),
  inventedAnnotation({
    target: { ...inventedTarget(), selector: wholePage() },
    tag: 'promotional',
    note: 'All of it.',
  }),
];

/** An annotation of which one text is another. */
function saying(text: string, field: 'title' | 'note' | 'quote' = 'note'): Annotation {
  const target = inventedTarget(field === 'quote' ? { exact: text } : {});
  return inventedAnnotation({
    target: field === 'title' ? { ...target, title: text } : target,
    note: field === 'note' ? text : '',
  });
}

function fill(template: string, ...of: readonly Annotation[]): string {
  return fillTemplate(template, of, now);
}

describe('the built-in templates', () => {
  test.each(names)('%s has no problem', (name) => {
    expect(templateProblem(builtInTemplates[name])).toBeUndefined();
  });

  test('plain is the Markdown that the popup writes', () => {
    expect(fill(builtInTemplates.plain, ...annotations)).toBe(toMarkdown(annotations, now));
  });

  test('obsidian has properties, then each claim as a callout', () => {
    const [, front = '', body = ''] = fill(builtInTemplates.obsidian, ...annotations).split(/^---\n/m);
    expect(parse(front)).toEqual({
      title: 'Fact-checking notes',
      created: '2026-03-02',
      claims: 3,
      sources: ['https://harbour-gazette.example/news/ferry', 'https://harbour-gazette.example/news/port'],
      outlets: ['Harbour Gazette'],
      tags: ['fact-check'],
    });
    expect(body).toContain('> [!quote] Unsourced\n> The new ferry halves the crossing time.\n\n#claim/unsourced · ');
    expect(body).toContain('> [!quote] Promotional\n> *About the whole page*\n');
  });

  test('logseq is one outline whose blocks have properties', () => {
    const lines = fill(builtInTemplates.logseq, ...annotations).split('\n');
    expect(lines.slice(0, 3)).toEqual(['type:: fact-check', 'created:: 2026-03-02', 'claims:: 3']);
    expect(lines).toContain('\t- > The new ferry halves the crossing time.');
    expect(lines).toContain('\t  tag:: unsourced');
    expect(lines).toContain('\t\t- By whom?\\');
    expect(lines).toContain('\t\t  Ask "the" port.');
    expect(lines.slice(4).filter((line) => line !== '' && !/^(?:- |\t+- |\t* {2})/.test(line))).toEqual([]);
  });
});

describe('properties', () => {
  test.each([
    ['title: {{title}}', 'a: b # c'],
    ['title: "{{title}}"', 'say "no"'],
    ["title: '{{title}}'", "it's"],
    ['title: {{title}}', '- a\n---\nevil: yes'],
    ['title: {{title}}', '{{date}} \\ \u2028 \u0085'],
    ['title: {{title}}', 'yes'],
    ['title: {{title}}', '12e3'],
  ])('%s holds %j and nothing else', (line, title) => {
    const [, front = ''] = fill(`---\n${line}\nlast: 1\n---\n`, saying(title, 'title')).split(/^---\n/m);
    expect(parse(front)).toEqual({ title, last: 1 });
  });

  test('words around a value, lists in a line and in several', () => {
    const template =
      '---\nabout: On {{title}}: read\nflow: [{{date}}, "{{title}}", x]\nall:\n{{#articles}}\n  - {{title}}\n{{/articles}}\n---\n';
    const [, front = ''] = fill(template, saying('a, b: "c"]', 'title')).split(/^---\n/m);
    const title = 'a, b: "c"]';
    expect(parse(front)).toEqual({ about: `On ${title}: read`, flow: ['2026-03-02', title, 'x'], all: [title] });
  });

  test('of the Obsidian template are what they should be, whatever the notes hold', () => {
    fc.assert(
      fc.property(hostileAnnotations, (hostile) => {
        const [, front = ''] = fill(builtInTemplates.obsidian, ...hostile).split(/^---\n/m);
        const properties = parse(front) as Record<string, unknown>;
        expect(Object.keys(properties)).toEqual(['title', 'created', 'claims', 'sources', 'outlets', 'tags']);
        expect(properties.claims).toBe(hostile.length);
      }),
    );
  });
});

describe('the body', () => {
  test.each([
    ['> {{quote}}', 'One.\n\n# Two', '> One.\n>\n> \\# Two'],
    ['- {{quote}}', 'One.\nTwo', '- One.\\\n  Two'],
    ['1. {{quote}} ', '# One', '1. \\# One'],
    ['## {{quote}}', 'One\n# Two', '## One \\# Two'],
    ['| {{quote}} |', 'a | b', '| a \\| b |'],
    ['[x]({{quote}})', 'javascript:alert(1)', '[x](<javascript%3Aalert(1)>)'],
    ['[x]({{quote}})', 'https://a.example/(b)', '[x](<https://a.example/(b)>)'],
    ['see {{quote}}', 'https://a.example/*b*', 'see <https://a.example/*b*>'],
    ['<b>{{quote}}</b>', '</b><script>', '<b>&lt;/b\\>&lt;script\\></b>'],
    ['<a title="{{quote}}">', '" onclick="x', '<a title="&#34;&#32;onclick&#61;&#34;x">'],
    ['<a href={{quote}}>', 'javascript:x()', '<a href=x&#40;&#41;>'],
    ['{{quote}}', '{{title}} {{#note}}', '\\{\\{title\\}\\} \\{\\{\\#note\\}\\}'],
  ])('%s with %j', (line, quote, expected) => {
    expect(fill(`{{#articles}}{{#claims}}${line}{{/claims}}{{/articles}}`, saying(quote, 'quote'))).toBe(expected);
  });

  test.each(names)('hostile text adds no element, heading or link to the %s template', (name) => {
    fc.assert(
      fc.property(hostileAnnotations, (hostile) => {
        const html = (text: string): string =>
          micromark(text.replace(/^---\n.*?^---\n/ms, ''), {
            allowDangerousHtml: true,
            extensions: [gfm()],
            htmlExtensions: [gfmHtml()],
          });
        const found = (text: string) => html(text).match(/<(?:h\d|script|img|a |table|iframe|style|input|del)/g) ?? [];
        const harmless = hostile.map(withoutWords);
        expect(found(fill(builtInTemplates[name], ...hostile))).toEqual(
          found(fill(builtInTemplates[name], ...harmless)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** The same annotation with plain words wherever it has any. */
function withoutWords(annotation: Annotation): Annotation {
  const plain = (text: string): string => (text.trim() === '' ? text : 'words');
  const { target, evidence } = annotation;
  const [quote, position] = target.selector;
  const [author, published] = [target.author, target.published].map((fact) => fact && plain(fact));
  return {
    ...annotation,
    target: {
      ...target,
      ...{ title: plain(target.title), outlet: plain(target.outlet), author, published },
      selector: [{ ...quote, exact: plain(quote.exact) }, position],
    },
    note: plain(annotation.note),
    evidence: evidence.map((link) => ({ ...link, title: plain(link.title ?? ''), quote: plain(link.quote ?? '') })),
  };
}

describe('a problem is told with its place', () => {
  test.each([
    ['{{titel}}', 'unknown', 'titel', 1, 1],
    ['a\n  {{quote}}', 'unknown', 'quote', 2, 3],
    ['{{#articles}}\n{{title}}', 'never-closed', 'articles', 1, 1],
    ['x\n{{/articles}}', 'never-opened', 'articles', 2, 1],
    ['{{#articles}}{{#claims}}\n{{/articles}}', 'never-closed', 'claims', 1, 14],
    ['abc {{title', 'never-closed', '', 1, 5],
    ['{{articles}}', 'not-a-list', 'articles', 1, 1],
    ['{{{title}}}', 'unsupported', 'title', 1, 1],
    ['{{&title}}', 'unsupported', 'title', 1, 1],
    ['{{>title}}', 'unsupported', 'title', 1, 1],
    ['{{constructor}}', 'unknown', 'constructor', 1, 1],
    ['{{title.length}}', 'unknown', 'title.length', 1, 1],
    ['{{=<% %>=}}<% title %>', 'unsupported', '<% %>', 1, 1],
  ])('%j', (template, kind, name, line, column) => {
    expect(templateProblem(template)).toEqual({ kind, name, line, column });
  });

  test('and whatever else is typed is either filled or told', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '#articles',
      '/articles',
      '^note',
      'title',
      ' ',
      '\n',
      '!',
      '&',
      '=',
      '{',
      '}',
      '---\n',
      '\uE0000\uE001',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const template = pieces.join('');
        const problem = templateProblem(template);
        if (problem === undefined) expect(typeof fill(template, ...annotations)).toBe('string');
        else expect(problem.line).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a template that is made to keep the machine busy', () => {
  const nested = (name: string, depth: number) => `{{#${name}}}`.repeat(depth) + 'x' + `{{/${name}}}`.repeat(depth);

  test.each([
    ['a list in itself', nested('articles', 2), 'out-of-place'],
    ['a list in itself, 24 deep', nested('articles', 24), 'out-of-place'],
    ['claims in claims', `{{#articles}}${nested('claims', 2)}{{/articles}}`, 'out-of-place'],
    ['another list in a list', '{{#outlets}}{{#articles}}{{/articles}}{{/outlets}}', 'out-of-place'],
    [
      'all outlets for each claim',
      '{{#articles}}{{#claims}}{{#outlets}}.{{/outlets}}{{/claims}}{{/articles}}',
      'out-of-place',
    ],
    ['conditions 24 deep', nested('title', 24), 'too-deep'],
    ['conditions 5,000 deep', nested('title', 5000), 'too-deep'],
  ])('%s is no template', (_, template, kind) => {
    expect(templateProblem(template)).toMatchObject({ kind });
  });

  test('holds no HTML attribute that a value could leave, whatever stands before it', () => {
    const target = { ...inventedTarget(), title: 'x" onclick="alert(1)' };
    const notes = [inventedAnnotation({ target })];
    for (const before of ['<a href=', '<a title="<" href=', '<a href="', '<a <b href=', '<a>b<i class=']) {
      const filled = fillTemplate(`${before}{{title}}`, notes, now);
      expect(filled.slice(before.length)).not.toMatch(/["\s]/);
    }
  });

  test.each([
    ['all notes on one line', '{{#articles}}{{#claims}}{{quote}} {{note}} {{/claims}}{{/articles}}'],
    ['all notes in one tag', '<a {{#articles}}{{#claims}}b={{quote}} {{/claims}}{{/articles}}'],
    ['a line of 90,000 spaces in the front matter', `---\na: {{title}}${' '.repeat(90_000)}x\n---`],
    ['90,000 dashes in the front matter', `---\n${'- '.repeat(45_000)}{{title}}\n---`],
    ['braces', '{'.repeat(90_000)],
  ])('%s costs in step with the notes and the text', (_, template) => {
    const notes = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        inventedAnnotation({ note: 'By whom? <a', target: inventedTarget({ start: at * 50 }) }),
      );
    const cost = (count: number): number => {
      const given = notes(count);
      const start = performance.now();
      if (templateProblem(template) === undefined) fillTemplate(template, given, now);
      return performance.now() - start;
    };
    cost(30);
    const [few, many] = [Math.min(cost(300), cost(300)), Math.min(cost(3000), cost(3000))];
    // A loaded machine takes 100 ms for few of them at times.
    expect(many).toBeLessThan(Math.max(few, 150) * 15);
  });
});
