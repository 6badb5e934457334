import { describe, expect, it, vi } from 'vitest';
import type { PageClaim } from '../../messaging/page-shapes.ts';
import { createPageCalls, type PageParts } from '../../page/page-calls.ts';
import { pageClaim, pageSnapshot } from '../session/claims.ts';

/** More than fits into one answer. */
const snapshot = pageSnapshot({ claims: ['a', 'b'].map((id) => pageClaim({ id, paragraph: id.repeat(2_000_000) })) });
const range = { of: 'the page' } as unknown as Range;

/** The calls on a page that does nothing but note, in order, what it is asked for. */
function calls(overrides: Partial<PageParts['selection']> = {}) {
  const noted: string[] = [];
  const note = <Result>(name: string, result: Result) =>
    vi.fn((...given: unknown[]) => {
      noted.push(`${name} ${JSON.stringify(given)}`);
      return result;
    });
  const claim: Promise<PageClaim | null> = Promise.resolve(pageClaim());
  const parts: PageParts = {
    article: {
      catchUp: note('catchUp', Promise.resolve()),
      claimFrom: note('claimFrom', claim),
      read: note('read', Promise.resolve(3)),
      refresh: note('refresh', Promise.resolve()),
      snapshot: note('snapshot', Promise.resolve(snapshot)),
    },
    marks: { focus: note('focus', range), pointAt: note('pointAt', true) },
    surface: { calls: { openedClaim: note('openedClaim', null) } as never },
    currentClaim: { pause: note('pause', undefined) },
    selection: { text: () => '', range: () => undefined, ...overrides },
    scrollTo: note('scrollTo', true),
  };
  return { noted, handlers: createPageCalls(parts) };
}

describe('the calls to a page', () => {
  it('scroll to a claim after the page has caught up, and tell that the reader did not scroll', async () => {
    const { noted, handlers } = calls();
    expect(await handlers.focusClaim({ id: '1:a' }, undefined)).toBe(true);
    expect(noted).toEqual(['catchUp []', 'pause []', 'focus ["1:a"]', `scrollTo [${JSON.stringify(range)}]`]);
  });

  it('give the start of a long selection', () => {
    const { handlers } = calls({ text: () => 'a'.repeat(5000) });
    expect(handlers.selectedText(undefined, undefined)).toBe('a'.repeat(1000));
  });

  it('make no claim of nothing', async () => {
    const { noted, handlers } = calls();
    expect(await handlers.claimFromSelection(undefined, undefined)).toBeNull();
    expect(noted).toEqual([]);
  });

  it('make a claim of what is selected', async () => {
    const { noted, handlers } = calls({ range: () => range });
    expect(await handlers.claimFromSelection(undefined, undefined)).toEqual(pageClaim());
    expect(noted).toEqual([`claimFrom [${JSON.stringify(range)}]`]);
  });

  it('ask for all claims, or for the start, which leaves no rest', async () => {
    const { noted, handlers } = calls();
    const { next = '', claims } = await handlers.snapshot(undefined, undefined);
    const rest = await handlers.snapshotRest({ next }, undefined);
    expect([claims.length, rest?.claims.length]).toEqual([1, 1]);
    const start = await handlers.snapshotStart({ most: 4 }, undefined);
    expect(start).toMatchObject({ claims: [{}], claimsLeft: 1 });
    expect(noted).toEqual(['snapshot []', 'snapshot [4]']);
  });

  it('read a page anyway, and ask again for annotations', async () => {
    const { noted, handlers } = calls();
    await handlers.readAnyway(undefined, undefined);
    await handlers.annotationsChanged({ source: 'https://harbour-gazette.example/a' }, undefined);
    expect(noted).toEqual(['read [{"anyway":true}]', 'refresh ["https://harbour-gazette.example/a"]']);
  });

  it('pass those of the surface on to it', () => {
    const { noted, handlers } = calls();
    expect(handlers.openedClaim({ token: 't' }, undefined)).toBeNull();
    expect(noted).toEqual(['openedClaim [{"token":"t"},null]']);
  });
});
