import { describe, expect, it } from 'vitest';
import { NewestFirst } from '../../../background/judge/newest-first.ts';
import { CallError } from '../../../messaging/call-error.ts';

/** Work of so many slices, which notes each of them. */
function* slices(name: string, count: number, log: string[]): Generator<undefined, string> {
  for (let slice = 0; slice < count; slice++) {
    log.push(name);
    const end = performance.now() + 9;
    while (performance.now() < end);
    yield;
  }
  return name;
}

describe('work of several tabs', () => {
  it('gives each its result, and tells how long it worked', async () => {
    const work = new NewestFirst();
    const [a, b] = await Promise.all([work.do(1, slices('a', 2, [])), work.do(2, slices('b', 1, []))]);
    expect([a.result, b.result]).toEqual(['a', 'b']);
    expect(a.milliseconds).toBeGreaterThan(b.milliseconds);
  });

  it('is done newest first, also when the newest comes in the middle of another’s', async () => {
    const log: string[] = [];
    const work = new NewestFirst();
    const older = work.do(1, slices('older', 3, log));
    const newer = work.do(2, slices('newer', 2, log));
    await Promise.all([older, newer]);
    expect(log).toEqual(['older', 'newer', 'newer', 'older', 'older']);
  });

  it('is one piece for each tab: newer work of a tab ends the older', async () => {
    const log: string[] = [];
    const work = new NewestFirst();
    const older = work.do(1, slices('older', 3, log));
    const ended = expect(older).rejects.toEqual(new CallError('refused'));
    await expect(work.do(1, slices('newer', 2, log))).resolves.toMatchObject({ result: 'newer' });
    await ended;
    expect(log.filter((name) => name === 'older')).toHaveLength(1);
  });

  it('lets others have their turn between two slices', async () => {
    const log: string[] = [];
    const worked = new NewestFirst().do(1, slices('slice', 3, log));
    setTimeout(() => log.push('other'));
    await worked;
    expect(log.indexOf('other')).toBeGreaterThan(0);
    expect(log.indexOf('other')).toBeLessThan(3);
  });

  it('that fails does not keep the rest from being done', async () => {
    const work = new NewestFirst();
    const broken = work.do(1, {
      next: () => {
        throw new Error('broken');
      },
    });
    await expect(broken).rejects.toThrow('broken');
    await expect(work.do(1, slices('next', 1, []))).resolves.toMatchObject({ result: 'next' });
  });
});
