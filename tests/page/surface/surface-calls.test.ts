import { describe, expect, it, vi } from 'vitest';
import type { MarkedPlace } from '../../../page/reading/marks.ts';
import { createSurfaceCalls, type SurfaceParts } from '../../../page/surface/surface-calls.ts';
import { pageClaim } from '../../session/claims.ts';

const selected = {} as Range;
const place = { id: 'b', exact: 'The ferry sank.', tag: 'sourced' } as MarkedPlace;

function stage(overrides: { opened?: string; focused?: string; isSelected?: boolean; isArticle?: boolean } = {}) {
  const { opened, focused, isSelected = false, isArticle = true } = overrides;
  const range = (): Range | undefined => (isSelected ? selected : undefined);
  const parts = {
    article: {
      catchUp: vi.fn(() => Promise.resolve()),
      claimFrom: vi.fn(() => Promise.resolve(isArticle ? pageClaim({ id: 'own' }) : null)),
    },
    marks: { focused, focus: vi.fn(() => undefined) },
    card: { opened, openedFor: (token: string) => (token === 'right' ? { id: 'b' } : null) },
    navigation: {
      inFocus: () => focused,
      nearest: () => (focused ?? 'near') as string | undefined,
      next: vi.fn((): ReturnType<SurfaceParts['navigation']['next']> => ({ place, index: 1, total: 3 })),
      open: vi.fn(),
      go: vi.fn(),
    },
    selection: { range, sentence: range, clear: vi.fn() },
    say: vi.fn(),
  };
  return { parts, calls: createSurfaceCalls(parts) };
}

describe('opening the card', () => {
  it('opens it on the selected text', async () => {
    const { parts, calls } = stage({ isSelected: true });
    expect(await calls.openCard(undefined, undefined)).toBe(true);
    expect(parts.navigation.open.mock.calls).toEqual([['own']]);
    expect(parts.selection.clear).toHaveBeenCalledOnce();
  });

  it('opens it on the nearest claim if what is selected is none of the article’s', async () => {
    const { parts, calls } = stage({ isSelected: true, isArticle: false });
    expect(await calls.openCard(undefined, undefined)).toBe(true);
    expect(parts.navigation.open.mock.calls).toEqual([['near']]);
    expect(parts.selection.clear).not.toHaveBeenCalled();
  });

  it('tells that there is no claim', async () => {
    const { parts, calls } = stage();
    parts.navigation.nearest = () => undefined;
    expect(await calls.openCard(undefined, undefined)).toBe(false);
    expect(parts.navigation.open).not.toHaveBeenCalled();
  });
});

describe('a step to a claim', () => {
  it('goes there on a page that has caught up, and tells which one it is', async () => {
    const { parts, calls } = stage();
    const reached = await calls.stepToClaim({ by: 1 }, undefined);
    expect(reached).toEqual({ nth: 2, total: 3, exact: place.exact, tag: 'sourced' });
    expect(parts.navigation.go.mock.calls).toEqual([['b']]);
    expect(parts.article.catchUp).toHaveBeenCalledBefore(parts.navigation.next);
  });

  it('goes nowhere without claims', async () => {
    const { parts, calls } = stage();
    parts.navigation.next.mockReturnValue(undefined);
    expect(await calls.stepToClaim({ by: -1 }, undefined)).toBeNull();
    expect(parts.navigation.go).not.toHaveBeenCalled();
  });
});

describe('the claim that keys act on', () => {
  it('is a new one, of the selected text, wherever the focus is', async () => {
    const { parts, calls } = stage({ isSelected: true, focused: 'a' });
    expect(await calls.claimInFocus(undefined, undefined)).toBe('own');
    expect(parts.marks.focus.mock.calls).toEqual([['own']]);
    expect(parts.selection.clear).toHaveBeenCalledOnce();
  });

  it('is the one in focus if nothing of the article is selected', async () => {
    expect(await stage({ focused: 'a' }).calls.claimInFocus(undefined, undefined)).toBe('a');
    const elsewhere = stage({ focused: 'a', isSelected: true, isArticle: false });
    expect(await elsewhere.calls.claimInFocus(undefined, undefined)).toBe('a');
    expect(await stage().calls.claimInFocus(undefined, undefined)).toBeNull();
  });
});

describe('words for screen readers', () => {
  it.each([
    ['are said while the card is closed', {}, 1],
    ['are said of another claim than the card’s', { opened: 'a', focused: 'b' }, 1],
    ['are left to the card of the claim in focus', { opened: 'a', focused: 'a' }, 0],
  ])('%s', (_, state, times) => {
    const { parts, calls } = stage(state);
    void calls.say({ words: 'Tagged as sourced.' }, undefined);
    expect(parts.say).toHaveBeenCalledTimes(times);
  });
});

it('tells the opened claim to the card with the right token only', () => {
  const { calls } = stage();
  expect(calls.openedClaim({ token: 'right' }, undefined)).toEqual({ id: 'b' });
  expect(calls.openedClaim({ token: 'wrong' }, undefined)).toBeNull();
});
