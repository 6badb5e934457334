import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkedPlace } from '../../../page/reading/marks.ts';
import { createNavigation } from '../../../page/surface/navigation.ts';

const ids = ['a', 'b', 'c'];
const windowHeight = 100;

/** Three claims, each as high as the window, and the first of them in it. */
function stage(state: { focused?: string; opened?: string; scrolledTo?: number } = {}) {
  const { scrolledTo = 0 } = state;
  const topOf = (id: string): number => ids.indexOf(id) * windowHeight - scrolledTo;
  const marks = {
    focused: state.focused,
    places: () => ids.map((id) => ({ id }) as unknown as MarkedPlace),
    claimNear: (y: number) => ids.find((id) => topOf(id) <= y && y < topOf(id) + windowHeight),
    rangeOf: (id: string) =>
      ids.includes(id)
        ? ({
            getClientRects: () => [{ left: 0, right: 50, top: topOf(id), bottom: topOf(id) + windowHeight }],
          } as unknown as Range)
        : undefined,
    focus: vi.fn(() => undefined),
  };
  const card = { opened: state.opened, open: vi.fn() };
  return { marks, card, navigation: createNavigation(marks, card) };
}

beforeEach(() => {
  vi.stubGlobal('innerWidth', 200);
  vi.stubGlobal('innerHeight', windowHeight);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the claim that the reader is at', () => {
  it.each([
    ['the one in focus, if it is in sight', { focused: 'a', opened: 'b' }, 'a'],
    ['the one with the card, if the focus was scrolled away from', { focused: 'c', opened: 'a' }, 'a'],
    ['none, if both were scrolled away from', { focused: 'c', opened: 'c' }, undefined],
    ['none at first', {}, undefined],
  ])('is %s', (_, state, expected) => {
    expect(stage(state).navigation.inFocus()).toBe(expected);
  });
});

describe('a step', () => {
  it.each([
    ['goes on from the claim in focus', { focused: 'a' }, 1, 'b'],
    ['goes around the ends', { focused: 'a' }, -1, 'c'],
    ['goes to the claim nearest the middle of the window, with none in focus', { scrolledTo: windowHeight }, 1, 'b'],
    ['goes there from a focus out of sight', { focused: 'a', scrolledTo: 2 * windowHeight }, -1, 'c'],
  ] as const)('%s', (_, state, by, expected) => {
    const next = stage(state).navigation.next(by);
    expect(next?.place.id).toBe(expected);
    expect(next).toMatchObject({ index: ids.indexOf(expected), total: 3 });
  });

  it('has nowhere to go without claims', () => {
    const { marks, card } = stage();
    const none = { ...marks, places: () => [], claimNear: () => undefined };
    expect(createNavigation(none, card).next(1)).toBeUndefined();
  });
});

describe('going to a claim', () => {
  it('takes an open card along', () => {
    const { marks, card, navigation } = stage({ opened: 'a' });
    navigation.go('b');
    expect(marks.focus).toHaveBeenCalledWith('b');
    expect(card.open).toHaveBeenCalledWith('b');
  });

  it('opens no card that is closed', () => {
    const { marks, card, navigation } = stage();
    navigation.go('b');
    expect(marks.focus).toHaveBeenCalledWith('b');
    expect(card.open).not.toHaveBeenCalled();
  });
});
