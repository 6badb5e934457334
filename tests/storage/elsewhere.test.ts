import { describe, expect, it } from 'vitest';
import { trashAnnotations } from '../../storage/bulk.ts';
import { sameWordsElsewhere } from '../../storage/elsewhere.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { inventedDraft, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

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
    expect(await sameWordsElsewhere(db, here, [quote, 'Another claim.'])).toEqual([{ exact: quote, annotation }]);
  });

  it.each([
    ['another figure', 'The ferry’s fuel costs rose by 83 percent – within a year.'],
    ['a word more', 'The ferry’s fuel costs never rose by 38 percent – within a year.'],
    ['a per cent sign less', 'Fuel rose by 38'],
  ])('are not: %s', async (_what, exact) => {
    const { db } = await storedAt('https://gazette.example/1', exact);
    expect(await sameWordsElsewhere(db, here, [quote, 'Fuel rose by 38%'])).toEqual([]);
  });

  it('are followed by the same claim in other words', async () => {
    const said = 'The shipyard Orvane is to cut 640 jobs in Tolmark.';
    const { db, annotation } = await storedAt(
      'https://gazette.example/1',
      'In Tolmark, the Orvane shipyard cuts 640 posts.',
    );
    expect(await sameWordsElsewhere(db, here, [said])).toEqual([{ exact: said, annotation }]);
    expect(await sameWordsElsewhere(db, here, [said.replace('640', '460')])).toEqual([]);
    const draft = inventedDraft({ quote: { source: 'https://gazette.example/2', exact: said } });
    const alike = await saveAnnotation(db, draft, minute(-5));
    expect((await sameWordsElsewhere(db, here, [said])).map(({ annotation: { id } }) => id)).toEqual([
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
    expect(await sameWordsElsewhere(db, here, [quote, '—'])).toHaveLength(1);
    await trashAnnotations(db, [trashed.id], minute(3));
    expect(await sameWordsElsewhere(db, here, [quote, '—'])).toEqual([]);
    expect(await sameWordsElsewhere(db, 'https://other.example/', [quote])).toEqual([{ exact: quote, annotation }]);
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
    const found = await sameWordsElsewhere(db, here, [quote]);
    expect(found.map(({ annotation }) => annotation.target.source.at(-1))).toEqual(['2', '1', '3']);
  });
});
