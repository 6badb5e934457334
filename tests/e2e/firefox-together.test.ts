import type { Page as ChromiumPage } from 'playwright-core';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Server } from '../../backup/server.ts';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { putAnnotations } from '../../evaluation/bench/seed-library.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { storedNotes } from '../../scripts/stored-notes.ts';
import { needs } from '../needs.ts';
import { programs, startApache } from '../sync/webdav-programs.ts';
import { Nextcloud } from '../sync/nextcloud.ts';
import { textOf } from './firefox-page.ts';
import { needsFirefox, useFirefox } from './firefox-stage.ts';
import { eventually } from './stage.ts';
import { said } from './under-network-log.ts';

said.sharesByServer = true;

const firefox = useFirefox();

interface Place {
  readonly server: Server;
  stop(): Promise<void>;
}

/** An invented Nextcloud, which lets in whoever opens its page. */
async function startNextcloud(): Promise<Place> {
  const cloud = new Nextcloud();
  const address = `${await cloud.start()}remote.php/webdav/Claimlight/`;
  return { server: { address, user: 'ada', password: 'three ferries' }, stop: () => cloud.stop() };
}

const servers = [
  { name: 'Nextcloud, which lets Firefox in', start: startNextcloud, join: logInFromFirefox, options: {} },
  {
    ...{ name: 'Apache mod_dav', start: startApache, join: joinFromFirefox },
    options: needs(programs.apache, 'Apache mod_dav'),
  },
];

let chromium: ExtensionBrowser;
let place: Place | undefined;

beforeEach(async () => {
  chromium = await launchWithExtension({});
});
afterEach(async () => {
  await Promise.all([chromium.close(), place?.stop()]);
  place = undefined;
});

describe.each(servers)('Chromium and Firefox over $name', needsFirefox, ({ start, join, options }) => {
  it('come into step, one way and the other', options, async () => {
    place = await start();
    const one = await chromium.open('library.html#files');
    await one.getByText('There is no backup yet.').waitFor();
    await putAnnotations(one, inventedAnnotations(0, 40));
    await joinFromChromium(one, place.server);
    await one.getByText('40 notes of yours went out.').waitFor();

    const other = await firefox.open('library.html#files');
    await join(other, place.server);
    await shows(other, '40 notes came in');
    expect(await notesIn(other)).toEqual(await notesIn(one));

    await trashFirst(await firefox.open('library.html?list=flat'));
    await (await other.waitForSelector('button ::-p-text(Synchronise now)'))?.click();
    await shows(other, '1 note of yours went out.');
    await one.getByRole('button', { name: 'Synchronise now' }).click();
    await one.getByText('1 note went', { exact: false }).waitFor();
    const notes = await notesIn(one);
    expect(notes.filter(({ deleted }) => deleted !== undefined)).toHaveLength(1);
    expect(notes).toEqual(await notesIn(other));
    await forgetAll(other);
  });
});

async function joinFromChromium(page: ChromiumPage, { address, user, password }: Server): Promise<void> {
  await page.getByRole('radio', { name: 'A WebDAV address' }).check();
  await page.getByLabel('Address of the folder').fill(address);
  await page.getByLabel('User name').fill(user);
  await page.getByLabel('App password').fill(password);
  await page.getByRole('button', { name: 'Use this address' }).click();
}

/** The server's address is all that is typed; its page opens in a tab. */
async function logInFromFirefox(page: Page, { address }: Server): Promise<void> {
  await type(page, 'Address of the folder', new URL(address).origin);
  await (await page.waitForSelector('button ::-p-text(Log in on Nextcloud)'))?.click();
}

async function joinFromFirefox(page: Page, { address, user, password }: Server): Promise<void> {
  await type(page, 'Address of the folder', address);
  await type(page, 'User name', user);
  await type(page, 'App password', password);
  await (await page.waitForSelector('button ::-p-text(Use this address)'))?.click();
}

async function type(page: Page, label: string, text: string): Promise<void> {
  // There is no folder to choose.
  await shows(page, 'This browser lets no extension use a folder on the device');
  await (await page.waitForSelector(`label ::-p-text(${label})`))?.click();
  await page.keyboard.type(text);
}

async function trashFirst(library: Page): Promise<void> {
  await (await library.waitForSelector('.note-row'))?.click();
  await library.keyboard.press('Delete');
  await shows(library, '1 note moved to the trash.');
  await library.close();
}

/** As if Claimlight had just been installed: the next test has another server. */
async function forgetAll(page: Page): Promise<void> {
  await (await page.waitForSelector('button ::-p-text(Stop sharing)'))?.click();
  await page.waitForSelector('button ::-p-text(Use this address)');
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    }
  });
}

function shows(page: Page, words: string): Promise<void> {
  return eventually(async () => expect(await textOf(page)).toContain(words));
}

/** The notes in the database, by id, without the clock that each device has for itself. */
async function notesIn(page: Page | ChromiumPage): Promise<Partial<Annotation>[]> {
  return (await storedNotes(page)).map((note) => ({ ...note, clock: undefined }));
}
