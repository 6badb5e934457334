import { callOf } from '../../text/node-property.ts';
import type { IsPressedOn } from './press.ts';

/** CSS pixels that a click may be beside the letters and still mean them: about the space between two lines. */
const slack = 4;

/** Elements that answer clicks by themselves. */
const controls =
  'a, area, button, input, select, textarea, label, summary, option, video, audio, iframe, object, embed, ' +
  '[role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [contenteditable], [onclick]';

export interface PaintedClaim {
  readonly id: string;
  readonly ranges: () => readonly Range[];
}

/**
 * True if a click belongs to the page: it was answered, is not a plain one, ends a selection, or lands on a control.
 */
export function belongsToPage(event: MouseEvent): boolean {
  const isPlain =
    event.isTrusted && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) return true;
  // By its type: one inside of a shadow root counts as collapsed from out here.
  if (document.getSelection()?.type === 'Range') return true;
  return event.composedPath().some((target) => target instanceof Element && callOf(target, 'matches', controls));
}

/** The id of the painted claim that the reader has clicked on; undefined where there is none. */
export function claimUnder(
  event: MouseEvent,
  painted: readonly PaintedClaim[],
  isPressedOn: IsPressedOn,
): string | undefined {
  const { clientX: x, clientY: y } = event;
  // Without the trees that the event went through, the browser would give the host of the outermost one.
  const shadowRoots = event.composedPath().filter((at) => at instanceof ShadowRoot);
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (position === null || !isPressedOn(position.offsetNode)) return undefined;
  const isUnder = (range: Range): boolean =>
    range.isPointInRange(position.offsetNode, position.offset) &&
    [...range.getClientRects()].some((rect) => holds(rect, x, y));
  return painted.find(({ ranges }) => ranges().some(isUnder))?.id;
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}
