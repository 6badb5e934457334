/** Pixels that a click may be beside the letters and still mean them: about the space between two lines. */
const slack = 4;

/** What answers clicks by itself. */
const controls =
  'a, area, button, input, select, textarea, label, summary, option, video, audio, iframe, object, embed, ' +
  '[role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [contenteditable], [onclick]';

export interface PaintedRange {
  readonly id: string;
  readonly ranges: () => readonly Range[];
}

/** True if a click belongs to the page: it was answered, is no plain one, ends a selection, or lands on a control. */
export function isThePages(event: MouseEvent): boolean {
  const isPlain =
    event.isTrusted && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) return true;
  if (document.getSelection()?.isCollapsed === false) return true;
  return event.composedPath().some((target) => target instanceof Element && target.matches(controls));
}

/** The id of the painted range under a point of the window; undefined where there is none. */
export function claimUnder(x: number, y: number, painted: readonly PaintedRange[]): string | undefined {
  const position = caretAt(x, y);
  if (position === undefined) return undefined;
  const isUnder = (range: Range): boolean =>
    range.isPointInRange(position.node, position.offset) &&
    [...range.getClientRects()].some((rect) => holds(rect, x, y));
  return painted.find(({ ranges }) => ranges().some(isUnder))?.id;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the standard one is missing in Chromium 125 to 127
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}
