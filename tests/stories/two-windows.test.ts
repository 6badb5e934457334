import { beforeEach, expect, test } from 'vitest';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { storedOf } from '../../storage/stored.ts';
import { minute } from '../invented-annotation.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { StoryBackground } from './background.ts';
import { facts } from './story-page.ts';
import { KeptAside, StoryWindow } from './story-window.ts';

let db: ClaimlightDatabase;
let background: StoryBackground;
let one: StoryWindow, other: StoryWindow;

beforeEach(async () => {
  db = await freshDatabase();
  background = new StoryBackground(
    () => db,
    () => minute(0),
  );
  const aside = new KeptAside();
  [one, other] = [new StoryWindow(background, aside), new StoryWindow(background, aside)];
  await see();
});

async function see(): Promise<void> {
  const stored = await storedOf(db, facts.source);
  for (const window of [one, other]) window.see(stored);
}

async function storedNote(): Promise<string> {
  const { annotations, drafts } = await storedOf(db, facts.source);
  return (annotations[0] ?? drafts[0])?.note ?? '';
}

/** Types a text letter by letter, at the end, without waiting for an answer. */
const letters = (window: StoryWindow, text: string) =>
  text.split(/(?=[^])/).map((letter) => window.typeNote(0, (shown) => shown + letter));

test.each([false, true])('two windows typing into one note lose no letter (tagged: %s)', async (isTagged) => {
  await Promise.all(letters(one, 'It was '));
  if (isTagged) await one.tag(0, 'sourced');
  await see();
  await Promise.all([...letters(one, 'late'), ...letters(other, 'early')]);
  await see();
  const note = await storedNote();
  expect(note).toContain('late');
  expect(note).toContain('early');
  expect([one.note(0), other.note(0)]).toEqual([note, note]);
  await Promise.all([...letters(one, '!'), other.typeNote(0, (shown) => `So: ${shown}`)]);
  await see();
  expect(await storedNote()).toBe(`So: ${note}!`);
  expect([one.note(0), other.note(0)]).toEqual([`So: ${note}!`, `So: ${note}!`]);
});

test('a window that has not seen what the other typed takes nothing of it away', async () => {
  await other.typeNote(0, () => 'Typed there.');
  await one.typeNote(0, () => 'Typed here.');
  await see();
  expect(await storedNote()).toBe('Typed there.\n\nTyped here.');
  expect(one.note(0)).toBe(await storedNote());
});

test('the same letter typed in both windows is there twice', async () => {
  await Promise.all([...letters(one, 'a'), ...letters(other, 'a')]);
  await see();
  expect((await storedNote()).match(/a/g)).toHaveLength(2);
  await Promise.all([...letters(one, 'b'), ...letters(other, 'b')]);
  await see();
  expect((await storedNote()).match(/b/g)).toHaveLength(2);
});

test('a letter is stored once, although the worker died after it had stored it', async () => {
  await Promise.all(letters(one, 'ab'));
  await see();
  await other.typeNote(0, (shown) => `${shown}!`);
  background.dies = 'after';
  await one.typeNote(0, (shown) => `${shown}c`);
  await see();
  expect(await storedNote()).toBe('ab!c');
});

test('half a link that is typed in two windows has both halves', async () => {
  await Promise.all([one.typeLink(0, () => 'https://a'), other.typeLink(0, () => 'https://b')]);
  await see();
  const { drafts } = await storedOf(db, facts.source);
  expect(drafts[0]?.evidenceText).toContain('https://a');
  expect(drafts[0]?.evidenceText).toContain('https://b');
  expect([one.link(0), other.link(0)]).toEqual([drafts[0]?.evidenceText, drafts[0]?.evidenceText]);
});

test('what was kept aside joins what another window stored meanwhile', async () => {
  await one.typeNote(0, () => 'Base.');
  await see();
  background.dies = 'for good';
  await expect(one.typeNote(0, (shown) => `${shown} Mine.`)).rejects.toMatchObject({ failure: 'no-answer' });
  background.dies = undefined;
  await other.typeNote(0, (shown) => `Theirs. ${shown}`);
  await see();
  await Promise.all([one.edits.settled(), other.edits.settled()]);
  expect(await storedNote()).toBe('Theirs. Base. Mine.');
});
