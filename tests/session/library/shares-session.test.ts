import { describe, expect, it, vi } from 'vitest';
import type { CatalogueCalls } from '../../../catalogue/calls.ts';
import { everything } from '../../../catalogue/model/view.ts';
import { openCatalogue } from '../../../session/library/catalogue/open-catalogue.ts';
import { SharesSession } from '../../../session/library/shares-session.ts';
import { workerInProcess } from '../../messaging/worker-in-process.ts';

const share = (key: string) => ({ key, label: key, byTag: { sourced: 1, unsourced: 0, promotional: 0 }, total: 1 });

/** Shares whose worker takes its time for outlets. */
function opened() {
  const shares = vi.fn(async ({ by }: CatalogueCalls['shares']['input']) => {
    await new Promise((over) => setTimeout(over, by === 'outlet' ? 30 : 0));
    return [share(by)];
  });
  const worker = workerInProcess<CatalogueCalls>({
    follow: () => new Promise<never>(() => undefined),
    shares,
  } as never);
  return { asked: shares, session: new SharesSession(openCatalogue(new AbortController().signal, worker)) };
}

describe('the shares of a view', () => {
  it('are counted once they are looked at', async () => {
    const { session, asked } = opened();
    session.countBy('month');
    session.look(undefined);
    await new Promise((over) => setTimeout(over, 10));
    expect(asked).not.toHaveBeenCalled();
    session.look(everything);
    await vi.waitFor(() => expect(session.snapshot).toEqual({ by: 'month', shares: [share('month')] }));
  });

  it('are those that were asked for last, whichever is counted first', async () => {
    const { session } = opened();
    session.look(everything);
    session.countBy('article');
    await vi.waitFor(() => expect(session.snapshot.by).toBe('article'));
    await new Promise((over) => setTimeout(over, 60));
    expect(session.snapshot).toEqual({ by: 'article', shares: [share('article')] });
  });
});
