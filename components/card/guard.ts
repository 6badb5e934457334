import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../words/tables/claims.ts';
import type { Sight } from './sight.ts';

export interface Guard {
  /** Why the last thing did nothing; undefined if it did something. */
  readonly refusal: Refusal | undefined;
  /** Does what changes something, if the reader can see the card. */
  readonly attempt: (act: () => void) => void;
  /** Does what changes nothing, after all that waits to be seen. */
  readonly follow: (act: () => void) => void;
}

/** What changes nothing by a click: the buttons to go on and to close, and fields. */
const harmless = '.card-head > .icon-button, textarea, input';
/** CSS pixels: what a pointer moves by between two events of its own. */
const slack = 3;

/**
 * Lets clicks in the card, and what its keys change, through only where the reader means them: in a card that is seen,
 * and with a mouse that was moved to where it clicks.
 *
 * @param opening another value whenever the card is opened.
 */
export function useGuard(card: RefObject<HTMLElement | null>, sight: Sight, opening: string): Guard {
  const [refusal, setRefusal] = useState<Refusal>();
  const guard = useMemo(() => {
    const attempt = (act: () => void): void => {
      const succeed = (): void => {
        setRefusal(undefined);
        act();
      };
      sight.act(succeed, () => setRefusal('covered'));
    };
    return { attempt, follow: (act: () => void) => sight.follow(act) };
  }, [sight]);
  const pointer = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  useLayoutEffect(() => {
    setRefusal(undefined);
    sight.begin();
  }, [sight, opening]);
  useLayoutEffect(() => {
    const { current } = card;
    const life = new AbortController();
    const listening = { capture: true, signal: life.signal };
    const onMove = ({ clientX: x, clientY: y }: MouseEvent): void => {
      pointer.current = { x, y };
    };
    const onClick = (event: MouseEvent): void => {
      const { target } = event;
      // One that is not the reader's is ours: what waited is done.
      if (!event.isTrusted || !(target instanceof Element) || target.closest(harmless) !== null) return;
      const isMoved = cameByItself(event, pointer.current);
      if (sight.isSeen && !isMoved) {
        setRefusal(undefined);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (isMoved) setRefusal('moved');
      else guard.attempt(() => target.dispatchEvent(new MouseEvent('click', event)));
    };
    current?.addEventListener('pointermove', onMove, listening);
    current?.addEventListener('click', onClick, listening);
    return () => life.abort();
  }, [card, guard, sight]);
  return { refusal, ...guard };
}

/** True for a click of a mouse that was last moved elsewhere, or never in the card: the card was moved under it. */
function cameByItself(click: MouseEvent, moved: { readonly x: number; readonly y: number } | undefined): boolean {
  if (!(click instanceof PointerEvent) || click.pointerType !== 'mouse') return false;
  if (moved === undefined) return true;
  return Math.abs(click.clientX - moved.x) > slack || Math.abs(click.clientY - moved.y) > slack;
}
