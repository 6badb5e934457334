import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { putAnnotations } from '../../evaluation/bench/seed-library.ts';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { storedNotes } from '../../scripts/stored-notes.ts';
import type { Server } from '../../backup/server.ts';
import { WebdavServer } from '../sync/webdav-server.ts';
import { eventually } from './stage.ts';
import { said } from './under-network-log.ts';

said.sharesByServer = true;

let browsers: readonly ExtensionBrowser[] = [];
let pages: readonly Page[] = [];

beforeEach(async () => {
  browsers = await Promise.all([launchWithExtension({}), launchWithExtension({ colorScheme: 'dark' })]);
  pages = await Promise.all(browsers.map((browser) => browser.open('library.html#files')));
});
afterEach(() => Promise.all(browsers.map((browser) => browser.close())));

it('keeps two browsers in step through a folder: notes, changes, deletion, a passphrase', async () => {
  const [one, other] = [pageAt(0), pageAt(1)];
  await one.getByText('There is no backup yet.').waitFor();
  await putAnnotations(one, inventedAnnotations(0, 40));
  const backup = one.waitForEvent('download');
  await join(one);
  expect((await backup).suggestedFilename()).toMatch(/^claimlight-backup-/);
  await one.getByText('40 notes of yours went out.').waitFor();

  await carry(one, other);
  await join(other);
  await other.getByText('40 notes came in', { exact: false }).waitFor();
  expect(await notesIn(other)).toEqual(await notesIn(one));

  // What is put in the trash there goes here, and so much is asked about.
  await trashAll(browsers[1]);
  await other.getByRole('button', { name: 'Synchronise now' }).click();
  const deleted = (lines: string): string[] => lines.split('\n').filter((line) => line.includes('"deleted":'));
  await eventually(async () => expect(deleted(String(await filesIn(other)))).toHaveLength(40));
  await carry(other, one);
  await one.getByRole('button', { name: 'Synchronise now' }).click();
  await one.getByText('This would take away 40 of your 40 notes', { exact: false }).waitFor();
  expect((await storedNotes(one)).filter(({ deleted }) => deleted !== undefined)).toEqual([]);
  await one.getByRole('button', { name: 'Take them away here, too' }).click();
  await one.getByText('40 notes went', { exact: false }).waitFor();
  expect(await notesIn(one)).toEqual(await notesIn(other));

  await one.getByRole('button', { name: 'Stop sharing' }).click();
  await one.getByRole('button', { name: 'Choose a shared folder …' }).waitFor();
  await join(one, 'three blue ferries');
  await one.getByText('The passphrase does not fit the files in this folder.', { exact: false }).waitFor();
});

