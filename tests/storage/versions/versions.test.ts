import { beforeEach, describe, expect, test } from 'vitest';
import { untagAnnotation } from '../../../storage/untag.ts';
import type { ClaimlightDatabase } from '../../../storage/database.ts';
import { saveAnnotation } from '../../../storage/save-annotation.ts';
import { deleteForGood } from '../../../storage/trash.ts';
import { countVersions, forgetVersions, versionsOf } from '../../../storage/versions/article-versions.ts';
import { mostBytes } from '../../../storage/versions/pack-version.ts';
import { recordVersion } from '../../../storage/versions/record-version.ts';
import { mostVersions } from '../../../storage/versions/stored-version.ts';
import { inventedDraft, inventedTarget, minute } from '../../invented-annotation.ts';
import { freshDatabase } from '../fresh-database.ts';

const tagged = 'The new ferry carried 900 people in May.';
const target = inventedTarget({ exact: tagged });
const { source } = target;
const article = [
  tagged,
  'Fares rise by a tenth in the autumn.',
  'The mayor of Skarholm was not asked.',
  'It rained on Monday.',
];
const said = (figure: number) => article.with(0, tagged.replace('900', String(figure)));
let db: ClaimlightDatabase;
let id: string;

const see = (sentences: readonly string[], visit: number) =>
  recordVersion(db, { source, visit: minute(visit).toISOString(), sentences });
const texts = async () =>
  (await versionsOf(db, source)).map(({ sentences }) => sentences.map(({ text, hash }) => text ?? hash));
const sizes = async () => (await db.versions.toArray()).map(({ packed }) => packed.length);

/** Sentences of a long read; none is like another. */
const longRead = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => {
    const words = Array.from({ length: 18 }, (_, word) => ((from + n) * 7919 + word * 104729).toString(36));
    return `Sentence ${from + n} of ${words.join(' ')}.`;
  });

beforeEach(async () => {
  db = await freshDatabase();
  ({ id } = await saveAnnotation(db, { ...inventedDraft(), target }, minute(0)));
});

describe('an article that holds a tag', () => {
  test('is remembered as it was at each visit that showed other words', async () => {
    for (const [visit, figure] of [900, 900, 700, 650].entries()) await see(said(figure), visit);
    expect(await texts()).toEqual([said(900), said(700), said(650)]);
    expect((await versionsOf(db, source)).map(({ visit }) => visit)).toEqual(
      [0, 2, 3].map((n) => minute(n).toISOString()),
    );
  });

  test('is remembered once for a visit, whatever the page becomes during it', async () => {
    await see(article.slice(0, 3), 0);
    await see(article, 0);
    expect(await texts()).toEqual([article]);
    await see(said(700), 1);
    await see(said(650), 1);
    expect(await texts()).toEqual([article, said(650)]);
    await see(article, 1);
    expect(await texts()).toEqual([article]);
  });

  test('is not remembered from a window that was opened before the newest visit', async () => {
    await see(article, 0);
    await see(said(700), 2);
    await see(article, 1);
    expect(await texts()).toEqual([article, said(700)]);
  });

  test('is not remembered where the page shows a part of it, but is where it was rewritten', async () => {
    const whole = longRead(0, 20);
    await see(whole, 0);
    await see(whole.slice(0, 5), 1);
    expect(await texts()).toEqual([whole]);
    const rewritten = [...whole.slice(0, 5), ...longRead(100, 12)];
    await see(rewritten, 2);
    expect(await texts()).toEqual([whole, rewritten]);
  });

  test('leaves out what differs at every visit: lines of a word or two', async () => {
    await see([...article, '3 comments'], 0);
    await see([...article, '5 comments', 'Share'], 1);
    expect(await texts()).toEqual([article]);
  });

  test('is forgotten with its last note, and when the reader says so', async () => {
    await see(article, 0);
    await untagAnnotation(db, id, minute(1));
    await see(said(700), 2);
    expect(await texts()).toEqual([article]);
    await deleteForGood(db, [id], minute(9));
    expect(await texts()).toEqual([]);

    await saveAnnotation(db, { ...inventedDraft(), target }, minute(3));
    await see(article, 4);
    expect(await countVersions(db)).toEqual({ articles: 1, versions: 1 });
    await forgetVersions(db);
    expect(await countVersions(db)).toEqual({ articles: 0, versions: 0 });
    expect(await texts()).toEqual([]);
  });
});

test('an article without a tag is not remembered', async () => {
  const other = 'https://harbour-gazette.example/news/other';
  await recordVersion(db, { source: other, visit: minute(1).toISOString(), sentences: article });
  expect(await db.versions.count()).toBe(0);
});

describe('the room a version takes', () => {
  test('is bounded: a long read keeps the tagged words in full, others as far as they fit, and the rest as hashes', async () => {
    const long = longRead(0, 300).with(250, tagged);
    await see(long, 0);
    const [version] = await versionsOf(db, source);
    expect(version?.sentences).toHaveLength(300);
    expect(version?.sentences[250]?.text).toBe(tagged);
    expect(version?.sentences.filter(({ text }) => text !== undefined).length).toBeGreaterThan(1);
    expect((await sizes())[0]).toBeLessThanOrEqual(mostBytes.first);
    expect([mostBytes.first, mostBytes.later]).toEqual([3072, 1024]);
  });

  test('is small for one edit, and bounded for an article that was written anew', async () => {
    const long = longRead(0, 300);
    await see(long, 0);
    await see(long.with(7, tagged), 1);
    expect((await sizes())[1]).toBeLessThan(100);
    await see(longRead(1000, 350), 2);
    expect((await sizes())[2]).toBeLessThanOrEqual(mostBytes.later);
    const { sentences = [], unknown = 0 } = (await versionsOf(db, source)).at(-1) ?? {};
    expect(sentences.length + unknown).toBe(350);
    expect(unknown).toBeGreaterThan(0);
    // What is not known of it is not taken for an edit at the next visit.
    await see(longRead(1000, 350), 3);
    expect(await sizes()).toHaveLength(3);
  });

  test('grows no further than twenty versions: the first stays, the oldest after it make room', async () => {
    for (let visit = 0; visit < mostVersions + 5; visit++) await see(said(900 + visit), visit);
    const kept = await texts();
    expect(kept).toHaveLength(20);
    expect(kept[0]).toEqual(said(900));
    expect(kept.slice(1)).toEqual(Array.from({ length: 19 }, (_, n) => said(906 + n)));
  });
});
