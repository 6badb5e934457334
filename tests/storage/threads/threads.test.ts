import { beforeEach, describe, expect, it } from 'vitest';
import { carefulAnswers } from '../../../annotation/model/import.ts';
import { fromJson } from '../../../exchange/import/json.ts';
import { toJson } from '../../../exchange/json.ts';
import type { ClaimlightDatabase } from '../../../storage/database.ts';
import { correctDetails } from '../../../storage/article-details.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../../storage/bulk.ts';
import { countsOf, importAnnotations } from '../../../storage/import.ts';
import { saveAnnotation } from '../../../storage/save-annotation.ts';
import { planJoin, planSplit, putIntoThreads } from '../../../storage/threads/change-threads.ts';
import { threadOf } from '../../../storage/threads/thread-of.ts';
import { deleteForGood } from '../../../storage/trash.ts';
import { redoLastChange, undoLastChange } from '../../../storage/undo.ts';
import { inventedAnnotation, inventedTarget, minute } from '../../invented-annotation.ts';
import { freshDatabase } from '../fresh-database.ts';

const said = 'The shipyard Orvane is to cut 640 jobs in Tolmark.';
const inOtherWords = 'In Tolmark, the Orvane shipyard cuts 640 posts.';
const other = 'A storm closed the harbour of Lindhaven for three days.';

let db: ClaimlightDatabase;
let now = 0;

beforeEach(async () => {
  db = await freshDatabase();
  now = 0;
});

/** A note on this claim of the outlet's article, published so many days into March. */
function tag(outlet: string, exact: string, day = 1) {
  const place = inventedTarget({ source: `https://${outlet}.example/1`, exact });
  const target = { ...place, outlet, published: `2026-03-${String(day).padStart(2, '0')}` };
  return saveAnnotation(db, { target, tag: 'sourced' }, minute((now += 1))).then(({ id }) => id);
}

const thread = async (id: string) => (await threadOf(db, id)).map(({ target }) => target.outlet);
const join = async (...ids: string[]) => putIntoThreads(db, await planJoin(db, ids), minute((now += 1)));
const split = async (id: string) => putIntoThreads(db, await planSplit(db, id), minute((now += 1)));
const undo = () => undoLastChange(db, undefined, minute((now += 1)));

describe('the thread of a note', () => {
  it('has the notes on its claim in all articles, by when these were published', async () => {
    const courier = await tag('courier', said, 9);
    const gazette = await tag('gazette', inOtherWords, 2);
    await tag('herald', other);
    const post = await tag('post', said, 5);
    for (const id of [courier, gazette, post]) expect(await thread(id)).toEqual(['gazette', 'post', 'courier']);
    await trashAnnotations(db, [post], minute(99));
    expect(await thread(courier)).toEqual(['gazette', 'courier']);
    expect(await thread(post)).toEqual([]);
  });

  it('is the note alone where nobody else says so', async () => {
    const courier = await tag('courier', said);
    await tag('herald', other);
    expect(await thread(courier)).toEqual(['courier']);
    expect(await threadOf(db, 'urn:uuid:00000000-0000-4000-8000-000000000000')).toEqual([]);
  });

  it('has notes of other people, whose note the reader cannot put anywhere', async () => {
    const courier = await tag('courier', said, 4);
    const theirs = inventedAnnotation({
      target: { ...inventedTarget({ source: 'https://ada.example/', exact: said }), outlet: 'ada' },
      creator: { name: 'Ada', installation: '0f8fad5bd9cb469f' },
    });
    await db.annotations.put(theirs);
    await db.claims.clear();
    expect(await thread(courier)).toEqual(['ada', 'courier']);
    expect(await split(theirs.id)).toMatchObject({ count: 0 });
    expect(await join(courier, theirs.id)).toMatchObject({ count: 0 });
    expect(await split(courier)).toMatchObject({ count: 0 });
    const post = await tag('post', said, 5);
    expect(await split(post)).toMatchObject({ count: 2 });
    expect([...(await thread(courier)), ...(await thread(post))].toSorted()).toEqual(['ada', 'courier', 'post']);
    expect(await db.annotations.get(theirs.id)).toEqual(theirs);
  });
});

