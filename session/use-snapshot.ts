import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Followed } from './session.ts';

/**
 * Draws a component with what a session knows, and again at each change. React's `useSyncExternalStore` does the same;
 * in Preact it comes with all of `preact/compat`, 1.4 kB that the popup would load before it shows anything.
 */
export function useSnapshot<Snapshot>(session: Followed<Snapshot>): Snapshot {
  const [, drawAgain] = useReducer<number, undefined>((times) => times + 1, 0);
  const { snapshot } = session;
  const drawn = useRef(snapshot);
  drawn.current = snapshot;
  useLayoutEffect(() => {
    const life = new AbortController();
    session.subscribe(() => drawAgain(undefined), life.signal);
    // It may have changed between drawing and this.
    if (session.snapshot !== drawn.current) drawAgain(undefined);
    return () => life.abort();
  }, [session]);
  return snapshot;
}
