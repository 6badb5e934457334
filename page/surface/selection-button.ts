import { sentenceSelected } from '../reading/selected-sentence.ts';
import { listen } from '../reading/kept-listeners.ts';
import { isOwn } from '../reading/own-elements.ts';
import { drawClaimIcon } from './claim-icon.ts';
import { insertHost, keepHost } from './shadow-host.ts';

/** Milliseconds that a selection must rest before the button appears: people mostly select to copy. */
const restTime = 300;
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

interface SelectionPage {
  readonly document: Document;
  /** True if a range holds text of the article. */
  readonly holds: (range: Range) => boolean;
  /** Makes a claim of a range and opens the card on it. */
  readonly claim: (range: Range) => Promise<boolean>;
}

/** A small button beside text that the reader has selected in the article; a click makes a claim of it. */
export class SelectionButton {
  readonly #page: SelectionPage;
  readonly #signal: AbortSignal;
  #isOn = false;
  #label = '';
  #isPressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inserted: HTMLButtonElement | undefined;

  constructor(page: SelectionPage, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    const captured = { capture: true, signal };
    listen(page.document, 'selectionchange', () => this.#wait(), { signal });
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
      listen(window, type, (event) => this.#press(event), captured);
    }
    listen(window, 'keydown', ({ key }) => key === 'Escape' && this.#hide(), captured);
    signal.addEventListener('abort', () => this.#hide(), { once: true });
  }

  /** @param label what the button says it does. */
  enable(isOn: boolean, label: string): void {
    this.#isOn = isOn;
    this.#label = label;
    if (!isOn) this.#hide();
  }

  /** Words were selected before it was there, and may still be being selected. */
  notice(isPressed: boolean): void {
    this.#isPressed = isPressed;
    this.#wait();
  }

  /** A press on an element of our own leaves the selection alone, but a press that began on the text may end there. */
  #press({ type, target }: PointerEvent): void {
    const wasPressed = this.#isPressed;
    this.#isPressed = type === 'pointerdown' && !isOwn(target);
    if (wasPressed && !this.#isPressed) this.#wait();
  }

  #wait(): void {
    this.#hide();
    if (this.#isOn && !this.#isPressed) this.#timer = setTimeout(() => this.#show(), restTime);
  }

  #show(): void {
    const { document, holds } = this.#page;
    const range = sentenceSelected(document);
    if (this.#signal.aborted || this.#isPressed || range === undefined || !holds(range)) return;
    const button = (this.#inserted ??= insertButton(document, this.#signal, () => this.#click()));
    keepHost(button, range.startContainer);
    button.title = this.#label;
    button.ariaLabel = this.#label;
    button.showPopover();
    const { x, y } = endOf(range);
    button.style.left = `${Math.min(x + gap, document.documentElement.clientWidth - size - gap) + scrollX}px`;
    button.style.top = `${Math.min(y + gap, innerHeight - size - gap) + scrollY}px`;
  }

  #click(): void {
    const range = sentenceSelected(this.#page.document);
    this.#hide();
    if (range !== undefined) void this.#page.claim(range);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#inserted?.hidePopover();
  }
}

function insertButton(document: Document, signal: AbortSignal, onClick: () => void): HTMLButtonElement {
  const root = insertHost(document, style, signal);
  const button = document.createElement('button');
  button.popover = 'manual';
  button.append(drawClaimIcon(document));
  // The selection must outlive the press, and a page must not press it.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onClick());
  root.append(button);
  return button;
}

/** Where the selected text ends, in the window. */
function endOf(range: Range): { x: number; y: number } {
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return { x: last.right, y: last.bottom };
}
