import type { Settings } from '../settings/settings.ts';
import { belongsToPage, claimUnder } from './reading/click-target.ts';
import { listen } from './reading/kept-listeners.ts';
import type { Marks } from './reading/marks.ts';
import type { IsPressedOn } from './reading/press.ts';
import { isOwn } from './reading/own-elements.ts';
import { sentenceSelected } from './reading/selected-sentence.ts';
import type { ToolsWhenNeeded } from './tools-when-needed.ts';

interface FirstUse {
  readonly marks: Pick<Marks, 'holdsTextOf' | 'places'>;
  readonly tools: Pick<ToolsWhenNeeded, 'get' | 'here'>;
  readonly settings: () => Pick<Settings, 'highlightsShown' | 'selectionButton'>;
  readonly isPressedOn: IsPressedOn;
}

/** Has the tools come in when the reader clicks on a claim, or selects words of the article, for the first time. */
export function bringToolsAtFirstUse({ marks, tools, settings, isPressedOn }: FirstUse, signal: AbortSignal): void {
  let isPressed = false;
  const press = ({ type, target }: PointerEvent): void => {
    isPressed = type === 'pointerdown' && !isOwn(target);
  };
  const openByClick = (event: MouseEvent): void => {
    if (tools.here !== undefined || !settings().highlightsShown || belongsToPage(event)) return;
    const id = claimUnder(event, marks.places(), isPressedOn);
    if (id !== undefined) tools.get().then(({ surface }) => surface.open(id), ignore);
  };
  const noticeSelection = (): void => {
    if (tools.here !== undefined || !settings().selectionButton) return;
    const range = sentenceSelected(document);
    if (range === undefined || !marks.holdsTextOf(range)) return;
    tools.get().then(({ surface }) => surface.noticeSelection(isPressed), ignore);
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
    listen(window, type, press, { capture: true, signal });
  listen(document, 'click', openByClick, { signal });
  listen(document, 'selectionchange', noticeSelection, { signal });
}

/** Without the background, which was updated, there is nothing to open. */
function ignore(): void {
  return undefined;
}
