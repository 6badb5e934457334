import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../page/reading/page-watch.ts';

/** Milliseconds that each look says it took: cheap enough to wait for, dear enough to tell the waits apart. */
const cost = 20;
const fullWait = cost * 50;
const restlessWait = cost * 150;
/** More than the page is given to settle and to be idle. */
const slack = 500;

describe('a page that is watched', () => {
  const looks = vi.fn(() => Promise.resolve(cost));
  const life = { controller: new AbortController() };

  beforeEach(() => {
    vi.useFakeTimers();
    looks.mockClear();
    life.controller = new AbortController();
    void watchPage(document, new EventTarget(), looks, () => undefined, life.controller.signal);
  });
  afterEach(async () => {
    life.controller.abort();
    await vi.advanceTimersByTimeAsync(restlessWait + slack);
    vi.useRealTimers();
  });

  it('is looked at once for a burst of changes', async () => {
    for (let change = 0; change < 20; change++) await changeAfter(0);
    await vi.advanceTimersByTimeAsync(slack);
    expect(looks).toHaveBeenCalledTimes(1);
  });

  it('is looked at the more rarely the longer it does not rest, and as soon as at first when it has rested', async () => {
    for (let look = 1; look <= 4; look++) {
      await changeAfter(10);
      await vi.advanceTimersByTimeAsync(fullWait + slack);
      expect(looks).toHaveBeenCalledTimes(look);
    }
    await changeAfter(10);
    await vi.advanceTimersByTimeAsync(fullWait + slack);
    expect(looks).toHaveBeenCalledTimes(4);
    await vi.advanceTimersByTimeAsync(restlessWait);
    expect(looks).toHaveBeenCalledTimes(5);

    await changeAfter(6000);
    await vi.advanceTimersByTimeAsync(fullWait + slack);
    expect(looks).toHaveBeenCalledTimes(6);
  });
});

/** Observers of the page hear of a change only when the code that made it is done. */
async function changeAfter(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(0);
}
