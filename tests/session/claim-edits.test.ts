import { describe, expect, it } from 'vitest';
import { createClaimEdits } from '../../session/claim-edits.ts';
import { joinClaims, type JoinedClaim } from '../../session/joined-claim.ts';
import type { Asking } from '../../messaging/ask.ts';
import { CallError } from '../../messaging/call-error.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { annotation, knowledge, typed } from './claims.ts';

/** The edits over a background that writes down what it is asked, or fails, and a store for what it did not take. */
function edited(known: Parameters<typeof knowledge>[0] = {}) {
  const asked: [string, Record<string, unknown>][] = [];
  const kept = new Map<string, Draft>();
  const background = { fails: false };
  const edits = createClaimEdits(
    ((name: string, input: Record<string, unknown>) => {
      if (background.fails) return Promise.reject(new CallError('storage-full'));
      asked.push([name, input]);
      return Promise.resolve();
    }) as never,
    {
      keep: (draft) => Promise.resolve(void kept.set(draft.exact, draft)),
      drop: ({ exact }) => Promise.resolve(void kept.delete(exact)),
    },
  );
  const [claim] = joinClaims(knowledge(known));
  return { edits, claim: claim as JoinedClaim, asked, kept: () => [...kept.values()], background };
}

const annotations = [annotation()];

const { source, exact, prefix } = typed(0);
const quote = { source, exact, prefix };

describe('typing', () => {
  it('names its quote, and the annotation in which the view has it', async () => {
    const untagged = edited();
    await untagged.edits.type(untagged.claim, { note: 'a' });
    const typedIn = { note: { view: expect.any(String) as string, turn: 1, nth: 1, from: '' } };
    expect(untagged.asked).toEqual([['saveTyped', { ...quote, note: 'a', typedIn, target: annotation().target }]]);
    const tagged = edited({ annotations });
    await tagged.edits.type(tagged.claim, { note: 'a' });
    const fromStored = { note: { ...typedIn.note, from: 'stored' } };
    expect(tagged.asked).toEqual([['saveTyped', { ...quote, id: annotation().id, note: 'a', typedIn: fromStored }]]);
  });

  it('is sent alone: what else is stored stays as it is', async () => {
    const { edits, claim, asked } = edited({ annotations });
    await edits.type(claim, { note: 'a' });
    await edits.type(claim, { evidenceText: 'https://harb' });
    const typedIn = { evidenceText: { view: expect.any(String) as string, turn: 2, nth: 1, from: '' } };
    expect(asked.at(-1)).toEqual([
      'saveTyped',
      { ...quote, id: annotation().id, evidenceText: 'https://harb', typedIn },
    ]);
    await edits.tag(claim, 'sourced');
    const [, tagged] = asked.at(-1) ?? [];
    expect(tagged).toMatchObject({ tag: 'sourced' });
    expect(tagged).not.toHaveProperty('note');
  });

  it('comes along with the tag while nobody has said that it is stored', async () => {
    const { edits, claim, asked } = edited();
    const typing = edits.type(claim, { note: 'a' });
    await edits.tag(claim, 'sourced');
    expect(asked.at(-1)).toMatchObject(['saveAnnotation', { tag: 'sourced', note: 'a' }]);
    await typing;
  });
});

describe('a link', () => {
  it('is added with the time, and taken away by its address', async () => {
    const { edits, claim, asked } = edited({ annotations });
    await edits.addEvidence(claim, 'https://skarholm.example/');
    const [, saved] = asked.at(-1) ?? [];
    expect(saved).toMatchObject({ evidence: [{ url: 'https://skarholm.example/' }], evidenceText: '' });
    await edits.removeEvidence(claim, 'https://skarholm.example/');
    expect(asked.at(-1)).toEqual([
      'saveTyped',
      { ...quote, id: annotation().id, withdrawn: ['https://skarholm.example/'] },
    ]);
  });
});

describe('while nothing can be stored', () => {
  it.each([
    ['untagged', {}],
    ['tagged', { annotations }],
  ])('what is typed is kept aside, and the failure is told: %s', async (_name, known) => {
    const { edits, claim, kept, background } = edited(known);
    background.fails = true;
    await expect(edits.type(claim, { note: 'a' })).rejects.toThrow('storage-full');
    await expect(edits.type(claim, { evidenceText: 'https://harb' })).rejects.toThrow('storage-full');
    expect(kept()).toMatchObject([{ note: 'a', evidenceText: 'https://harb' }]);
  });

  it.each([
    ['storage-full', 'not-kept'],
    ['extension-updated', 'extension-updated'],
  ] as const)('nor be kept aside, that is told: %s as %s', async (failure, told) => {
    const { claim } = edited();
    const edits = createClaimEdits(() => Promise.reject(new CallError(failure)), {
      keep: () => Promise.reject(new Error('QUOTA_BYTES')),
      drop: () => Promise.resolve(),
    });
    await expect(edits.type(claim, { note: 'a' })).rejects.toMatchObject({ failure: told });
  });

  it('and then again can, the next thing typed brings all of it in', async () => {
    const { edits, claim, asked, background } = edited({ annotations });
    background.fails = true;
    await expect(edits.type(claim, { note: 'a' })).rejects.toThrow();
    background.fails = false;
    await edits.type(claim, { evidenceText: 'https://harb' });
    expect(asked).toMatchObject([['saveTyped', { note: 'a', evidenceText: 'https://harb' }]]);
  });

  it('it is tried once more, and taken from aside only when it is stored', async () => {
    const unstored = [typed(3, { note: 'a', evidenceText: 'https://harb' })];
    const { edits, claim, asked, kept, background } = edited({ annotations, unstored });
    background.fails = true;
    edits.storeAgain([claim]);
    await expect.poll(kept).toMatchObject([{ note: 'a' }]);
    background.fails = false;
    edits.storeAgain([claim]);
    expect(asked).toEqual([]);
    await edits.tag(claim, 'sourced');
    expect(kept()).toEqual([]);
    expect(asked.map(([name]) => name)).toEqual(['saveTyped', 'saveAnnotation']);
    expect(asked).toMatchObject([
      ['saveTyped', { note: 'a', evidenceText: 'https://harb' }],
      ['saveAnnotation', { tag: 'sourced' }],
    ]);
  });
});

