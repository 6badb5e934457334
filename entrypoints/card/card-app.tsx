import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import type { ClaimRow } from '../../components/claim-row.ts';
import type { FromCard } from '../../messaging/card-port.ts';
import type { Settings } from '../../messaging/settings.ts';
import { useArticleSession } from '../popup/use-article-session.ts';
import { followThroughBackground } from './follow-stored.ts';

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
  const row = useShownRow(props.rows, asked.id);
  const card = useRef<HTMLElement>(null);
  useToldHeight(card, asked.id, send, [row, asked, settings]);
  if (row === undefined) return null;
  return (
    <Card
      root={card}
      row={row}
      turn={asked.turn}
      position={{ index: props.rows.indexOf(row), total: props.rows.filter(isOnPage).length }}
      language={view.snapshot?.facts.language ?? ''}
      density={settings.cardDensity}
      problem={props.problem}
      canUndo={props.canUndo}
      actions={props.actions}
      onGo={(by) => {
        const to = neighbour(props.rows, row, by);
        if (to !== undefined) send({ goTo: to.id });
      }}
      onClose={() => send({ close: true })}
    />
  );
}

/**
 * The row to show. One whose sentence has left the page while it was read is looked for by its words among those that are
 * gone, and shown as it last was if nothing is stored of it.
 */
function useShownRow(rows: readonly ClaimRow[], id: string): ClaimRow | undefined {
  const last = useRef<{ id: string; row: ClaimRow } | undefined>(undefined);
  const known = last.current?.id === id ? last.current.row : undefined;
  const row = rows.find((row) => row.id === id) ?? rows.find((row) => row.exact === known?.exact) ?? known;
  if (row !== undefined) last.current = { id, row };
  return row;
}

/** Tells the reader how high the card is, after each drawing and whenever it grows. */
function useToldHeight(
  card: { readonly current: HTMLElement | null },
  id: string,
  send: (message: FromCard) => void,
  drawings: readonly unknown[],
): void {
  useEffect(() => {
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

function isOnPage({ state }: ClaimRow): boolean {
  return state !== 'orphan' && state !== 'ambiguous';
}

function neighbour(rows: readonly ClaimRow[], row: ClaimRow, by: number): ClaimRow | undefined {
  const onPage = rows.filter(isOnPage);
  return onPage[(onPage.indexOf(row) + by + onPage.length) % onPage.length];
}
