interface Listening extends AddEventListenerOptions {
  readonly signal: AbortSignal;
}

type EventsOf<Target> = Target extends Document ? DocumentEventMap : WindowEventMap;

const kept = new Set<() => void>();

/**
 * Listens on the window or the document until the signal aborts, also after the page has called `document.open()`,
 * which removes every listener there is, ours as well.
 */
export function listen<Target extends Window | Document, Type extends keyof EventsOf<Target> & string>(
  target: Target,
  type: Type,
  listener: (event: EventsOf<Target>[Type]) => void,
  options: Listening,
): void {
  if (options.signal.aborted) return;
  const add = (): void => target.addEventListener(type, listener as (event: Event) => void, options);
  add();
  kept.add(add);
  options.signal.addEventListener('abort', () => kept.delete(add), { once: true });
}

/** Adds the listeners again that the page has removed; one that is still there is not added twice. */
export function keepListening(): void {
  for (const add of kept) add();
}
