import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft } from '../../../annotation/model/draft.ts';
import { minute } from '../../invented-annotation.ts';
import { annotation, typed } from '../claims.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { createClaimEdits } = await import('../../../session/claim-edits.ts');
const { OpenNoteSession } = await import('../../../session/library/open-note-session.ts');

type Tell = (typed: readonly Draft[]) => void;

/** A note's session whose drafts and unstored words the test tells. */
function opened(saveTyped: (input: unknown) => Promise<undefined> = () => Promise.resolve(undefined)) {
  const asked = vi.fn((_name: string, input: unknown) => saveTyped(input));
  const kept = { keep: vi.fn(() => Promise.resolve()), drop: vi.fn(() => Promise.resolve()) };
  const followed: { source: string; drafts?: Tell; unstored?: Tell; signal: AbortSignal }[] = [];
  const failures: unknown[] = [];
  const session = new OpenNoteSession(
    createClaimEdits(asked as never, kept),
    (work) => void work().catch((error: unknown) => failures.push(error)),
    {
      followUnstored: (source, unstored, signal) => void followed.push({ source, unstored, signal }),
      followDrafts: (_, drafts) => void Object.assign(followed.at(-1) ?? {}, { drafts }),
    },
  );
  return { session, asked, kept, followed, failures };
}

const elsewhere = annotation({
  id: 'urn:uuid:0f8fad5b-d9cb-469f-a165-000000000002',
  target: { ...annotation().target, source: 'https://gazette.example/2' },
});

describe('the open note', () => {
  it('has what is stored, then what was typed and is stored as a draft', () => {
    const { session, followed } = opened();
    expect(session.snapshot.typed).toBeUndefined();
    session.open(annotation());
    expect(session.snapshot.typed).toMatchObject({ note: 'stored', evidenceText: '' });
    followed[0]?.drafts?.([typed(3, { evidenceText: 'https://half' })]);
    expect(session.snapshot.typed).toMatchObject({ note: 'stored', evidenceText: 'https://half' });
    session.open(undefined);
    expect(session.snapshot.typed).toBeUndefined();
  });

  it('stores each letter at once, under the annotation’s id', async () => {
    const { session, asked } = opened();
    session.open(annotation());
    session.edits.onNote('By');
    session.edits.onNote('By whom?');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(asked.mock.calls.map(([name, input]) => [name, input])).toMatchObject([
      ['saveTyped', { id: annotation().id, note: 'By' }],
      ['saveTyped', { id: annotation().id, note: 'By whom?' }],
    ]);
  });

  it('keeps aside what the database does not take, and tells the failure', async () => {
    const full = new Error('full');
    const { session, kept, failures } = opened(() => Promise.reject(full));
    session.open(annotation());
    session.edits.onAddEvidence('https://skarholm.example/survey');
    await vi.waitFor(() => expect(failures).toEqual([full]));
    expect(kept.keep).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        note: 'stored',
        evidence: [expect.objectContaining({ url: 'https://skarholm.example/survey' })],
      }),
    );
  });

  it('shows what was kept aside, and tries once more to store it', async () => {
    const { session, followed, asked, kept } = opened();
    session.open(annotation({ modified: minute(2).toISOString() }));
    followed[0]?.unstored?.([typed(5, { note: 'kept aside' })]);
    expect(session.snapshot.typed?.note).toBe('kept aside');
    await vi.waitFor(() => expect(kept.drop).toHaveBeenCalledOnce());
    const note = expect.objectContaining({ note: 'kept aside' }) as unknown;
    expect(asked).toHaveBeenCalledExactlyOnceWith('saveTyped', note, expect.anything());
  });

  it('follows one article only, and does nothing where no note is open', () => {
    const { session, followed, asked } = opened();
    session.edits.onNote('nowhere');
    session.open(annotation());
    session.open(annotation({ note: 'said anew' }));
    expect(followed).toHaveLength(1);
    session.open(elsewhere);
    expect(followed.map(({ source, signal }) => [source, signal.aborted])).toEqual([
      [annotation().target.source, true],
      ['https://gazette.example/2', false],
    ]);
    followed[0]?.drafts?.([typed(9, { evidenceText: 'too late' })]);
    expect(session.snapshot.typed?.evidenceText).toBe('');
    expect(asked).not.toHaveBeenCalled();
  });
});
