import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimActions } from '../../components/claim-actions.ts';
import type { PageSnapshot } from '../../messaging/calls.ts';
import type { ArticleSession } from '../popup/use-article-session.ts';

type Props = ArticleSession['props'];

/** Milliseconds: more than a reading takes on a busy machine. A text that is gone for longer is gone. */
const longestHeld = 5000;

/**
 * What to show, which stays as it was while the same article is read anew: many pages change their address as they are
 * scrolled, and the list must not go from under the reader's hands. What is done to a claim meanwhile is done once it is back.
 */
export function useHeldWhileRead(snapshot: PageSnapshot | undefined, props: Props): Props {
  const last = useRef<{ readonly snapshot: PageSnapshot; readonly props: Props } | undefined>(undefined);
  const isHeld = useAtMost(longestHeld, snapshot !== undefined && isReadAnew(snapshot, last.current?.snapshot));
  if (!isHeld) last.current = snapshot?.state === 'read' ? { snapshot, props } : undefined;
  const actions = useDeferredActions(props.actions, isHeld);
  const { rows, rowsLeft, status } = last.current?.props ?? props;
  return { ...props, rows, rowsLeft, status, actions };
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

/** The actions on claims, which wait for the end of a reading. */
function useDeferredActions(actions: Props['actions'], mustWait: boolean): Props['actions'] {
  const waiting = useRef<(() => void)[]>([]);
  const waits = useRef(mustWait);
  waits.current = mustWait;
  useEffect(() => {
    if (!mustWait) for (const work of waiting.current.splice(0)) work();
  }, [mustWait]);
  return useMemo(() => {
    const later =
      <Args extends unknown[]>(action: (...args: Args) => void) =>
      (...args: Args): void => {
        if (waits.current) waiting.current.push(() => action(...args));
        else action(...args);
      };
    const onClaims: Omit<ClaimActions, 'onUndo'> = {
      onTag: later(actions.onTag),
      onClearTag: later(actions.onClearTag),
      onNoteChange: later(actions.onNoteChange),
      onPendingEvidenceChange: later(actions.onPendingEvidenceChange),
      onAddEvidence: later(actions.onAddEvidence),
      onRemoveEvidence: later(actions.onRemoveEvidence),
      onFocusClaim: later(actions.onFocusClaim),
      onReattach: later(actions.onReattach),
    };
    return { ...actions, ...onClaims };
  }, [actions]);
}
