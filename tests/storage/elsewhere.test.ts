import { describe, expect, it } from 'vitest';
import { trashAnnotations } from '../../storage/bulk.ts';
import { sameClaimElsewhere } from '../../storage/elsewhere.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { inventedDraft, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';
import { claimRowOf } from '../../storage/claim-index.ts';
import { completeClaims } from '../../storage/complete-claims.ts';
import { importAnnotations } from '../../storage/import.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';

const here = 'https://courier.example/ferry';
const quote = '“The ferry’s fuel costs rose by 38 percent – within a year.”';

async function storedAt(source: string, exact: string, at = 0) {
  const db = await freshDatabase();
  const annotation = await saveAnnotation(db, inventedDraft({ quote: { source, exact } }), minute(at));
  return { db, annotation };
}

describe('the same words elsewhere', () => {
  it('are found in other articles, whatever the typography, case and edges', async () => {
    const { db, annotation } = await storedAt(
      'https://gazette.example/1',
      "The  ferry's fuel costs ROSE by 38 percent - within a year",
    );
    expect(await sameClaimElsewhere(db, here, [quote, 'Another claim.'])).toEqual([{ exact: quote, annotation }]);
  });

  it.each([
    ['another figure', 'The ferry’s fuel costs rose by 83 percent – within a year.'],
    ['a word more', 'The ferry’s fuel costs never rose by 38 percent – within a year.'],
    ['a per cent sign less', 'Fuel rose by 38'],
  ])('are not: %s', async (_what, exact) => {
    const { db } = await storedAt('https://gazette.example/1', exact);
    expect(await sameClaimElsewhere(db, here, [quote, 'Fuel rose by 38%'])).toEqual([]);
  });

  it('are followed by the same claim in other words', async () => {
    const said = 'The shipyard Orvane is to cut 640 jobs in Tolmark.';
    const { db, annotation } = await storedAt(
      'https://gazette.example/1',
      'In Tolmark, the Orvane shipyard cuts 640 posts.',
    );
    expect(await sameClaimElsewhere(db, here, [said])).toEqual([{ exact: said, annotation }]);
    expect(await sameClaimElsewhere(db, here, [said.replace('640', '460')])).toEqual([]);
    const draft = inventedDraft({ quote: { source: 'https://gazette.example/2', exact: said } });
    const alike = await saveAnnotation(db, draft, minute(-5));
    expect((await sameClaimElsewhere(db, here, [said])).map(({ annotation: { id } }) => id)).toEqual([
      alike.id,
      annotation.id,
    ]);
  });

  it('leave out this article, the trash, and quotes without a word', async () => {
    const { db, annotation } = await storedAt(here, quote);
    const trashed = await saveAnnotation(
      db,
      inventedDraft({ quote: { source: 'https://gazette.example/2', exact: quote } }),
      minute(1),
    );
    await saveAnnotation(db, inventedDraft({ quote: { source: 'https://gazette.example/3', exact: '…' } }), minute(2));
    expect(await sameClaimElsewhere(db, here, [quote, '—'])).toHaveLength(1);
    await trashAnnotations(db, [trashed.id], minute(3));
    expect(await sameClaimElsewhere(db, here, [quote, '—'])).toEqual([]);
    expect(await sameClaimElsewhere(db, 'https://other.example/', [quote])).toEqual([{ exact: quote, annotation }]);
  });

  it('come with the last changed first', async () => {
    const { db } = await storedAt('https://gazette.example/1', quote, 5);
    for (const [n, at] of [
      [2, 9],
      [3, 1],
    ] as const) {
      const draft = inventedDraft({ quote: { source: `https://gazette.example/${n}`, exact: quote } });
      await saveAnnotation(db, draft, minute(at));
    }
    const found = await sameClaimElsewhere(db, here, [quote]);
    expect(found.map(({ annotation }) => annotation.target.source.at(-1))).toEqual(['2', '1', '3']);
  });
});

describe('the index of claims', () => {
  const said = 'The shipyard Orvane is to cut 640 jobs in Tolmark.';
  const idOf = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;
  const notesOn = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      inventedAnnotation({
        id: idOf(n),
        target: inventedTarget({
          source: `https://gazette.example/${n}`,
          exact: n === 7 ? said : `Claim ${n} of many.`,
        }),
      }),
    );

  it('enters what an upgrade or a large file left out, and goes on where it was ended', async () => {
    const db = await freshDatabase();
    const notes = notesOn(1200);
    await db.annotations.bulkPut(notes);
    await db.claims.bulkPut(notes.slice(0, 5).map(claimRowOf));
    const found = await sameClaimElsewhere(db, here, [said]);
    expect(found.map(({ annotation }) => annotation.id)).toEqual([idOf(7)]);
    expect(await db.claims.count()).toBe(1201);
    await db.annotations.put(inventedAnnotation({ id: idOf(9999) }));
    await completeClaims(db);
    expect(await db.claims.get(idOf(9999))).toBeUndefined();
  });

  it('is completed once, however many ask for it at a time', async () => {
    const db = await freshDatabase();
    await db.annotations.bulkPut(notesOn(20));
    const work = completeClaims(db);
    expect(completeClaims(db)).toBe(work);
    const found = await Promise.all([sameClaimElsewhere(db, here, [said]), sameClaimElsewhere(db, here, [said])]);
    expect(found.map((each) => each.length)).toEqual([1, 1]);
    expect(await db.claims.count()).toBe(21);
    expect(completeClaims(db)).not.toBe(work);
  });

  it('is in step with what is tagged, reworded and deleted for good, and with the undo of it', async () => {
    const { db, annotation } = await storedAt('https://gazette.example/1', said);
    await completeClaims(db);
    const { id } = annotation;
    const target = inventedTarget({ source: 'https://gazette.example/1', exact: 'Nobody was hurt in Velden.' });
    await saveAnnotation(db, { ...inventedDraft({ target }), id }, minute(1));
    expect(await sameClaimElsewhere(db, here, [said])).toEqual([]);
    expect((await sameClaimElsewhere(db, here, ['Nobody was hurt in Velden.']))[0]?.annotation.id).toBe(id);
    await undoLastChange(db, undefined, minute(2));
    expect((await sameClaimElsewhere(db, here, [said]))[0]?.annotation.id).toBe(id);
    await trashAnnotations(db, [id], minute(3));
    await deleteForGood(db, [id], minute(4));
    expect(await db.claims.get(id)).toBeUndefined();
  });

  it('makes no keys while a large file is stored', async () => {
    const db = await freshDatabase();
    await completeClaims(db);
    await importAnnotations(db, notesOn(300), 'newer', minute(1));
    expect(await db.claims.count()).toBe(0);
    expect(await sameClaimElsewhere(db, here, [said])).toHaveLength(1);
    expect(await db.claims.count()).toBe(301);
  });
});