describe('what the reader says of threads', () => {
  it('tells a note apart from all that it was with, until it is joined again', async () => {
    const courier = await tag('courier', said, 9);
    const gazette = await tag('gazette', inOtherWords, 2);
    const post = await tag('post', said, 5);
    const { count, sources } = await split(post);
    expect([count, sources.length]).toEqual([3, 3]);
    expect(await thread(post)).toEqual(['post']);
    expect(await thread(courier)).toEqual(['gazette', 'courier']);
    expect(await split(post)).toMatchObject({ count: 0 });
    await join(gazette, post);
    expect(await thread(courier)).toEqual(['gazette', 'post', 'courier']);
  });

  it('joins what does not compare as the same, with the threads of both', async () => {
    const ids = [await tag('courier', said, 1), await tag('herald', other, 3)];
    await tag('gazette', inOtherWords, 2);
    await join(...ids);
    expect(await thread(ids[1] ?? '')).toEqual(['courier', 'gazette', 'herald']);
    const late = await tag('post', said, 4);
    expect(await thread(late)).toEqual(['courier', 'gazette', 'herald', 'post']);
    const [isle, dale] = [await tag('isle', 'Rents fell.', 5), await tag('dale', 'Snow fell in Dale.', 6)];
    await join(isle, dale);
    await join(dale, late);
    expect(await thread(isle)).toEqual(['courier', 'gazette', 'herald', 'post', 'isle', 'dale']);
  });

  it('is one change, which one undo takes back and one redo does again', async () => {
    const ids = [await tag('courier', said, 1), await tag('herald', other, 3)];
    const before = await db.annotations.toArray();
    await join(...ids);
    await undo();
    expect(await thread(ids[0] ?? '')).toEqual(['courier']);
    for (const note of await db.annotations.toArray()) expect(note).not.toHaveProperty('thread');
    expect(await db.annotations.count()).toBe(before.length);
    await redoLastChange(db, undefined, minute((now += 1)));
    expect(await thread(ids[0] ?? '')).toEqual(['courier', 'herald']);
    await split(ids[1] ?? '');
    await undo();
    expect(await thread(ids[0] ?? '')).toEqual(['courier', 'herald']);
  });

  it('stays when another device said it since what is undone', async () => {
    const ids = [await tag('courier', said), await tag('herald', other, 2)];
    await retagAnnotations(db, ids.slice(0, 1), 'unsourced', minute((now += 1)));
    const { target } = (await db.annotations.get(ids[0] ?? '')) ?? inventedAnnotation();
    await correctDetails(db, target.source, { ...target, title: 'Put right' }, minute((now += 1)));
    for (const id of ids) await db.annotations.update(id, { thread: ids[0] ?? '' });
    await undo();
    await undo();
    expect(await db.annotations.get(ids[0] ?? '')).toMatchObject({ tag: 'sourced', target });
    expect(await thread(ids[1] ?? '')).toEqual(['courier', 'herald']);
  });

  it('stays when a note is tagged otherwise, deleted and restored; one deleted for good leaves the others', async () => {
    const ids = [await tag('courier', said), await tag('herald', other, 2), await tag('isle', 'Rents fell.', 3)];
    await join(...ids);
    const { target } = (await db.annotations.get(ids[0] ?? '')) ?? inventedAnnotation();
    await saveAnnotation(db, { id: ids[0], target, tag: 'unsourced' }, minute((now += 1)));
    await trashAnnotations(db, ids.slice(1, 2), minute((now += 1)));
    expect(await thread(ids[0] ?? '')).toEqual(['courier', 'isle']);
    await restoreAnnotations(db, ids.slice(1, 2), minute((now += 1)));
    expect(await thread(ids[0] ?? '')).toEqual(['courier', 'herald', 'isle']);
    await trashAnnotations(db, ids.slice(2), minute((now += 1)));
    await deleteForGood(db, ids.slice(2), minute((now += 1)));
    expect(await thread(ids[0] ?? '')).toEqual(['courier', 'herald']);
  });

  it('goes with a backup to another database, where reading it twice changes nothing', async () => {
    const ids = [await tag('courier', said), await tag('post', said, 2), await tag('herald', other, 3)];
    await split(ids[1] ?? '');
    await join(ids[0] ?? '', ids[2] ?? '');
    const file: unknown = JSON.parse(toJson(await db.annotations.toArray(), minute(50)));
    db = await freshDatabase();
    const read = () => importAnnotations(db, fromJson(file).accepted, 'newer', minute(60), carefulAnswers);
    expect(countsOf(await read())).toMatchObject({ added: 3 });
    expect(await thread(ids[0] ?? '')).toEqual(['courier', 'herald']);
    expect(await thread(ids[1] ?? '')).toEqual(['post']);
    expect(countsOf(await read())).toMatchObject({ added: 0, changed: 0, equal: 3 });
  });

  it('is passed over for what is deleted before it is stored', async () => {
    const ids = [await tag('courier', said), await tag('herald', other, 2)];
    const plan = await planJoin(db, ids);
    await trashAnnotations(db, ids.slice(1), minute((now += 1)));
    expect(await putIntoThreads(db, plan, minute((now += 1)))).toMatchObject({ count: 1 });
    expect(await db.annotations.get(ids[1] ?? '')).not.toHaveProperty('thread');
  });
});
