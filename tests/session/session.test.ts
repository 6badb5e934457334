import { describe, expect, it, vi } from 'vitest';
import { Session } from '../../session/session.ts';

interface Counted {
  readonly count: number;
  readonly word?: string | undefined;
}

class Counter extends Session<Counted> {
  set(part: Partial<Counted>): void {
    this.change(part);
  }
}

describe('a session', () => {
  it('tells of a change once it is there to be read, and leaves the snapshot of before as it was', () => {
    const session = new Counter({ count: 1, word: 'a' });
    const before = session.snapshot;
    const heard: Counted[] = [];
    session.subscribe(() => heard.push(session.snapshot), new AbortController().signal);
    session.set({ count: 2 });
    expect(heard).toEqual([{ count: 2, word: 'a' }]);
    expect(before).toEqual({ count: 1, word: 'a' });
  });

  it('tells nobody of what is as it was, and keeps the object', () => {
    const session = new Counter({ count: 1 });
    const before = session.snapshot;
    const listener = vi.fn();
    session.subscribe(listener, new AbortController().signal);
    session.set({ count: 1 });
    session.set({});
    expect(listener).not.toHaveBeenCalled();
    expect(session.snapshot).toBe(before);
  });

  it('takes undefined as a value', () => {
    const session = new Counter({ count: 1, word: 'a' });
    session.set({ word: undefined });
    expect(session.snapshot.word).toBeUndefined();
  });

  it('tells nobody whose signal has aborted, even if another listener aborts it, and the others still', () => {
    const session = new Counter({ count: 1 });
    const [ended, lives] = [vi.fn(), vi.fn()];
    const life = new AbortController();
    session.subscribe(() => life.abort(), new AbortController().signal);
    session.subscribe(ended, life.signal);
    session.subscribe(lives, new AbortController().signal);
    session.subscribe(vi.fn(), AbortSignal.abort());
    session.set({ count: 2 });
    expect(ended).not.toHaveBeenCalled();
    expect(lives).toHaveBeenCalledOnce();
  });

  it('hears one function twice, each with a life of its own', () => {
    const session = new Counter({ count: 1 });
    const listener = vi.fn();
    const first = new AbortController();
    session.subscribe(listener, first.signal);
    session.subscribe(listener, new AbortController().signal);
    first.abort();
    session.set({ count: 2 });
    expect(listener).toHaveBeenCalledOnce();
  });
});