it('keeps two people in step over WebDAV, side by side, and nothing but its one page reaches the server', async () => {
  const server = new WebdavServer();
  const place = await server.start();
  server.hasFolder = false;
  try {
    const [one, other] = [pageAt(0), pageAt(1)];
    await one.getByText('There is no backup yet.').waitFor();
    await putAnnotations(one, inventedAnnotations(0, 40));
    await joinOnServer(one, { ...place, password: 'two ferries' });
    await one.getByText('The server does not accept this name and password.', { exact: false }).waitFor();
    await joinOnServer(one, place);
    await one.getByText('40 notes of yours went out.').waitFor();
    const [own] = inventedAnnotations(100, 1);
    if (own !== undefined) await putAnnotations(other, [own]);
    await joinOnServer(other, place);
    await other.getByText('40 notes came in', { exact: false }).waitFor();
    await one.getByRole('button', { name: 'Synchronise now' }).click();
    await one.getByText('1 note came in', { exact: false }).waitFor();
    const told = (await notesIn(other)).filter(({ id }) => id !== own?.id);
    expect(new Set(told.map(({ creator }) => creator?.installation)).size).toBe(1);
    expect(told.map((note) => ({ ...note, creator: undefined }))).toEqual(
      (await notesIn(one)).filter(({ creator }) => creator === undefined),
    );
    const library = await browsers[1]?.open('library.html?list=flat');
    await library?.getByRole('group', { name: 'Person' }).getByRole('checkbox', { name: 'mine' }).check();
    await library?.getByText('1 of 41', { exact: false }).waitFor();
    await library?.close();
    expect([...server.files.values()].join('')).not.toContain(inventedAnnotations(0, 1)[0]?.target.selector[0].exact);

    const asked = server.asked.length;
    expect(server.asked.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
    const knock = (address: string): Promise<string> =>
      Promise.resolve()
        .then(() => fetch(address, { credentials: 'omit' }))
        .then(
          () => 'went out',
          () => 'stayed here',
        );
    const pages = ['popup', 'options', 'sidepanel', 'welcome', 'card', 'offscreen', 'library'];
    for (const name of pages) {
      const page = await browsers[0]?.open(`${name}.html`);
      expect([name, await page?.evaluate(knock, place.address)]).toEqual([name, 'stayed here']);
      await page?.close();
    }
    for (const worker of [await browsers[0]?.worker(), ...one.workers()]) {
      expect(await worker?.evaluate(knock, place.address)).toBe('stayed here');
    }
    expect(server.asked).toHaveLength(asked);

    server.faults = { refuses: { PROPFIND: 403 } };
    await one.getByRole('button', { name: 'Synchronise now' }).click();
    await one.getByText('The server refuses', { exact: false }).waitFor();
    expect(server.asked.length).toBeGreaterThan(asked);
  } finally {
    await server.stop();
  }
});

async function joinOnServer(page: Page, { address, user, password }: Server): Promise<void> {
  await page.getByRole('radio', { name: 'Several people' }).check();
  await page.getByRole('radio', { name: 'A WebDAV address' }).check();
  await page.getByLabel('Address of the folder').fill(address);
  await page.getByLabel('User name').fill(user);
  await page.getByLabel('App password').fill(password);
  await page.getByLabel('Passphrase, if you want one').fill('three blue ferries');
  await page.getByRole('button', { name: 'Use this address' }).click();
}

function pageAt(at: number): Page {
  const page = pages[at];
  if (page === undefined) throw new Error('no page is open');
  return page;
}

/** Nobody can answer the browser's picker here: the origin's own folder stands for the one that is chosen. */
async function join(page: Page, passphrase = ''): Promise<void> {
  await page.evaluate(() => {
    const picker = () =>
      navigator.storage.getDirectory().then((own) => own.getDirectoryHandle('Shared', { create: true }));
    Object.assign(window, { showDirectoryPicker: picker });
  });
  if (passphrase !== '') await page.getByLabel('Passphrase, if you want one').fill(passphrase);
  await page.getByRole('button', { name: 'Choose a shared folder …' }).click();
}

async function trashAll(browser: ExtensionBrowser | undefined): Promise<void> {
  const page = await browser?.open('library.html?list=flat');
  await page?.locator('.note-row').first().click();
  await page?.keyboard.press('Control+a');
  await page?.keyboard.press('Delete');
  await page?.getByText('40 notes moved to the trash.').waitFor();
  await page?.close();
}

/** Copies new files, once there are any, as the program does that keeps such folders in step. */
async function carry(from: Page, to: Page): Promise<void> {
  const known = new Set((await filesIn(to)).map(([name]) => name));
  let files: [name: string, text: string][] = [];
  await eventually(async () => {
    files = (await filesIn(from)).filter(([name]) => !known.has(name));
    expect(files).not.toEqual([]);
  });
  await to.evaluate(async (files) => {
    const own = await navigator.storage.getDirectory();
    const folder = await own.getDirectoryHandle('Shared', { create: true });
    for (const [name, text] of files) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
}

/** The files that are written to their end: a name and a text each. */
function filesIn(page: Page): Promise<[name: string, text: string][]> {
  return page.evaluate(async () => {
    const own = await navigator.storage.getDirectory();
    const folder = await own.getDirectoryHandle('Shared', { create: true });
    const files: [string, string][] = [];
    for await (const [name, entry] of folder.entries()) {
      const text = name.endsWith('.ndjson') ? await (await (entry as FileSystemFileHandle).getFile()).text() : '';
      if (text !== '') files.push([name, text]);
    }
    return files;
  });
}

/** The notes in the database, by id, without the clock that each device has for itself. */
async function notesIn(page: Page): Promise<Partial<Annotation>[]> {
  return (await storedNotes(page)).map((note) => ({ ...note, clock: undefined }));
}
