import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../annotation/model/draft.ts';
import { everything } from '../../../catalogue/model/view.ts';
import { UntaggedSession } from '../../../session/library/untagged-session.ts';
import { inventedDraftOf, inventedTarget, minute } from '../../invented-annotation.ts';

const ferry = inventedDraftOf({ note: 'By whom?', updated: minute(1).toISOString() });
const port = inventedDraftOf({
  target: { ...inventedTarget({ exact: 'The port is full.' }), outlet: 'Port News', language: 'en' },
  finding: 'wrong',
  state: 'checking',
  updated: minute(2).toISOString(),
});
const halfLink = inventedDraftOf({ target: inventedTarget({ exact: 'It sails.' }), evidenceText: 'https://po' });

function opened(drafts: readonly Draft[] = [ferry, port, halfLink]) {
  const tag = vi.fn();
  const linkTo = () => 'https://harbour-gazette.example/#quote';
  const follow = (onDrafts: (all: readonly Draft[]) => void) => onDrafts(drafts);
  const session = new UntaggedSession({ follow, tag, linkTo }, new AbortController().signal);
  const words = (view: Partial<typeof everything>): string[] => {
    session.look({ ...everything, ...view });
    return session.snapshot.items.map((item) => item.words);
  };
  return { session, tag, words };
}

describe('what has no tag', () => {
  it('is listed with what was noted, the last changed first; half a link is no note', () => {
    const { session } = opened();
    expect(session.snapshot.all).toBe(2);
    expect(session.snapshot.items).toMatchObject([
      { words: 'The port is full.', outlet: 'Port News', finding: 'wrong' },
      { words: 'The new ferry halves the crossing time.', note: 'By whom?', links: 0 },
    ]);
  });

  it('is to be checked if nothing else is said, and follows the filters and the search', () => {
    const { words } = opened();
    const [first, second] = ['The port is full.', 'The new ferry halves the crossing time.'];
    expect(words({ checks: ['to-check'] })).toEqual([second]);
    expect(words({ checks: ['checking', 'to-check'] })).toEqual([first, second]);
    expect(words({ outlets: ['Port News'] })).toEqual([first]);
    expect(words({ findings: ['none'] })).toEqual([second]);
    expect(words({ text: 'crossings' })).toEqual([second]);
    expect(words({ withNote: 'yes' })).toEqual([second]);
    expect(words({ from: '2026-03-02' })).toEqual([]);
    expect([words({ tags: ['sourced'] }), words({ trash: true }), words({ states: ['lost'] })]).toEqual([[], [], []]);
  });

  it('is tagged where it is listed, on the words it stands on', () => {
    const { session, tag } = opened();
    session.tag([session.snapshot.items[0]?.key ?? ''], 'unsourced');
    session.tag(['of another'], 'sourced');
    expect(tag.mock.calls).toEqual([[[port.target], 'unsourced']]);
  });

  it('is counted for each choice of a filter, with all other filters as they are', () => {
    const { session } = opened();
    session.look({ ...everything, checks: ['checking'] });
    expect(session.snapshot.counts).toMatchObject({
      checks: { checking: 1, 'to-check': 1 },
      findings: { wrong: 1 },
      outlets: { 'Port News': 1 },
    });
    session.look({ ...everything, text: 'crossings' });
    expect(session.snapshot.counts).toMatchObject({ checks: { 'to-check': 1 }, findings: { none: 1 } });
  });

  it('names what was typed before drafts had a target by its article alone', () => {
    const { session } = opened([{ ...ferry, target: undefined }]);
    expect(session.snapshot.items).toMatchObject([{ outlet: 'harbour-gazette.example', words: ferry.exact }]);
  });
});