describe('a note of 30 MB, which no database takes', () => {
  const huge = 'a'.repeat(30_000_000);

  it('leaves the place aside when it was shortened in the view that it was typed in', async () => {
    const { edits, claim, kept, background } = edited();
    background.fails = true;
    await expect(edits.type(claim, { note: huge })).rejects.toMatchObject({ failure: 'storage-full' });
    expect(kept()[0]?.note).toHaveLength(huge.length);
    background.fails = false;
    await edits.type(claim, { note: 'short' });
    expect(kept()).toEqual([]);
  });

  it('leaves it when it was shortened in another view, and what was typed beside it is stored', async () => {
    const turn = { view: 'before', turn: 1, nth: 4 };
    const typedIn = { note: { ...turn, from: 'stored' }, evidenceText: { ...turn, from: '' } };
    const unstored = [{ ...typed(3, { note: huge, evidenceText: 'https://harb' }), view: 'before', typedIn }];
    const { edits, claim, asked, kept } = edited({ annotations, unstored });
    await edits.type(claim, { note: 'short' });
    expect(asked).toMatchObject([
      ['saveTyped', { note: 'short', typedIn: { note: { from: 'stored' } } }],
      ['saveTyped', { evidenceText: 'https://harb', typedIn: { evidenceText: turn } }],
    ]);
    expect(asked[1]?.[1]).not.toHaveProperty('note');
    expect(kept()).toEqual([]);
  });
});

describe('while the background is silent', () => {
  interface Sent {
    readonly name: string;
    readonly input: Record<string, unknown>;
    readonly asking: Asking | undefined;
    readonly answer: () => void;
    readonly giveUp: () => void;
  }

  /** A background that answers each question when a test has it do so. */
  function silent(known: Parameters<typeof knowledge>[0] = {}) {
    const sent: Sent[] = [];
    const kept = new Map<string, Draft>();
    const ask = (name: string, input: Record<string, unknown>, asking?: Asking): Promise<void> =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => reject(new CallError('no-answer'));
        sent.push({ name, input, asking, answer: resolve, giveUp });
      });
    const edits = createClaimEdits(ask as never, {
      keep: (draft) => Promise.resolve(void kept.set(draft.exact, draft)),
      drop: ({ exact }) => Promise.resolve(void kept.delete(exact)),
    });
    const [claim] = joinClaims(knowledge(known)) as [JoinedClaim];
    return { edits, claim, sent, kept: () => [...kept.values()] };
  }

  it('what is typed is kept aside at once, until it is stored: the view may be closed', async () => {
    const { edits, claim, sent, kept } = silent();
    const typing = edits.type(claim, { note: 'a' });
    expect(kept()).toEqual([]);
    sent[0]?.asking?.onSilence?.();
    expect(kept()).toMatchObject([{ note: 'a' }]);
    sent[0]?.answer();
    await typing;
    expect(kept()).toEqual([]);
  });

  it('a key is not sent again after the next one, which carries it', async () => {
    const { edits, claim, sent, kept } = silent();
    const first = edits.type(claim, { note: 'a' });
    const second = edits.type(claim, { evidenceText: 'https://harb' });
    expect(sent[1]?.input).toMatchObject({ note: 'a', evidenceText: 'https://harb' });
    expect([sent[0]?.asking?.isWanted?.(), sent[1]?.asking?.isWanted?.()]).toEqual([false, true]);
    sent[0]?.giveUp();
    sent[1]?.answer();
    await expect(Promise.all([first, second])).resolves.toBeDefined();
    expect(kept()).toEqual([]);
  });

  it('a key fails as the next one does', async () => {
    const { edits, claim, sent, kept } = silent();
    const typed = [edits.type(claim, { note: 'a' }), edits.type(claim, { note: 'ab' })];
    for (const { giveUp } of sent) giveUp();
    expect(await Promise.allSettled(typed)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect(kept()).toMatchObject([{ note: 'ab' }]);
  });

  it('the next tag of the claim waits, so that it is the last', async () => {
    const { edits, claim, sent } = silent();
    const tags = [edits.tag(claim, 'sourced'), edits.tag(claim, 'unsourced')];
    await Promise.resolve();
    expect(sent.map(({ input }) => input.tag)).toEqual(['sourced']);
    sent[0]?.giveUp();
    await expect.poll(() => sent.map(({ input }) => input.tag)).toEqual(['sourced', 'unsourced']);
    sent[1]?.answer();
    expect(await Promise.allSettled(tags)).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }]);
  });
});
