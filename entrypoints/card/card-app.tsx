import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import type { ClaimActions } from '../../components/views/claim-actions.ts';
import { isOnPage, type ClaimRow } from '../../components/views/claim-row.ts';
import type { FromCard } from '../../messaging/card-port.ts';
import type { Settings } from '../../settings/settings.ts';
import { useArticleSession } from '../../session/use-article-session.ts';
import { followThroughBackground } from '../../session/follow-stored.ts';
import { useSameWords } from '../../session/use-same-words.ts';

interface CardAppProps {
  readonly tabId: number;
  readonly firstId: string;
  readonly settings: Settings;
  readonly send: (message: FromCard) => void;
  /** Hands over what to call when the reader opens the card on another claim. */
  readonly onShow: (show: (id: string) => void) => void;
}

/** The card joined to the page it stands in, to background and settings. */
export function CardApp({ tabId, firstId, settings, send, onShow }: CardAppProps) {
  const { view, props } = useArticleSession(tabId, settings, followThroughBackground);
  /** `turn` counts the openings: opened again on the same claim, the card is to take the keyboard again. */
  const [asked, setAsked] = useState({ id: firstId, turn: 0 });
  useLayoutEffect(() => onShow((id) => setAsked(({ turn }) => ({ id, turn: turn + 1 }))), []);
  // The reader focuses the frame, but a frame that is still loading then may not keep the focus.
  useLayoutEffect(() => window.focus(), [asked]);
  const close = (): void => send({ close: true });
  const row = useShownRow(props.rows, asked.id, close);
  const sameWords = useSameWords(view.snapshot?.facts.source, props.rows);
  const card = useRef<HTMLElement>(null);
  useToldHeight(card, asked.id, send, [row, asked, settings]);
  if (row === undefined) return null;
  const onPage = props.rows.filter(isOnPage);
  return (
    <Card
      root={card}
      row={{ ...row, id: asked.id }}
      turn={asked.turn}
      position={{ index: onPage.indexOf(row), total: onPage.length }}
      language={view.snapshot?.facts.language ?? ''}
      density={settings.cardDensity}
      problem={props.problem}
      canUndo={props.canUndo}
      elsewhere={sameWords.filter(({ exact }) => exact === row.exact)}
      actions={actionsOn(props.actions, row.id)}
      onGo={(by) => {
        const to = neighbour(onPage, row, by);
        if (to !== undefined) send({ goTo: to.id });
      }}
      onClose={close}
    />
  );
}

/**
 * The row to show. One whose sentence has left the page is looked for by its words among those that are gone. If there is
 * none, nothing was ever typed about it, and the card closes before anything could be.
 */
function useShownRow(rows: readonly ClaimRow[], id: string, onGone: () => void): ClaimRow | undefined {
  const last = useRef<{ id: string; exact: string } | undefined>(undefined);
  const known = last.current?.id === id ? last.current : undefined;
  const row = rows.find((row) => row.id === id) ?? rows.find((row) => row.exact === known?.exact);
  if (row !== undefined) last.current = { id, exact: row.exact };
  useLayoutEffect(() => {
    if (row === undefined && known !== undefined) onGone();
  }, [row]);
  return row;
}

/**
 * The actions, on the row of this id whatever the card calls it: a claim that has left the page is another row then, and the
 * field that is being written in must stay as it is.
 */
function actionsOn(actions: ClaimActions, id: string): ClaimActions {
  return {
    onTag: (_, tag) => actions.onTag(id, tag),
    onClearTag: () => actions.onClearTag(id),
    onNoteChange: (_, note) => actions.onNoteChange(id, note),
    onPendingEvidenceChange: (_, text) => actions.onPendingEvidenceChange(id, text),
    onAddEvidence: (_, url) => actions.onAddEvidence(id, url),
    onRemoveEvidence: (_, url) => actions.onRemoveEvidence(id, url),
    onFocusClaim: () => actions.onFocusClaim(id),
    onReattach: (_, candidateId) => actions.onReattach(id, candidateId),
    onUndo: actions.onUndo,
  };
}

/** Tells the reader how high the card is, after each drawing and whenever it grows. */
function useToldHeight(
  card: { readonly current: HTMLElement | null },
  id: string,
  send: (message: FromCard) => void,
  drawings: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    const tell = (): void => send({ drawn: id, height: Math.ceil(element.scrollHeight) + frameBorders });
    tell();
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, drawings);
}

/** Pixels of the frame's upper and lower border. */
const frameBorders = 2;

function neighbour(onPage: readonly ClaimRow[], row: ClaimRow, by: number): ClaimRow | undefined {
  return onPage[(onPage.indexOf(row) + by + onPage.length) % onPage.length];
}
