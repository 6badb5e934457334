import { openShadowRoots } from './open-shadow-roots.ts';
import { isIdleChange } from './idle-change.ts';

/** Milliseconds between the first change and our look at it, so that a burst of changes is looked at once. */
const settleTime = 350;

/** A look may cost at most one part in this many of the time: 2 % of a core, however busy the page is. */
const costShare = 50;

/**
 * After this many looks without a rest the page is one that keeps changing, and a look may cost a third of that: the
 * browser's own work for new paint comes on top of ours (measured: 6 % of a core in all at one part in 50).
 */
const looksAtFull = 4;
const restlessCostShare = 150;

/** Milliseconds without a change after which a page has come to rest: a change after that is late content. */
const restTime = 5000;

/** After a change of address the reader waits for the next article: a look may cost a fifth of the time. */
const costShareAfterMove = 5;

/**
 * Calls `look` in idle time after the page or its address changed: once for a burst of changes, and the less often the
 * more a look costs. Between a first change and the look nothing is observed, so a page that changes a thousand times a
 * second costs no more than one that changes once. After a rest, a page is looked at as soon as it was at first. A new
 * address may come without a change of the page (many sites give each part of a long article its own), and waits less.
 *
 * @param moves dispatches `move` when the address has changed.
 * @param look resolves with the milliseconds of work it took.
 * @param article the element that was read last; undefined if none was.
 * @returns when the signal aborts.
 */
export async function watchPage(
  document: Document,
  moves: EventTarget,
  look: () => Promise<number>,
  article: () => Element | undefined,
  signal: AbortSignal,
): Promise<void> {
  let changed = nextChange(document, article, signal);
  let moved = nextMove(moves, signal);
  let cost = 0;
  for (let looks = 0; ; looks++) {
    const lookedAt = performance.now();
    await Promise.race([changed, moved]);
    if (performance.now() - lookedAt > restTime) looks = 0;
    const share = looks < looksAtFull ? costShare : restlessCostShare;
    await Promise.race([wait(cost * share), moved.then(() => wait(cost * costShareAfterMove))]);
    await wait(settleTime);
    await new Promise((resume) => requestIdleCallback(resume, { timeout: 2000 }));
    if (signal.aborted) return;
    // From before the look, so that nothing that changes during it is missed.
    changed = nextChange(document, article, signal);
    moved = nextMove(moves, signal);
    cost = await look();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

function nextMove(moves: EventTarget, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const stop = (): void => {
      moves.removeEventListener('move', stop);
      signal.removeEventListener('abort', stop);
      resume();
    };
    moves.addEventListener('move', stop);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function nextChange(document: Document, article: () => Element | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const stop = (): void => {
      observer.disconnect();
      signal.removeEventListener('abort', stop);
      resume();
    };
    const observer = new MutationObserver((changes) => {
      if (!changes.every((change) => isIdleChange(change, article()))) stop();
    });
    const anyChange = { subtree: true, childList: true, characterData: true };
    observer.observe(document, anyChange);
    // An observer of the document sees nothing that happens inside of these.
    for (const root of openShadowRoots(document)) observer.observe(root, anyChange);
    signal.addEventListener('abort', stop, { once: true });
  });
}
