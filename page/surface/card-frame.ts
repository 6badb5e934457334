import { connectToCard, type FromCard, type ToCard } from '../../messaging/card-port.ts';
import { insertHost, keepHost } from './shadow-host.ts';

/** Where the card's page is: it belongs to the extension. */
export interface CardAddress {
  readonly url: string;
  /**
   * The extension's. Not that of `url`: Chromium gives a new name to the resource each session, and the loaded page its
   * own origin.
   */
  readonly origin: string;
}

/** The page that the card stands in. */
export interface CardPage {
  readonly document: Document;
  readonly address: CardAddress;
}

/** The frame in the page that the card stands in. */
export interface CardFrame {
  readonly frame: HTMLIFrameElement;
  /** Shows it for a place on the page and gives it the keyboard; false if the page keeps it from having that. */
  show(near: Node): boolean;
  /** Takes it out of the page, until it is to be shown again. */
  remove(): void;
  /** The card has to know it to be told the opened claim. */
  readonly token: string;
  /** Sends, or, while the card is loading, drops: it asks for the claim when it has loaded. */
  send(message: ToCard): void;
}

/** Rules that the page's own styles cannot reach. Position and size come from the script. */
const style = `
iframe {
  all: initial;
  position: absolute;
  display: block;
  box-sizing: border-box;
  border: 1px solid rgb(107 127 153 / 0.55);
  border-radius: 12px;
  background: Canvas;
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.16), 0 12px 32px rgb(0 0 0 / 0.22);
  color-scheme: light dark;
}
iframe:not(:popover-open) { display: none }
@media print { iframe { display: none } }
`;

/**
 * Puts the card's frame into the page, hidden. It is a page of the extension's own, in the extension's own process:
 * what is typed and noted there stays out of the page's reach, which a shadow root alone could not ensure.
 */
export function insertCardFrame(
  { document, address: { url, origin } }: CardPage,
  onMessage: (message: FromCard) => void,
  signal: AbortSignal,
): CardFrame {
  const root = insertHost(document, style, signal);
  const frame = document.createElement('iframe');
  frame.title = 'Claimlight';
  frame.popover = 'manual';
  // Chromium's way to embed in pages that want an opt-in from all they embed; the card needs no storage of its own.
  frame.toggleAttribute('credentialless', true);
  frame.src = url;
  // `randomUUID` is missing on pages without encryption.
  const token = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let send: ((message: ToCard) => void) | undefined;
  frame.addEventListener('load', () => {
    const { contentWindow } = frame;
    if (contentWindow !== null) send = connectToCard(contentWindow, { origin, token }, onMessage);
  });
  root.append(frame);
  return {
    frame,
    token,
    send: (message) => send?.(message),
    remove: () => (root.host as HTMLDivElement).remove(),
    show(near) {
      keepHost(root, near);
      // What it showed last must not be seen again.
      if (!frame.matches(':popover-open')) frame.style.opacity = '0';
      frame.showPopover();
      // Focused once more, a frame would take the keyboard from the element inside that has it.
      if (root.activeElement !== frame) frame.focus({ preventScroll: true });
      return root.activeElement === frame;
    },
  };
}
