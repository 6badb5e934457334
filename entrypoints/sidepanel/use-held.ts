import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ClaimActions } from '../../components/claim-actions.ts';
import type { PageSnapshot } from '../../messaging/calls.ts';
import type { ArticleSession } from '../popup/use-article-session.ts';

type Props = ArticleSession['props'];

/**
 * What to show, which stays as it was while the same article is read anew: many pages change their address as they are
 * scrolled, and the list must not go from under the reader's hands. What is done to a claim meanwhile is done once it is back.
 */
export function useHeldWhileRead(snapshot: PageSnapshot | undefined, props: Props): Props {
  const last = useRef<{ readonly source: string; readonly props: Props } | undefined>(undefined);
  const source = snapshot?.facts.source;
  const isHeld = snapshot?.state === 'reading' && last.current?.source === source;
  if (!isHeld) last.current = snapshot?.state === 'read' ? { source: snapshot.facts.source, props } : undefined;
  const actions = useDeferredActions(props.actions, isHeld);
  const { rows, rowsLeft, status } = last.current?.props ?? props;
  return { ...props, rows, rowsLeft, status, actions };
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
