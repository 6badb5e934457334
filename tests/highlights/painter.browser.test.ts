import { afterEach, describe, expect, it } from 'vitest';
import { highlightNames } from '../../highlights/highlight-name.ts';
import { createPainter } from '../../highlights/painter.ts';

function rangeOf(words: string): Range {
  const text = document.body.appendChild(document.createElement('p')).appendChild(new Text(words));
  const range = new Range();
  range.selectNodeContents(text);
  return range;
}

const painted = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String);

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

describe('the painter', () => {
  it('paints ranges under a name, in place of those before', () => {
    const painter = createPainter(CSS.highlights);
    painter.paint('claimlight-claim', [rangeOf('first'), rangeOf('second')]);
    expect(painted('claimlight-claim')).toEqual(['first', 'second']);
    painter.paint('claimlight-claim', [rangeOf('third')]);
    expect(painted('claimlight-claim')).toEqual(['third']);
  });

  it('leaves no empty name behind', () => {
    const painter = createPainter(CSS.highlights);
    painter.paint('claimlight-sourced', [rangeOf('first')]);
    painter.paint('claimlight-sourced', []);
    expect(CSS.highlights.has('claimlight-sourced')).toBe(false);
  });

  it('clears its own names only', () => {
    const painter = createPainter(CSS.highlights);
    for (const name of highlightNames) painter.paint(name, [rangeOf(name)]);
    CSS.highlights.set('of-the-page', new Highlight(rangeOf('search result')));
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  });

  it('restores what the page has cleared or replaced, and nothing that was taken off', () => {
    const painter = createPainter(CSS.highlights);
    painter.paint('claimlight-claim', [rangeOf('first')]);
    painter.paint('claimlight-sourced', [rangeOf('second')]);
    painter.paint('claimlight-unsourced', [rangeOf('third')]);
    painter.paint('claimlight-unsourced', []);
    CSS.highlights.clear();
    CSS.highlights.set('claimlight-sourced', new Highlight(rangeOf('of the page')));
    painter.restore();
    expect(painted('claimlight-claim')).toEqual(['first']);
    expect(painted('claimlight-sourced')).toEqual(['second']);
    expect(CSS.highlights.has('claimlight-unsourced')).toBe(false);
  });

  it('leaves what a newer one has painted', () => {
    const [older, newer] = [createPainter(CSS.highlights), createPainter(CSS.highlights)];
    older.paint('claimlight-claim', [rangeOf('first')]);
    newer.paint('claimlight-claim', [rangeOf('second')]);
    older.clear();
    expect(painted('claimlight-claim')).toEqual(['second']);
  });

  it('changes nothing in the document', () => {
    const ranges = highlightNames.map((name) => rangeOf(name));
    const before = document.documentElement.outerHTML;
    const painter = createPainter(CSS.highlights);
    highlightNames.forEach((name, index) => painter.paint(name, ranges.slice(index, index + 1)));
    expect(document.documentElement.outerHTML).toBe(before);
    painter.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('paints a tag over a plain claim, a change over a tag, and the focus over all', () => {
    const painter = createPainter(CSS.highlights);
    for (const name of highlightNames.toReversed()) painter.paint(name, [rangeOf(name)]);
    const byPriority = highlightNames.toSorted(
      (a, b) => (CSS.highlights.get(a)?.priority ?? 0) - (CSS.highlights.get(b)?.priority ?? 0),
    );
    expect(byPriority).toEqual([...highlightNames]);
    expect(byPriority.at(0)).toBe('claimlight-claim');
    expect(byPriority.at(-1)).toBe('claimlight-focus');
  });
});
