import type { CreatePageTools } from './page-tools.ts';

/**
 * The two scripts of ours in a page meet here, in the world that content scripts have for themselves: nothing of it is
 * the page's. Under a symbol, since an element of the page's can give its name to the window, in that world too.
 */
const meetingPoint = Symbol.for('claimlight page tools');

type Meeting = Partial<Record<typeof meetingPoint, (create: CreatePageTools) => void>>;

/** As the page script: waits for the page tools, which somebody is about to bring in. */
export function awaitTools(): Promise<CreatePageTools> {
  return new Promise((resolve) => ((globalThis as Meeting)[meetingPoint] = resolve));
}

/** As the page tools: hands over what makes them. */
export function handOverTools(create: CreatePageTools): void {
  (globalThis as Meeting)[meetingPoint]?.(create);
}
