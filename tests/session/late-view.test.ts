import { describe, expect, it } from 'vitest';
import { createClaimEdits } from '../../session/claim-edits.ts';
import { joinClaims, type JoinedClaim } from '../../session/joined-claim.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { knowledge } from './claims.ts';

/**
 * A popup that is closed and opened again knows what was stored when it asked; the last key may have been on its way.
 */

const { source } = inventedTarget();

/** A view that has asked now, and hears of nothing later. */
async function openView(db: ClaimlightDatabase) {
  const { annotations, drafts } = await storedOf(db, source);
  const [claim] = joinClaims(knowledge({ annotations, drafts })) as [JoinedClaim];
  let clock = 0;
  const background: Record<string, (input: never) => Promise<unknown>> = {
    saveAnnotation: (input) => saveAnnotation(db, input, minute(clock++)),
    saveTyped: (input) => saveTyped(db, input, minute(clock++)),
    removeAnnotation: ({ id }: { id: string }) => untagAnnotation(db, id, minute(clock++)),
  };
  const edits = createClaimEdits(((name: string, input: never) => background[name]?.(input)) as never, {
    keep: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  });
  return { edits, claim };
}

const link = 'https://skarholm.example/tables';
const other = 'https://skarholm.example/minutes';

async function taggedClaim(): Promise<ClaimlightDatabase> {
  const db = await freshDatabase();
  const { edits, claim } = await openView(db);
  await edits.type(claim, { note: 'By who' });
  await edits.tag(claim, 'unsourced');
  return db;
}

describe('a view that has not heard of the last key', () => {
  it('tags the claim, and the key stays', async () => {
    const db = await taggedClaim();
    const [early, late] = [await openView(db), await openView(db)];
    await early.edits.type(early.claim, { note: 'By whom' });
    await late.edits.tag(late.claim, 'sourced');
    expect(await storedOf(db, source)).toMatchObject({
      annotations: [{ tag: 'sourced', note: 'By whom' }],
      drafts: [],
    });
  });

  it('tags a claim that had no tag, and the key stays', async () => {
    const db = await freshDatabase();
    const [early, late] = [await openView(db), await openView(db)];
    await early.edits.type(early.claim, { note: 'By whom', evidenceText: 'https://skar' });
    await late.edits.tag(late.claim, 'sourced');
    expect(await storedOf(db, source)).toMatchObject({
      annotations: [{ tag: 'sourced', note: 'By whom' }],
      drafts: [{ note: '', evidenceText: 'https://skar' }],
    });
  });

  it('and not of the tag either: what is typed there goes into the annotation', async () => {
    const db = await freshDatabase();
    const [early, late] = [await openView(db), await openView(db)];
    await early.edits.tag(early.claim, 'sourced');
    await late.edits.type(late.claim, { note: 'By whom' });
    expect(await storedOf(db, source)).toMatchObject({
      annotations: [{ tag: 'sourced', note: 'By whom' }],
      drafts: [],
    });
  });

  it('nor that the tag is gone: what is typed there goes into the draft, and the tag stays gone', async () => {
    const db = await taggedClaim();
    const [early, late] = [await openView(db), await openView(db)];
    await early.edits.clearTag(early.claim);
    await late.edits.type(late.claim, { note: 'By whom' });
    expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [{ note: 'By whom' }] });
  });

  it('changes the note, and a tag given meanwhile stays', async () => {
    const db = await taggedClaim();
    const [early, late] = [await openView(db), await openView(db)];
    await early.edits.tag(early.claim, 'promotional');
    await late.edits.type(late.claim, { note: 'By whom' });
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ tag: 'promotional', note: 'By whom' }] });
  });

  it('adds a link beside the one added meanwhile, and takes away its own only', async () => {
    const db = await taggedClaim();
    const [early, late] = [await openView(db), await openView(db)];
    await early.edits.addEvidence(early.claim, link);
    await late.edits.addEvidence(late.claim, other);
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ evidence: [{ url: link }, { url: other }] }] });
    await late.edits.removeEvidence(late.claim, other);
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ note: 'By who', evidence: [{ url: link }] }] });
  });
});
