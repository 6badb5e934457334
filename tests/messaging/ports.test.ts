import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inventedAnnotation } from '../invented-annotation.ts';

type Listener = (message: unknown) => void;

/** An event as the browser has it. */
class FakeEvent<Arg> {
  readonly listeners = new Set<(arg: Arg) => void>();
  addListener(listener: (arg: Arg) => void): void {
    this.listeners.add(listener);
  }
  removeListener(listener: (arg: Arg) => void): void {
    this.listeners.delete(listener);
  }
  tell(arg: Arg): void {
    for (const listener of this.listeners) listener(arg);
  }
}

/** One end of a port, joined to the other: what is posted is cloned and comes later, as between two pages. */
class FakePort {
  readonly onMessage = new FakeEvent<unknown>();
  readonly onDisconnect = new FakeEvent<FakePort>();
  other: FakePort | undefined;
  readonly name: string;
  readonly sender: object | undefined;
  constructor(name: string, sender?: object) {
    this.name = name;
    this.sender = sender;
  }
  postMessage(message: unknown): void {
    const copy: unknown = structuredClone(message);
    setTimeout(() => this.other?.onMessage.tell(copy));
  }
  disconnect(): void {
    const { other } = this;
    this.other = undefined;
    if (other === undefined) return;
    other.other = undefined;
    other.onDisconnect.tell(other);
  }
}

const onConnect = new FakeEvent<FakePort>();
let sender: object = {};
const connect = ({ name }: { name: string }): FakePort => {
  const [ours, theirs] = [new FakePort(name), new FakePort(name, sender)];
  ours.other = theirs;
  theirs.other = ours;
  queueMicrotask(() => {
    onConnect.tell(theirs);
    if (theirs.onDisconnect.listeners.size === 0) theirs.disconnect();
  });
  return ours;
};
const runtime = {
  id: 'ours',
  connect,
  onConnect,
  lastError: undefined,
  getURL: (path: string) => `extension://ours${path}`,
};
vi.stubGlobal('chrome', { runtime, tabs: { connect: (_: number, named: { name: string }) => connect(named) } });

const { answerImports, sendImport } = await import('../../messaging/import-port.ts');
const { followCurrentClaim } = await import('../../messaging/current-claim.ts');
const { offerCurrentClaim } = await import('../../messaging/current-claim-offer.ts');

const note = inventedAnnotation();
const counts = { added: 2, changed: 0, kept: 0, equal: 0, left: 0 };
async function* pieces(...slices: (readonly unknown[])[]): AsyncGenerator<never> {
  for (const slice of slices) yield await Promise.resolve(slice as never);
}

beforeEach(() => {
  onConnect.listeners.clear();
  sender = { id: 'ours', url: 'extension://ours/library.html' };
});

describe('the port of an import', () => {
  it('carries the pieces in order, then how far it is, then the counts', async () => {
    const run = vi.fn(
      (_records: unknown, _rule: unknown, { onProgress }: { onProgress: (d: number, t: number) => void }) => {
        onProgress(1, 2);
        return Promise.resolve(counts);
      },
    );
    answerImports(run);
    const told: unknown[] = [];
    const sent = sendImport(pieces([note], [note]), 2, 'file', (at) => told.push(at), new AbortController().signal);
    expect(await sent).toEqual(counts);
    expect(run.mock.calls[0]?.slice(0, 2)).toEqual([[note, note], 'file']);
    expect(told).toEqual([
      { step: 'sending', done: 1, total: 2 },
      { step: 'sending', done: 2, total: 2 },
      { step: 'writing', done: 1, total: 2 },
    ]);
  });

  it('ends the import when the page cancels, and tells the page its own reason', async () => {
    let life: AbortSignal | undefined;
    answerImports((_, __, watch) => new Promise(() => (life = watch.signal)));
    const cancel = new AbortController();
    const sent = sendImport(pieces([note]), 1, 'file', () => undefined, cancel.signal);
    await vi.waitFor(() => expect(life).toBeDefined());
    const why = new DOMException('Cancelled', 'AbortError');
    cancel.abort(why);
    await expect(sent).rejects.toBe(why);
    expect(life?.aborted).toBe(true);
  });

  it('refuses a record that breaks its schema, and runs nothing', async () => {
    const run = vi.fn();
    answerImports(run);
    const sent = sendImport(
      pieces([{ ...note, tag: 'true' }]),
      1,
      'file',
      () => undefined,
      new AbortController().signal,
    );
    await expect(sent).rejects.toMatchObject({ name: 'CallError' });
    expect(run).not.toHaveBeenCalled();
  });

  it('is open to the extension’s own pages only', async () => {
    sender = { id: 'ours', url: 'https://hostile.example/', frameId: 0, tab: { id: 1 } };
    const run = vi.fn();
    answerImports(run);
    const sent = sendImport(pieces([note]), 1, 'file', () => undefined, new AbortController().signal);
    await expect(sent).rejects.toMatchObject({ failure: 'no-answer' });
    expect(run).not.toHaveBeenCalled();
  });
});

describe('the port of the current claim', () => {
  it('tells the panel as long as both live, and the page when it is over', async () => {
    let tell: Listener = () => undefined;
    let pageSide: AbortSignal | undefined;
    offerCurrentClaim(
      (tellClaim, signal) => void ((tell = tellClaim as Listener), (pageSide = signal)),
      new AbortController().signal,
    );
    const [claims, ends]: [unknown[], unknown[]] = [[], []];
    const life = new AbortController();
    followCurrentClaim(
      1,
      (id) => claims.push(id),
      (why) => ends.push(why),
      life.signal,
    );
    await vi.waitFor(() => expect(pageSide).toBeDefined());
    tell('1:claim');
    await vi.waitFor(() => expect(claims).toEqual(['1:claim']));
    life.abort();
    expect(pageSide?.aborted).toBe(true);
    expect(ends).toEqual([]);
  });

  it('tells the panel once that the page has ended it', async () => {
    const page = new AbortController();
    const started = vi.fn();
    offerCurrentClaim(started, page.signal);
    const onEnd = vi.fn();
    followCurrentClaim(1, () => undefined, onEnd, new AbortController().signal);
    await vi.waitFor(() => expect(started).toHaveBeenCalled());
    page.abort();
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});
