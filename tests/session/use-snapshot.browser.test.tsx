import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Session } from '../../session/session.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

class Counter extends Session<{ readonly count: number }> {
  subscribers = 0;

  constructor(count: number) {
    super({ count });
  }

  override subscribe(onChange: () => void, signal: AbortSignal): void {
    super.subscribe(onChange, signal);
    this.subscribers += 1;
    signal.addEventListener('abort', () => (this.subscribers -= 1));
  }

  set(count: number): void {
    this.change({ count });
  }
}

function Shown({ session }: { readonly session: Counter }) {
  return <output>{useSnapshot(session).count}</output>;
}

/** Changes the session after the first drawing and before anybody follows it. */
function Early({ session }: { readonly session: Counter }) {
  const { count } = useSnapshot(session);
  if (count === 1) session.set(2);
  return <output>{count}</output>;
}

describe('the hook of a session', () => {
  afterEach(() => render(null, document.body));
  const shown = (): string | undefined => document.querySelector('output')?.textContent;
  const draw = (vnode: preact.ComponentChild): unknown => act(() => render(vnode, document.body));

  it('draws what is there, and each change', async () => {
    const session = new Counter(1);
    await draw(<Shown session={session} />);
    expect(shown()).toBe('1');
    await act(() => session.set(2));
    expect(shown()).toBe('2');
  });

  it('draws a change made before it could follow', async () => {
    await draw(<Early session={new Counter(1)} />);
    expect(shown()).toBe('2');
  });

  it('follows one session, the one it is given last, and none once it is gone', async () => {
    const [first, second] = [new Counter(1), new Counter(5)];
    await draw(<Shown session={first} />);
    await draw(<Shown session={second} />);
    expect(shown()).toBe('5');
    await act(() => first.set(2));
    expect(shown()).toBe('5');
    expect([first.subscribers, second.subscribers]).toEqual([0, 1]);
    await act(() => render(null, document.body));
    expect(second.subscribers).toBe(0);
  });
});
