import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ThreadSession } from '../../../session/library/thread-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that answers when the test says so. */
function opened() {
  const asked: { id: string; answer: (notes: readonly string[]) => void; fail: () => void }[] = [];
  const ask = (_name: string, { id }: { id: string }): Promise<readonly string[]> =>
    new Promise((answer, fail) => void asked.push({ id, answer, fail: () => fail(new Error('no answer')) }));
  return { asked, session: new ThreadSession(ask as never) };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

it('shows the thread of the open note, and of no other', async () => {
  const { asked, session } = opened();
  session.open('a');
  asked[0]?.answer(['a', 'b']);
  await settled();
  expect(session.snapshot.thread).toEqual({ of: 'a', notes: ['a', 'b'] });
  session.open('c');
  expect(session.snapshot.thread).toBeUndefined();
  session.open('a');
  asked[1]?.answer(['c']);
  await settled();
  expect(session.snapshot.thread).toBeUndefined();
  asked[2]?.answer(['a']);
  await settled();
  expect(session.snapshot.thread).toEqual({ of: 'a', notes: ['a'] });
  session.open(undefined);
  expect(asked.map(({ id }) => id)).toEqual(['a', 'c', 'a']);
});

it('asks again after changes, once for all that come while it is at work or rests', async () => {
  const { asked, session } = opened();
  session.open('a');
  session.lookAgain();
  session.lookAgain();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(1);
  asked[0]?.answer(['a']);
  await settled();
  session.lookAgain();
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(499);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2);
  expect(asked).toHaveLength(2);
  asked[1]?.answer(['a', 'b']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(session.snapshot.thread?.notes).toHaveLength(2);
  expect(asked).toHaveLength(2);
});

it('shows nothing where nobody answers', async () => {
  const { asked, session } = opened();
  session.open('a');
  asked[0]?.fail();
  await settled();
  expect(session.snapshot.thread).toBeUndefined();
});
