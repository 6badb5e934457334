import { describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../messaging/call-error.ts';
import { ChangesSession } from '../../../session/library/changes-session.ts';

function opened(answer: (name: string) => unknown = () => 2) {
  const client = {
    follow: () => undefined,
    ask: vi.fn((name: string, input: Iterable<unknown>) =>
      Promise.resolve(name === 'ids' ? [...input].map((index) => `id ${String(index)}`) : null),
    ),
  };
  const ask = vi.fn((name: string) => Promise.try(() => answer(name)));
  const onGone = vi.fn();
  return { client, ask, onGone, session: new ChangesSession(client as never, ask as never, onGone) };
}

const fails = (failure: ConstructorParameters<typeof CallError>[0]) => () => {
  throw new CallError(failure);
};

describe('what is done to many notes', () => {
  it('is asked of the background, taken in at once, and told', async () => {
    const { session, client, ask, onGone } = opened();
    session.tag([3, 5], [], 'unsourced');
    await vi.waitFor(() => expect(session.snapshot.done).toEqual({ what: 'retagged', count: 2, tag: 'unsourced' }));
    const ids = ['id 3', 'id 5'];
    expect(ask).toHaveBeenCalledExactlyOnceWith('retagAnnotations', { ids, untagged: [], tag: 'unsourced' });
    expect(client.ask).toHaveBeenLastCalledWith('refresh', ids);
    expect(onGone).not.toHaveBeenCalled();
  });

  it.each([
    ['trash', 'trashAnnotations', 'trashed'],
    ['restore', 'restoreAnnotations', 'restored'],
    ['deleteForGood', 'deleteForGood', 'deleted'],
  ] as const)('%s: takes them from what is shown', async (does, call, what) => {
    const { session, ask, onGone } = opened();
    session[does]([1]);
    await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
    expect(ask).toHaveBeenCalledExactlyOnceWith(call, { ids: ['id 1'] });
    expect(session.snapshot.done).toEqual({ what, count: 2 });
  });

  it.each([
    [2, 'joined'],
    [0, 'not-joined'],
  ] as const)('joins notes to one claim, and tells whether it could (%i)', async (count, what) => {
    const { session, ask, onGone } = opened(() => count);
    session.join([3, 5]);
    await vi.waitFor(() => expect(session.snapshot.done).toEqual({ what, count }));
    expect(ask).toHaveBeenCalledExactlyOnceWith('joinThread', { ids: ['id 3', 'id 5'] });
    expect(onGone).not.toHaveBeenCalled();
  });

  it('takes a note out of its thread', async () => {
    const { session, ask } = opened();
    session.split('id 3');
    await vi.waitFor(() => expect(session.snapshot.done).toEqual({ what: 'split', count: 2 }));
    expect(ask).toHaveBeenCalledExactlyOnceWith('splitThread', { id: 'id 3' });
  });

  it.each([
    ['undo', true, 'undone'],
    ['undo', false, 'nothing-to-undo'],
    ['redo', true, 'redone'],
    ['redo', false, 'nothing-to-redo'],
  ] as const)('%s tells whether there was anything (%s)', async (does, isDone, what) => {
    const { session } = opened(() => isDone);
    session[does]();
    await vi.waitFor(() => expect(session.snapshot.done).toEqual({ what, count: 0 }));
  });

  it('tells what went wrong, until something works', async () => {
    const { session } = opened(fails('storage-full'));
    session.trash([1]);
    await vi.waitFor(() => expect(session.snapshot.problem).toBe('storage-full'));
    session.attempt(() => Promise.reject(new CallError('storage-newer')));
    await vi.waitFor(() => expect(session.snapshot.problem).toBe('storage-newer'));
    session.attempt(() => Promise.reject(new Error('anything else')));
    await vi.waitFor(() => expect(session.snapshot.problem).toBe('failed'));
    session.attempt(() => Promise.resolve());
    await vi.waitFor(() => expect(session.snapshot.problem).toBeUndefined());
    expect(session.snapshot.done).toBeUndefined();
  });
});
