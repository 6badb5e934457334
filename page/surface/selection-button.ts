import { selectedRange } from '../reading/selected-range.ts';
import { isOwn } from '../reading/own-elements.ts';
import { insertHost, keepHost } from './shadow-host.ts';

/** Milliseconds that a selection must rest before the button appears: people mostly select to copy. */
const restTime = 300;
/** Characters below which a selection is hardly a claim: a double click selects a word. */
const leastText = 15;
/** CSS pixels: between selection and button, and the button itself. */
const gap = 6;
const size = 32;

const style = `
button {
  all: initial;
  position: absolute;
  box-sizing: border-box;
  width: ${size}px;
  height: ${size}px;
  padding: 6px;
  border: 1px solid #6b7f99;
  border-radius: 50%;
  background: light-dark(#fff, #1f2226);
  color: light-dark(#20496b, #9cc4e6);
  color-scheme: light dark;
  box-shadow: 0 2px 8px rgb(0 0 0 / 0.25);
  cursor: pointer;
}
button:not(:popover-open) { display: none }
button:hover { background: light-dark(#e9f0f6, #24313d) }
button:focus-visible { outline: 2px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px }
svg { display: block; width: 18px; height: 18px }
@media (forced-colors: active) { button { border-color: ButtonText; color: ButtonText; background: ButtonFace } }
@media print { button { display: none } }
`;

/** A marked line and a plus: a claim of the reader's own. */
const icon = 'M2 5h12M2 9.5h6M2 13.5q1.2-1.6 2.4 0t2.4 0M12 8.5v6M9 11.5h6';

interface SelectionPage {
  readonly document: Document;
  /** True if a range holds text of the article. */
  readonly holds: (range: Range) => boolean;
  /** Makes a claim of a range and opens the card on it. */
  readonly claim: (range: Range) => Promise<boolean>;
}

/** A small button beside text that the reader has selected in the article; a click makes a claim of it. */
export function createSelectionButton(
  { document, holds, claim }: SelectionPage,
  signal: AbortSignal,
): { enable(isOn: boolean, name: string): void } {
  let isOn = false;
  let name = '';
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let button: HTMLButtonElement | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    button?.hidePopover();
  };
  const show = (): void => {
    const range = sentenceSelected(document);
    if (signal.aborted || isPressed || range === undefined || !holds(range)) return;
    button ??= insertButton(document, signal, () => {
      const range = sentenceSelected(document);
      hide();
      if (range !== undefined) void claim(range);
    });
    keepHost(button);
    button.title = name;
    button.ariaLabel = name;
    button.showPopover();
    const { x, y } = endOf(range);
    button.style.left = `${Math.min(x + gap, document.documentElement.clientWidth - size - gap) + scrollX}px`;
    button.style.top = `${Math.min(y + gap, innerHeight - size - gap) + scrollY}px`;
  };
  const wait = (): void => {
    hide();
    if (isOn && !isPressed) timer = setTimeout(show, restTime);
  };
  // A press on an element of our own leaves the selection alone, but a press that began on the text may end there.
  const press = ({ type, target }: PointerEvent): void => {
    const wasPressed = isPressed;
    isPressed = type === 'pointerdown' && !isOwn(target);
    if (wasPressed && !isPressed) wait();
  };

  document.addEventListener('selectionchange', wait, { signal });
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    window.addEventListener(type, press, { capture: true, signal });
  }
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { capture: true, signal });
  signal.addEventListener('abort', hide, { once: true });
  return {
    enable(on, label) {
      isOn = on;
      name = label;
      if (!on) hide();
    },
  };
}

function insertButton(document: Document, signal: AbortSignal, onClick: () => void): HTMLButtonElement {
  const root = insertHost(document, style, signal);
  const button = document.createElement('button');
  button.popover = 'manual';
  button.append(drawIcon(document));
  // The selection must outlive the press, and a page must not press it.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onClick());
  root.append(button);
  return button;
}

function drawIcon(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({
    d: icon,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
  })) {
    path.setAttribute(name, value);
  }
  svg.append(path);
  return svg;
}

/** The selected text, if it is long enough for a claim. */
export function sentenceSelected(document: Document): Range | undefined {
  const isLong = (document.getSelection()?.toString().trim().length ?? 0) >= leastText;
  return isLong ? selectedRange(document) : undefined;
}

/** Where the selected text ends, in the window. */
function endOf(range: Range): { x: number; y: number } {
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return { x: last.right, y: last.bottom };
}
