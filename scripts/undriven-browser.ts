import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import CDP from 'chrome-remote-interface';
import { findChromium } from './chromium.ts';
import { extensionArguments } from './extension-browser.ts';

/**
 * Chromium with an extension, and nobody attached to a page while it is being loaded: drivers make that twice as slow.
 */
export interface UndrivenBrowser {
  open(url: string): Promise<void>;
  /** Runs an expression in the background worker, which is let go afterwards, and resolves with its value. */
  inWorker<Value>(expression: string): Promise<Value>;
  /** The same in the page whose address has this end, once there is one. */
  inPage<Value>(addressEnd: string, expression: string): Promise<Value>;
  closePage(addressEnd: string): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds between two looks for a page, and how many looks there are. */
const [lookEvery, looks] = [50, 400];

/** @throws Error if Chromium does not start. */
export async function launchUndriven(extension: string): Promise<UndrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'claimlight-profile-'));
  const program = spawn(
    findChromium(),
    ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...extensionArguments(extension)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const client = await CDP({ target: await debuggerAddress(program.stderr), local: true });

  const idOf = async (is: (target: { type: string; url: string }) => boolean): Promise<string> => {
    for (let look = 0; look < looks; look++) {
      const { targetInfos } = await client.Target.getTargets();
      const found = targetInfos.find(is);
      if (found !== undefined) return found.targetId;
      await sleep(lookEvery);
    }
    throw new Error('the browser never showed the page that was waited for');
  };
  const evaluate = async <Value>(targetId: string, expression: string): Promise<Value> => {
    const { sessionId } = await client.Target.attachToTarget({ targetId, flatten: true });
    const { result, exceptionDetails } = await client.Runtime.evaluate(
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    await client.Target.detachFromTarget({ sessionId });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value as Value;
  };

  const closePage = async (addressEnd: string): Promise<void> => {
    const targetId = await idOf(({ url }) => url.endsWith(addressEnd));
    await client.Target.closeTarget({ targetId });
    // The browser says yes before the page is gone.
    for (let look = 0; look < looks; look++) {
      const { targetInfos } = await client.Target.getTargets();
      if (targetInfos.every((target) => target.targetId !== targetId)) return;
      await sleep(lookEvery);
    }
    throw new Error('the browser never closed a page');
  };
  // A new profile is welcomed; the tab would stand in front of the pages that are opened next.
  await closePage('/welcome.html');

  return {
    async open(url) {
      await client.Target.createTarget({ url });
    },
    inWorker: async (expression) =>
      evaluate(await idOf(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js')), expression),
    inPage: async (addressEnd, expression) => evaluate(await idOf(({ url }) => url.endsWith(addressEnd)), expression),
    closePage,
    async close() {
      await client.Browser.close();
      await new Promise((ended) => program.once('exit', ended));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium says it on its error output when it is ready. */
async function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium did not start');
}
