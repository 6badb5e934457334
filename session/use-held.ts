import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSnapshot } from '../messaging/calls.ts';
import type { ArticleSession } from './use-article-session.ts';

type Props = ArticleSession['props'];

/** Milliseconds: more than a reading takes on a busy machine. A text that is gone for longer is gone. */
const longestHeld = 5000;

/**
 * What to show, which stays as it was while the same article is read anew: many pages change their address as they are
 * scrolled, and the list must not go from under the reader's hands.
 */
export function useHeldWhileRead(snapshot: PageSnapshot | undefined, props: Props): Props {
  const last = useRef<{ readonly snapshot: PageSnapshot; readonly props: Props } | undefined>(undefined);
  const isHeld = useAtMost(longestHeld, snapshot !== undefined && isReadAnew(snapshot, last.current?.snapshot));
  if (!isHeld) last.current = snapshot?.state === 'read' ? { snapshot, props } : undefined;
  const { rows, rowsLeft, status } = last.current?.props ?? props;
  return { ...props, rows, rowsLeft, status };
}

/** A page that changes its address in the middle of being read says for a moment that it was read and has nothing. */
function isReadAnew({ state, facts, claims }: PageSnapshot, last: PageSnapshot | undefined): boolean {
  if (last === undefined || last.facts.source !== facts.source) return false;
  return state === 'reading' || (state === 'read' && claims.length === 0 && last.claims.length > 0);
}

function useAtMost(milliseconds: number, holds: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [holds]);
  return holds && !isOver;
}
