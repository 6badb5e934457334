import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../exchange/html.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { hostileAnnotations } from './hostile-annotation.ts';

const now = new Date(2026, 2, 1, 12);

function parsed(...annotations: Parameters<typeof toHtml>[0]): Document {
  return new DOMParser().parseFromString(toHtml(annotations, now), 'text/html');
}

describe('the report', () => {
  test('shows each claim with its tag, note, evidence and way to the article', () => {
    const evidence = [{ url: 'https://port.example/times', title: 'Timetable', accessed: '2026-03-01T12:00:00Z' }];
    const page = parsed(inventedAnnotation({ note: 'By whom?', evidence }));
    expect(page.title).toBe('Fact-checking notes, 1 March 2026');
    expect(page.querySelector('h2 a')?.textContent).toBe('New ferry on the northern line');
    expect(page.querySelector('blockquote')?.textContent).toBe('The new ferry halves the crossing time.');
    expect(page.querySelector('.claim .tag')?.textContent).toBe('Unsourced');
    expect(page.querySelector('.note')?.textContent).toBe('By whom?');
    expect(page.querySelector('.evidence a')?.getAttribute('href')).toBe('https://port.example/times');
    expect(page.querySelector('.claim p a')?.getAttribute('href')).toContain('#:~:text=');
  });

  test('says who is named as the source, what was found, and where evidence stands, in words', () => {
    const evidence = [
      {
        url: 'https://port.example/%C3%A9t%C3%A9#:~:text=55%20min',
        stance: 'supports' as const,
        accessed: '2026-03-01T12:00:00Z',
      },
    ];
    const attribution = { span: { start: 0, end: 4 }, words: 'Port of Skarholm', kind: 'organisation' as const };
    const claim = { checkWorthiness: 1, reasons: [], support: { kind: 'named' as const, attribution } };
    const page = parsed(
      inventedAnnotation({ claim, evidence, finding: 'wrong', state: 'done' }),
      inventedAnnotation({ target: inventedTarget({ exact: 'Another.', start: 1 }) }),
    );
    expect(Array.from(page.querySelectorAll('h3'), ({ textContent }) => textContent)).toEqual(['Done', 'Not checked']);
    const [first] = page.querySelectorAll('.claim');
    expect(first?.textContent).toContain('Source: Port of Skarholm (organisation)');
    expect(first?.textContent).toContain('Finding: Wrong');
    expect(first?.querySelector('.evidence')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Supports: port.example/été (seen 1 March 2026)',
    );
    expect(page.querySelector('section')?.textContent).toContain('harbour-gazette.example/news/ferry');
  });

  test('tells what the article said instead, where it was seen to', () => {
    const seen = { seen: '2026-03-02T12:00:00Z', from: 'The new ferry', to: 'The old ferry', changes: ['wording'] };
    const page = parsed(inventedAnnotation({ history: [seen] }));
    expect(page.querySelector('.claim')?.textContent).toContain('seen on 2 March 2026: “The old ferry”');
  });

  test('counts the claims per tag', () => {
    const other = inventedTarget({ exact: 'Another.', start: 1 });
    const page = parsed(inventedAnnotation(), inventedAnnotation({ target: other }));
    const counts = Array.from(page.querySelectorAll('tr'), (row) => row.textContent.trim().replace(/\s+/g, ' '));
    expect(counts).toEqual(['Sourced 0 claims', 'Unsourced 2 claims', 'Promotional 0 claims']);
  });

  test('holds only the elements of its template and shows hostile text as text, whatever the notes hold', () => {
    const allowed = new Set(
      'HTML HEAD META TITLE STYLE BODY H1 H2 H3 P A TABLE TBODY TR TH TD SECTION ARTICLE BLOCKQUOTE SPAN STRONG BDI UL LI'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(hostileAnnotations, (annotations) => {
        const page = parsed(...annotations);
        const names = Array.from(page.querySelectorAll('*'), ({ tagName }) => tagName);
        expect(names.filter((name) => !allowed.has(name))).toEqual([]);
        expect(page.querySelectorAll('.claim')).toHaveLength(annotations.length);
        for (const link of page.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
        const handlers = Array.from(page.querySelectorAll('*')).flatMap((element) => element.getAttributeNames());
        expect(handlers.filter((name) => name.startsWith('on'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '</p></article><img src=x onerror=alert(1)>',
    '&lt;b&gt; "quoted" & \'more\'',
    '<!-- ]]> -->',
    'two\n\nparagraphs',
  ])('%j shows as it was typed', (note) => {
    expect(parsed(inventedAnnotation({ note })).querySelector('.note')?.textContent).toBe(note);
  });

  test('runs no script, even one that was smuggled in', async () => {
    const smuggled = toHtml([inventedAnnotation()], now).replace(
      '</body>',
      '<script>document.title = "ran"</script></body>',
    );
    const frame = document.createElement('iframe');
    frame.srcdoc = smuggled;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    expect(frame.contentDocument?.title).toBe('Fact-checking notes, 1 March 2026');
    frame.remove();
  });
});
