import type * as z from 'zod/mini';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { CallError } from './call-error.ts';

export type Port = Browser.runtime.Port;

/**
 * Hears what fits the schema, on a port of the browser or one of a message channel. What does not fit is told as
 * malformed.
 */
export function hear<Schema extends z.ZodMiniType>(
  port: Port | MessagePort,
  schema: Schema,
  onMessage: (message: z.infer<Schema>) => void,
  onMalformed: () => void = () => undefined,
): void {
  const take = (message: unknown): void => {
    const parsed = schema.safeParse(message);
    if (parsed.success) onMessage(parsed.data);
    else onMalformed();
  };
  if ('onMessage' in port) port.onMessage.addListener(take);
  else port.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
}

/**
 * The life of a port: aborts with a `CallError` once the other end is gone, whose cause is what the browser says of
 * that. If the signal aborts, the port is disconnected, and its life ends for the signal's reason.
 */
export function lifeOf(port: Port, signal: AbortSignal): AbortSignal {
  const life = new AbortController();
  // The reason has to be read, or Chromium logs it as an error that was overlooked.
  port.onDisconnect.addListener(() =>
    life.abort(new CallError('no-answer', { cause: browser.runtime.lastError?.message })),
  );
  const end = (): void => {
    port.disconnect();
    life.abort(signal.reason);
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true, signal: life.signal });
  return life.signal;
}

/**
 * Takes the ports of one name, with their lives, until the signal aborts. Must be called synchronously as the script
 * starts.
 */
export function acceptPorts(
  name: string,
  isAllowed: (sender: Browser.runtime.MessageSender) => boolean,
  take: (port: Port, life: AbortSignal) => void,
  signal: AbortSignal = new AbortController().signal,
): void {
  const listener = (port: Port): void => {
    if (port.name === name && port.sender !== undefined && isAllowed(port.sender)) take(port, lifeOf(port, signal));
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener), { once: true });
}
