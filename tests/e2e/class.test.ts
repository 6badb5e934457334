import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tagSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { readAssignment } from '../../class/assignment-file.ts';
import { handInFile, readHandIn } from '../../class/hand-in-file.ts';
import type { Assignment } from '../../class/model/assignment.ts';
import { storedNotes } from '../../scripts/stored-notes.ts';
import { faultsOf } from './faults.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { eventually, rowOf, tagByClick, untilPainted, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { passengers, survey } = ferrySentences;

it('a class is played from the assignment to the wall', async () => {
  const address = stage.publish('/2026/11/18/class', articlePage(ferryArticle));
  const page = await stage.browser.open('library.html#class');

  // The teacher makes the assignment.
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await page.getByText('Give it a title.').waitFor();
  await page.getByLabel('Title').fill('Ferries');
  await page.getByLabel('Question').fill('Which claims name a source?');
  await page.getByLabel('Addresses of articles').fill(address);
  await page.reload();
  await eventually(async () => expect(await page.getByLabel('Title').inputValue()).toBe('Ferries'));
  const file = await saved(page, 'Save as a file');
  const assignment = readAssignment(file.text);
  if (assignment === undefined || assignment === 'newer') throw new Error('no assignment was saved');
  expect(assignment).toMatchObject({ title: 'Ferries', articles: [address], hidesOthers: true });

  // A student opens it, tags, and sees nothing of others yet.
  await page.locator('input[type=file]').first().setInputFiles(fileOf('assignment.json', file.text));
  await page.getByText('0 tagged').waitFor();
  expect(await page.getByRole('button', { name: 'Hand in 0 tags' }).isDisabled()).toBe(true);
  const article = await stage.read(address);
  const popup = await stage.popupOf(article);
  await tagByClick(popup, passengers, 'Sourced');
  await untilPainted(article, passengers, 'claimlight-sourced');
  await tagByClick(popup, survey, 'Unsourced');
  await untilPainted(article, survey, 'claimlight-unsourced');
  const tagged = (await storedNotes(page)).find(({ target }) => target.selector[0].exact === passengers);
  if (tagged === undefined) throw new Error('nothing was stored');
  const classmates = Array.from({ length: 29 }, (_, n) => handInOf(n + 1, assignment, tagged));
  await importFile(classmates[1] ?? '');
  await article.reload();
  const before = await stage.popupOf(article);
  await rowOf(before, passengers).waitFor();
  expect(await before.getByText('Student 2').count()).toBe(0);

  await page.bringToFront();
  await page.reload();
  await page.getByText(/^2 of \d+ claims tagged$/).waitFor();
  await page.getByLabel('Your nickname in this class').fill('Ada');
  await page.getByLabel('Your nickname in this class').blur();
  const handedIn = await saved(page, 'Hand in 2 tags');
  expect(handedIn.name).toBe('claimlight-ferries-ada.json');
  const read = readHandIn(handedIn.text);
  expect(read).toMatchObject({ handIn: { nickname: 'Ada', notes: [{}, {}] }, refused: 0 });

  // The same through a folder: each time another file.
  await page.bringToFront();
  await page.evaluate(() => {
    const picker = () =>
      navigator.storage.getDirectory().then((own) => own.getDirectoryHandle('Class 7b', { create: true }));
    Object.assign(window, { showDirectoryPicker: picker });
  });
  await page.getByRole('button', { name: 'Choose the class’s folder …' }).click();
  await page.getByRole('button', { name: 'Read the folder “Class 7b”' }).click();
  await page.getByText('Nobody has handed in in the folder “Class 7b” yet.').waitFor();
  for (const nth of [1, 2]) {
    await page.getByRole('button', { name: 'Hand in to the folder “Class 7b”' }).click();
    await page.getByText(/^Handed in: claimlight-ferries-ada-.*\.json is in the folder “Class 7b”\.$/).waitFor();
    await page.getByRole('button', { name: 'Read the folder “Class 7b”' }).click();
    await page.getByText(`Read from the folder “Class 7b”: ${nth} file`).waitFor();
    await page.getByText('1 handed in').waitFor();
  }

  // What is handed in may be compared: the classmate's note stands beside, and paints nothing.
  const after = await stage.popupOf(article);
  await rowOf(after, passengers).getByText('Student 2: Unsourced').waitFor();
  await untilPainted(article, passengers, 'claimlight-sourced');

  // The teacher reads all of them at once.
  await page.bringToFront();
  const all = [handedIn.text, ...classmates, handedIn.text];
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([...all.map((text, n) => fileOf(`${n}.json`, text)), fileOf('shopping.json', '["milk"]')]);
  await page.getByText('30 handed in').waitFor();
  await page.getByText('shopping.json: This is no file that was handed in.').waitFor();
  await page.getByText('Krippendorff α').waitFor();
  expect(await page.getByText('Student 7').count()).toBe(0);
  await page.getByText('30 handed in').click();
  await page.getByText(/^Person 30: /).waitFor();
  const csv = await saved(page, 'Save as CSV');
  expect(csv.text.split('\r\n')).toHaveLength(1 + 2 + 29 + 1);
  expect(csv.text).not.toContain('Ada');
  await page.getByLabel('Show names').check();
  await page.getByText(/^Ada: 2 tags/).waitFor();
  expect((await saved(page, 'Save as report')).text).toContain('By: <bdi>Ada</bdi>');
  await page.getByLabel('Show names').uncheck();

  // On the wall, claim by claim.
  await page.getByRole('button', { name: 'Show on the wall' }).click();
  const wall = page.getByRole('dialog');
  await wall.getByText('Claim 1 of 2').waitFor();
  expect(await wall.locator('mark').textContent()).toBe(passengers);
  await page.keyboard.press('ArrowRight');
  await wall.getByText('Claim 2 of 2').waitFor();
  expect(await wall.locator('mark').textContent()).toBe(survey);
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await wall.getByText(/^Person 7/).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await wall.waitFor({ state: 'hidden' });
  expect(await faultsOf(page)).toEqual([]);
});

/** What a classmate hands in about the claim of a note: every third says something else. */
function handInOf(n: number, assignment: Assignment, { target, claim }: Annotation): string {
  const at = new Date(Date.UTC(2026, 10, 18, 9, n));
  const note: Annotation = {
    id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    version: 1,
    created: at.toISOString(),
    modified: at.toISOString(),
    target,
    tag: tagSchema.options[n % 3] ?? 'sourced',
    note: n % 2 === 0 ? `I asked ${n} people.` : '',
    evidence: [],
    ...(claim && { claim }),
  };
  return handInFile(assignment, [{ ...note, tag: n === 2 ? 'unsourced' : note.tag }], student(n), at);
}

function student(n: number) {
  return { name: `Student ${n}`, installation: String(n).padStart(16, '0') };
}

function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Imports one file through the library's own import, whose notes stay whose they are. */
async function importFile(text: string): Promise<void> {
  const page = await stage.browser.open('library.html#files');
  await page.locator('input[type=file]').setInputFiles(fileOf('classmate.json', text));
  await page.getByText(/Notes of other people are in this file: Student 2 \(1 note\)/).waitFor();
  await page.getByRole('button', { name: 'Import 1 note' }).click();
  await page.getByText('Imported: 1 new, 0 changed.').waitFor();
  await page.close();
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
