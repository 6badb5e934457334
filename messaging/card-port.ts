import * as z from 'zod/mini';
import { hear } from './port.ts';

/**
 * The connection between the script in a page and the card in its frame. The page can post messages to the frame, too,
 * and can load the card into frames of its own: a port is listened to only after the page script has confirmed, over
 * the extension's own channel, the token that came with it.
 */
const greetingSchema = z.object({ claimlightCard: z.string() });

/** Show this claim. */
const toCardSchema = z.object({ show: z.string() });

const fromCardSchema = z.union([
  /** The claim is drawn. How high its card would like to be stays with the card: it would tell of notes and tags. */
  z.object({ drawn: z.string() }),
  /** The reader goes to another claim. */
  z.object({ goTo: z.string() }),
  z.object({ close: z.literal(true) }),
]);

export type ToCard = z.infer<typeof toCardSchema>;
export type FromCard = z.infer<typeof fromCardSchema>;

/**
 * As the page script: connects to a card that has loaded.
 *
 * @param origin the extension's: a frame that shows something else by now gets nothing.
 */
export function connectToCard(
  card: Window,
  { origin, token }: { readonly origin: string; readonly token: string },
  onMessage: (message: FromCard) => void,
): (message: ToCard) => void {
  const { port1, port2 } = new MessageChannel();
  hear(port1, fromCardSchema, onMessage);
  card.postMessage({ claimlightCard: token }, origin, [port2]);
  return (message) => port1.postMessage(message);
}

export interface PageConnection {
  readonly send: (message: FromCard) => void;
  /** The claim to show first. */
  readonly id: string;
}

/**
 * As the card: waits for the script of the page that the frame stands in.
 *
 * @param claimFor asks the page script which claim is opened for a token; null for a token that is none of its own.
 */
export function connectToPage(
  claimFor: (token: string) => Promise<{ readonly id: string } | null>,
  onConnect: (page: PageConnection) => void,
  onMessage: (message: ToCard) => void,
): void {
  window.addEventListener('message', ({ data, ports: [port], source }: MessageEvent<unknown>) => {
    const greeting = greetingSchema.safeParse(data);
    if (!greeting.success || port === undefined || source !== window.parent) return;
    void claimFor(greeting.data.claimlightCard).then((opened) => {
      if (opened === null) return;
      hear(port, toCardSchema, onMessage);
      onConnect({ send: (message) => port.postMessage(message), id: opened.id });
    });
  });
}
