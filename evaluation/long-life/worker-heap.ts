import type { BrowserContext, CDPSession } from 'playwright-core';

/** Megabytes of the service worker's JavaScript heap that are in use, once its garbage is collected. */
export async function workerHeap(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) return NaN;
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker === undefined) return NaN;
  // The driver has no session of a worker's: this one is spoken to by messages in messages.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  for (let times = 0; times < 2; times += 1) await ask(session, sessionId, 'HeapProfiler.collectGarbage');
  const { usedSize } = (await ask(session, sessionId, 'Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize / 1e6;
}

let asked = 0;

function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = (asked += 1);
  return new Promise((resolve, reject) => {
    const hear = ({ message }: { readonly message: string }): void => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      if (answer.error === undefined) resolve(answer.result);
      else reject(new Error(answer.error.message));
    };
    session.on('Target.receivedMessageFromTarget', hear);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
