import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { recognised, type Creator } from '../../annotation/model/creator.ts';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { seedLibrary } from '../../evaluation/bench/seed-library.ts';
import { launchWithExtension } from '../../scripts/extension-browser.ts';
import { inventedTarget } from '../invented-annotation.ts';
import { faultsOf } from './faults.ts';
import { eventually, fillDisk, sendFromExtensionPage, useStage } from './stage.ts';

const stage = useStage();
/** Twenty to an article. */
const stored = 60;
const annotations = inventedAnnotations(0, stored);

beforeAll(async () => {
  const page = await openLibrary();
  await page.getByText('Your library is empty').waitFor();
  await seedLibrary(page, stored);
  await page.close();
});

describe('finding', () => {
  it('lists all by article, the last changed first, and says how many there are', async () => {
    const page = await openLibrary();
    await counts(page, '60 notes');
    const last = annotations.toSorted((a, b) => (a.modified < b.modified ? 1 : -1))[0];
    await page
      .locator('.group-row')
      .first()
      .getByText(last?.target.title ?? '')
      .waitFor();
    expect(await page.locator('.group-row').first().textContent()).toContain('20 notes');
  });

  it('searches as one types, keeps the search in the address, and goes back', async () => {
    const page = await openLibrary();
    await page.getByRole('searchbox').fill('"GAZETTE 1" harbours');
    const found = annotations.filter(({ target, note }) =>
      isAbout(`${target.title} ${target.outlet} ${target.selector[0].exact} ${note}`),
    );
    await counts(page, `${found.length} of 60 notes`);
    expect(page.url()).toContain('q=%22GAZETTE+1%22+harbours');
    await page.reload();
    await counts(page, `${found.length} of 60 notes`);
    await page.goBack();
    await counts(page, '60 notes');
  });

  it('filters by tag and outlet, each choice with its number, and the address holds both', async () => {
    const page = await openLibrary();
    await page.getByRole('checkbox', { name: /^Promotional/ }).check();
    await page.getByRole('checkbox', { name: /^Gazette 2/ }).check();
    const found = annotations.filter(({ tag, target }) => tag === 'promotional' && target.outlet === 'Gazette 2');
    await counts(page, `${found.length} of 60 notes`);
    expect(new URL(page.url()).search).toBe('?tag=promotional&outlet=Gazette+2');
    const again = await openLibrary(new URL(page.url()).search);
    await counts(again, `${found.length} of 60 notes`);
    await again.getByRole('button', { name: 'Clear filters' }).click();
    await counts(again, '60 notes');
  });

  it('goes through the list by keys, and opens the article at the claim', async () => {
    const page = await openLibrary('?list=flat&sort=oldest');
    await page.locator('.note-row').first().click();
    await page.keyboard.press('ArrowDown');
    const second = annotations[1]?.target;
    const details = page.getByRole('complementary', { name: 'Note in full' });
    await details.getByText(second?.selector[0].exact ?? '', { exact: true }).waitFor();
    const link = details.getByRole('link', { name: 'Open the article at this claim' });
    expect(await link.getAttribute('href')).toContain(`${second?.source ?? ''}#:~:text=`);
    await page.keyboard.press('End');
    await details.getByText(annotations[59]?.target.selector[0].exact ?? '', { exact: true }).waitFor();
  });

  it('selects by keys, tags what is selected, exports just that, and takes it back with Ctrl Z', async () => {
    const page = await openLibrary('?list=flat&sort=oldest&outlet=Gazette+1');
    await page.locator('.note-row').first().click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('group', { name: '2 notes selected' }).waitFor();
    await page.getByRole('button', { name: 'Export …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByLabel('Format').selectOption('json');
    const text = await saved(page, () => dialog.getByRole('button', { name: 'Save file' }).click());
    expect(recordsOf(text).map(({ id }) => id)).toEqual(annotations.slice(20, 22).map(({ id }) => id));
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.locator('.note-row').nth(1).focus();
    const tags = async () => (await page.locator('.note-row .note-tag').allTextContents()).slice(0, 4);
    const before = await tags();
    const other = before[0] === 'Promotional' || before[1] === 'Promotional' ? 'u' : 'p';
    await page.keyboard.press(other);
    await page.getByText(/^2 notes tagged/).waitFor();
    await eventually(async () => expect(await tags()).not.toEqual(before));
    await page.keyboard.press('Control+z');
    await page.getByText('Undone.').waitFor();
    await eventually(async () => expect(await tags()).toEqual(before));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.getByRole('group', { name: '20 notes selected' }).waitFor();
  });

  it('filters by author, days, state, language, note and evidence', async () => {
    const page = await openLibrary();
    const [annotation] = annotations;
    const evidenced = annotations.filter(({ evidence }) => evidence.length > 0).length;
    await page
      .getByRole('group', { name: 'Evidence' })
      .getByRole('radio', { name: 'With', exact: true })
      .click({ force: true });
    await counts(page, `${evidenced} of 60 notes`);
    await page
      .getByRole('group', { name: 'Note', exact: true })
      .getByRole('radio', { name: 'Without' })
      .click({ force: true });
    const bare = annotations.filter(({ evidence, note }) => evidence.length > 0 && note === '');
    await counts(page, `${bare.length} of 60 notes`);
    await page.getByRole('checkbox', { name: /^Not looked up again/ }).check();
    await page.getByRole('checkbox', { name: /^English/ }).check();
    await page.getByRole('checkbox', { name: /^Reporter 1/ }).check();
    await counts(page, `${bare.filter(({ target }) => target.author === 'Reporter 1').length} of 60 notes`);
    const query = '?state=unseen&author=Reporter+1&lang=en&note=no&evidence=yes';
    expect(new URL(page.url()).search).toBe(query);
    await page.getByLabel('Until').fill('2023-12-31');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByLabel('From').fill((annotation?.created ?? '').slice(0, 10));
    await counts(page, '60 notes');
  });
});

describe('changing', () => {
  it('edits a note in place; it is stored, and found at once', async () => {
    const page = await openLibrary('?list=flat&sort=oldest');
    await page.locator('.note-row').first().click();
    await page.getByLabel('Note', { exact: true }).fill('Compared with the zebra register.');
    await page.getByText('Saved').waitFor();
    await page.getByRole('searchbox').fill('zebra');
    await counts(page, '1 of 60 notes');
    await page.reload();
    await counts(page, '1 of 60 notes');
  });

  it('puts right what a page said of its article, in all notes on it, and takes it back', async () => {
    const page = await openLibrary('?list=flat&sort=oldest');
    await page.locator('.note-row').first().click();
    const heading = page.locator('.note-details h2');
    const said = (await heading.textContent()) ?? '';
    await page.getByRole('button', { name: 'Edit details' }).click();
    const form = page.getByRole('dialog', { name: 'Edit details' });
    await form.getByLabel('Title').fill('The harbour, put right');
    await form.getByText(`The page says: ${said}`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Details put right on 20 notes.').waitFor();
    await eventually(async () => expect(await heading.textContent()).toBe('The harbour, put right'));
    await page.getByRole('button', { name: 'Edit details' }).click();
    await form.getByRole('button', { name: 'As the page says' }).click();
    await eventually(async () => expect(await heading.textContent()).toBe(said));
  });

  it('stores each letter as it is typed, with half a link, and the cursor stays where it is', async () => {
    const page = await openLibrary('?list=flat&sort=oldest');
    await page.locator('.note-row').nth(5).click();
    const note = page.getByLabel('Note', { exact: true });
    await note.fill('');
    await note.pressSequentially('Letter by letter, in one go.', { delay: 15 });
    await page.getByText('Saved').waitFor();
    expect(await note.evaluate((field) => field === document.activeElement)).toBe(true);
    const link = page.getByLabel('Evidence', { exact: true });
    await link.pressSequentially('https://half-a-li', { delay: 15 });
    await page.locator('.note-row').nth(6).click();
    await eventually(async () => expect(await link.inputValue()).toBe(''));
    await page.reload();
    await page.locator('.note-row').nth(5).click();
    await eventually(async () => expect(await link.inputValue()).toBe('https://half-a-li'));
    expect(await note.inputValue()).toBe('Letter by letter, in one go.');
    await link.press('End');
    await link.pressSequentially('nk.example/table');
    await page.getByRole('button', { name: 'Add link' }).click();
    await page.getByRole('link', { name: 'half-a-link.example/table' }).waitFor();
    expect(await note.inputValue()).toBe('Letter by letter, in one go.');
  });

  it('tags all that a filter shows, and takes all of it back with one undo', async () => {
    const page = await openLibrary('?outlet=Gazette+1&tag=sourced');
    const before = annotations.filter(({ tag, target }) => tag === 'sourced' && target.outlet === 'Gazette 1').length;
    await counts(page, `${before} of 60 notes`);
    await page.getByRole('button', { name: `Select all ${before}` }).click();
    await page
      .getByRole('group', { name: `${before} notes selected` })
      .getByRole('button', { name: 'Unsourced' })
      .click();
    await page.getByText(`${before} notes tagged unsourced.`).waitFor();
    await counts(page, '0 of 60 notes');
    await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
    await counts(page, `${before} of 60 notes`);
  });

  it('puts notes in the trash, restores them, and deletes for good only after asking', async () => {
    const page = await openLibrary('?list=flat&sort=oldest');
    await counts(page, '60 notes');
    await page.locator('.note-row').first().click();
    await page.keyboard.press('Delete');
    await page.getByText('1 note moved to the trash.').waitFor();
    await counts(page, '59 notes');
    await page.getByRole('radio', { name: 'Trash' }).check({ force: true });
    await counts(page, '1 note');
    await page.locator('.note-row').first().click();
    await page.getByRole('button', { name: 'Restore' }).first().click();
    await page.getByText('1 note restored.').waitFor();
    await page.getByRole('radio', { name: 'Kept' }).check({ force: true });
    await counts(page, '60 notes');
    await page.locator('.note-row').nth(1).click();
    await page.keyboard.press('Delete');
    await page.getByRole('radio', { name: 'Trash' }).check({ force: true });
    await page.locator('.note-row').first().click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('Delete 1 note for good? This cannot be undone.').waitFor();
    await page.locator('.note-details').getByRole('button', { name: 'Delete for good', exact: true }).click();
    await page.getByText('1 note deleted for good.').waitFor();
    await page.getByText('The trash is empty').waitFor();
    await page.getByRole('radio', { name: 'Kept' }).check({ force: true });
    await counts(page, '59 notes');
  });

  it('shows in one window what another changes', async () => {
    const one = await openLibrary('?list=flat&sort=oldest');
    const other = await openLibrary('?list=flat&sort=oldest&q=from+the+other+window');
    await counts(other, /^0 of/);
    await one.locator('.note-row').nth(3).click();
    await one.getByLabel('Note', { exact: true }).fill('Written from the other window.');
    await counts(other, /^1 of/);
  });
});

describe('what goes wrong', () => {
  it('is told when the disk is full: what was typed stays, what was stored can be exported', async () => {
    const page = await openLibrary('?list=flat&sort=oldest');
    await page.locator('.note-row').nth(8).click();
    const makeRoom = await fillDisk(stage, page);
    const note = page.getByLabel('Note', { exact: true });
    await note.fill('Typed with the disk full.');
    await page.getByRole('alert').filter({ hasText: 'The disk is full' }).waitFor();
    expect(await note.inputValue()).toBe('Typed with the disk full.');
    await page.getByRole('button', { name: 'Export …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    const text = await saved(page, () => dialog.getByRole('button', { name: 'Save file' }).click());
    expect(text).not.toBe('');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await makeRoom();
    await page.reload();
    await page.locator('.note-row').nth(8).click();
    await eventually(async () => expect(await note.inputValue()).toBe('Typed with the disk full.'));
    await page.getByText('Saved').waitFor();
  });
});

describe('files', () => {
  it('bring everything back into an empty profile, trash, drafts and templates included', async () => {
    const page = await openLibrary('?list=flat');
    await page.locator('.note-row').first().click();
    await page.keyboard.press('Delete');
    await page.getByText('1 note moved to the trash.').waitFor();
    await page.getByRole('button', { name: 'Files and backup' }).click();
    await page.getByText('There is no backup yet.').waitFor();
    await typeWithoutTag(page, 'Who counted the ferries?');
    await page.getByText('Edit this template').click();
    await page.getByLabel('Text of the template').fill('{{#articles}}My {{title}}\n{{/articles}}');
    const backup = await saved(page, () => page.getByRole('button', { name: 'Back up now' }).click());
    await page.getByText('Nothing has changed since.').waitFor();
    expect(backup).toContain('Who counted the ferries?');
    await page.getByRole('button', { name: 'Back to the original' }).click();

    const elsewhere = await launchWithExtension();
    try {
      const empty = await elsewhere.open('library.html#files');
      await choose(empty, backup);
      await empty.getByText('Among them: 1 draft of claims that had no tag yet. With them: 1 template').waitFor();
      await empty.getByRole('button', { name: 'Import 60 notes' }).click();
      await empty.getByText('Imported: 60 new, 0 changed. Templates: 1.').waitFor();
      await empty.getByText('Edit this template').click();
      await eventually(async () => {
        expect(await empty.getByLabel('Text of the template').inputValue()).toContain('My {{title}}');
      });
      await empty.getByRole('button', { name: 'Notes', exact: true }).click();
      await counts(empty, '59 notes');
      await empty.getByRole('button', { name: 'Files and backup' }).click();
      const again = await saved(empty, () => empty.getByRole('button', { name: 'Back up now' }).click());
      expect(recordsOf(again)).toEqual(recordsOf(backup));
      expect(besideOf(again)).toEqual(besideOf(backup));
      await choose(empty, backup);
      await empty.getByText('Already here').waitFor();
      expect(await empty.getByRole('button', { name: 'Import 0 notes' }).isDisabled()).toBe(true);
    } finally {
      await elsewhere.close();
    }
  });

  it('export what is shown, in every format', async () => {
    const page = await openLibrary('?outlet=Gazette+2');
    await page.getByRole('button', { name: 'Export …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    for (const format of [
      'markdown',
      'csv',
      'json',
      'html',
      'webAnnotation',
      'claimReview',
      'hypothesis',
      'ris',
      'csl',
    ]) {
      await dialog.getByLabel('Format').selectOption(format);
      const text = await saved(page, () => dialog.getByRole('button', { name: 'Save file' }).click());
      expect(text).toMatch(/gazette[- ]2/i);
      expect(text).not.toMatch(/gazette[- ]1/i);
      await dialog.getByText(/^20 notes saved as claimlight-gazette-2-/).waitFor();
    }
  });

  it('say what is wrong with a file, and import nothing of it', async () => {
    const page = await openLibrary('#files');
    await choose(page, '{"format":"claimlight","version":1,"annotations":[{"tag":"true"}]}');
    await page.getByText(/^Record 1:/).waitFor();
    expect(await page.getByRole('button', { name: 'Import 0 notes' }).isDisabled()).toBe(true);
  });
});

describe('pictures', () => {
  it('are drawn within our own policy, and lead from a mark to its notes', async () => {
    const page = await openLibrary('#pictures');
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.reload();
    await page.locator('.chart [data-part]').first().click();
    await counts(page, /^\d+ of/);
    expect(new URL(page.url()).search).toMatch(/^\?tag=sourced&outlet=Gazette/);
    expect(faults).toEqual([]);
  });

  it('count the reader’s tags by outlet, and lead to the notes', async () => {
    const page = await openLibrary('#pictures');
    const row = page.getByRole('row').filter({ hasText: 'Gazette 2' });
    await row.waitFor();
    const promotional = annotations.filter(({ tag, target }) => tag === 'promotional' && target.outlet === 'Gazette 2');
    await row.getByRole('button', { name: `Gazette 2, Promotional: ${promotional.length}` }).click();
    await counts(page, new RegExp(`^${promotional.length} of`));
    expect(new URL(page.url()).search).toBe('?tag=promotional&outlet=Gazette+2');
  });
});

describe('what has no tag', () => {
  it('is listed to be checked, and is a note like the others once it is tagged there', async () => {
    const page = await openLibrary();
    await typeWithoutTag(page, 'Who counted the gulls?');
    const untagged = page.locator('.untagged');
    const item = untagged.locator('li', { hasText: 'Who counted the gulls?' });
    await page.getByRole('group', { name: 'How far my check is' }).getByLabel('To check').check();
    await counts(page, /^1 of \d+ notes$/);
    await page.getByRole('button', { name: 'Select all 1' }).click();
    await page.getByText('1 note selected').waitFor();
    await page.getByRole('button', { name: 'Select none' }).click();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await item.getByRole('button', { name: 'Unsourced' }).click();
    await item.waitFor({ state: 'detached' });
    await page.locator('.note-row', { hasText: 'Who counted the gulls?' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await item.waitFor();
  });
});

describe('notes on one claim', () => {
  it('are shown with the note that is open, told apart, brought back by undo, and joined by hand', async () => {
    const page = await openLibrary('?list=flat&q=Tolmark');
    await tagElsewhere(page, 'Courier', 'The shipyard Orvane is to cut 640 jobs in Tolmark.');
    await tagElsewhere(page, 'Post', 'In Tolmark, the Orvane shipyard cuts 640 posts.');
    await tagElsewhere(page, 'Herald', 'A storm closed the harbour of Tolmark for three days.');
    await page.locator('.note-row', { hasText: 'is to cut' }).click();
    await page.getByText('In 2 articles: Post, May 12, 2026').click();
    await page.getByRole('button', { name: 'Not the same claim: Post, May 12, 2026' }).click();
    await page.getByText('Taken for another claim.').waitFor();
    await page.getByText('No other note is on this claim.').waitFor();
    await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('In 2 articles: Post').waitFor();
    for (const words of ['is to cut', 'A storm']) {
      await page.locator('.note-row', { hasText: words }).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: 'Same claim', exact: true }).click();
    await page.getByText('2 notes put together as one claim.').waitFor();
    await page.getByText(/^In 3 articles: /).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each([1280, 720, 320])('has no accessibility fault and no sideways scrolling at %i px', async (width) => {
    for (const place of ['', '#pictures', '#files', '?q=nothing+like+it']) {
      const page = await openLibrary(place);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      if (place === '') await page.locator('.note-row').first().click();
      if (place === '#pictures') await page.getByRole('row').nth(1).waitFor();
      expect(await faultsOf(page), place).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });
});

async function openLibrary(place = ''): Promise<Page> {
  const page = await stage.browser.open(`library.html${place}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
}

function isAbout(text: string): boolean {
  return text.toLowerCase().includes('gazette 1') && text.toLowerCase().includes('harbours');
}

async function counts(page: Page, text: string | RegExp): Promise<void> {
  await eventually(async () =>
    expect(await page.locator('.counted').textContent()).toMatch(
      typeof text === 'string' ? new RegExp(`^${text}$`) : text,
    ),
  );
}

async function choose(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText('notes.json: nothing is imported yet.').waitFor();
}

async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await (download satisfies Download).path(), 'utf8');
}

/** What whoever made the backup wrote has no creator here: a new installation is another one. */
function recordsOf(backup: string): Annotation[] {
  const { annotations, creator } = JSON.parse(backup) as { annotations: Annotation[]; creator?: Creator };
  return annotations.map((annotation) => recognised(annotation, new Set(creator && [creator.installation])));
}

function besideOf(backup: string): unknown {
  const { drafts, templates } = JSON.parse(backup) as { drafts: unknown; templates: unknown };
  return { drafts, templates };
}

/** Types a note about words that have no tag. */
async function typeWithoutTag(page: Page, note: string): Promise<void> {
  const typed = { source: 'https://gazette-0.example/news/0', exact: 'A claim without a tag.', prefix: '', note };
  const answer = await sendFromExtensionPage(page, { claimlight: 'saveTyped', input: typed });
  expect(answer).not.toHaveProperty('failure');
}

/** Tags a claim in an article of its own. */
async function tagElsewhere(page: Page, outlet: string, exact: string): Promise<void> {
  const place = inventedTarget({ source: `https://${outlet.toLowerCase()}.example/news/1`, exact });
  const target = { ...place, outlet, published: '2026-05-12' };
  const answer = await sendFromExtensionPage(page, { claimlight: 'saveAnnotation', input: { target, tag: 'sourced' } });
  expect(answer).not.toHaveProperty('failure');
}
