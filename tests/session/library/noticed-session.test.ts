import { describe, expect, it, vi } from 'vitest';
import { NoticedSession, type NoticedSources } from '../../../session/library/noticed-session.ts';
import type { NoticedOf } from '../../../storage/noticed.ts';
import { inventedAnnotation } from '../../invented-annotation.ts';

const of = inventedAnnotation();
const noticed = (seq: number, part: Partial<NoticedOf> = {}): NoticedOf => ({
  seq,
  annotation: of.id,
  source: of.target.source,
  at: '2026-03-02T08:00:00.000Z',
  from: 'The ferry carried 900 people.',
  to: 'The ferry carried 700 people.',
  isCorrected: false,
  seen: 0,
  of,
  ...part,
});

/** A list of what the test says was noticed, and what was asked for. */
function opened(...first: NoticedOf[]) {
  let tell: Parameters<NoticedSources['follow']>[0] = () => undefined;
  const ask = vi.fn(() => Promise.resolve(1));
  const versionsOf = vi.fn(() =>
    Promise.resolve([{ visit: '2026-03-01T08:00:00.000Z', sentences: [{ hash: 'a', text: 'a' }], unknown: 0 }]),
  );
  const session = new NoticedSession(
    {
      follow: (onNoticed) => void (tell = onNoticed),
      versionsOf,
      ask: ask as never,
      linkTo: ({ url }) => url,
      attempt: (work) => void work(),
    },
    new AbortController().signal,
  );
  tell(first);
  return { session, ask, tell: (...now: NoticedOf[]) => tell(now) };
}

describe('what changed', () => {
  it('is listed with its edits and what they are', () => {
    const { session } = opened(noticed(2), noticed(1, { isCorrected: true, seen: 1 }));
    expect(session.snapshot.items).toMatchObject([
      { seq: 2, kind: 'changed', changes: ['number'], title: of.target.title, link: of.target.url, isSeen: false },
      { seq: 1, isCorrected: true, isSeen: true },
    ]);
    expect(session.snapshot.items?.[0]?.diff).toContainEqual({ kind: 'removed', text: '900' });
  });

  it('is told from what is gone, and from what is back', () => {
    const { session } = opened(noticed(2, { to: 'The ferry carried 900 people.' }), noticed(1, { to: null }));
    expect(session.snapshot.items?.map(({ kind }) => kind)).toEqual(['back', 'gone']);
    expect(session.snapshot.items?.[1]?.diff).toEqual([{ kind: 'removed', text: 'The ferry carried 900 people.' }]);
  });

  it('is marked as seen, and once more as not seen by Undo', async () => {
    const { session, ask, tell } = opened(noticed(2), noticed(1));
    expect(session.undo()).toBe(false);
    session.actions.onMark([2, 1], true);
    await vi.waitFor(() => expect(session.snapshot.marked).toEqual([2, 1]));
    tell(noticed(2, { seen: 1 }), noticed(1, { seen: 1 }));
    expect(session.undo()).toBe(true);
    await vi.waitFor(() => expect(session.snapshot.marked).toEqual([]));
    expect(ask.mock.calls).toEqual([
      ['markChangesSeen', { seqs: [2, 1], isSeen: true }],
      ['markChangesSeen', { seqs: [2, 1], isSeen: false }],
    ]);
  });
});

it('the versions of an article are shown once they are read, and left again', async () => {
  const { session } = opened();
  session.actions.onVersions({ source: of.target.source, title: 'Ferry', language: 'en' });
  expect(session.snapshot.article).toMatchObject({ title: 'Ferry', versions: undefined });
  await vi.waitFor(() => expect(session.snapshot.article?.versions).toMatchObject([{ sentences: 1, changes: [] }]));
  session.actions.onVersions(undefined);
  expect(session.snapshot.article).toBeUndefined();
});
