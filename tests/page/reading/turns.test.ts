import { expect, it } from 'vitest';
import { createTurns } from '../../../page/reading/turns.ts';

it('starts each work when the one before is done', async () => {
  const turns = createTurns();
  const done: string[] = [];
  const first = Promise.withResolvers<undefined>();
  void turns.take(async () => {
    await first.promise;
    done.push('first');
  });
  const second = turns.take(() => {
    done.push('second');
    return done.length;
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  first.resolve(undefined);
  expect(await second).toBe(2);
  expect(done).toEqual(['first', 'second']);
});

it('goes on after work that failed, and tells only its own asker', async () => {
  const turns = createTurns();
  const failed = turns.take(() => Promise.reject(new Error('no')));
  const after = turns.take(() => 'after');
  await expect(failed).rejects.toThrow('no');
  expect(await after).toBe('after');
  await expect(turns.settled()).resolves.toBeUndefined();
});

it('is settled when all that was asked for is done', async () => {
  const turns = createTurns();
  let isDone = false;
  void turns.take(async () => {
    await Promise.resolve();
    isDone = true;
  });
  await turns.settled();
  expect(isDone).toBe(true);
});
