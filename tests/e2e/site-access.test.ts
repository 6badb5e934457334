import type { Page } from 'playwright-core';
import { afterAll, it } from 'vitest';
import { articlePage, ferryArticle } from './newspaper.ts';
import { untilHighlighted, useStage } from './stage.ts';

const stage = useStage();

/** What the reader sets where the browser lists its extensions. */
type SiteAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';

async function setSiteAccess(access: SiteAccess, host?: string): Promise<void> {
  const page = await stage.browser.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ({ extensionId, access, host }) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      if (host !== undefined) await developerPrivate.addHostPermission(extensionId, host);
    },
    { extensionId: stage.browser.extensionId, access, host },
  );
  await page.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration(of: { extensionId: string; hostAccess: SiteAccess }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

const forbidden = 'Claimlight may not read this page';

const openPopupOf = (tab: number): Promise<Page> => stage.browser.open(`popup.html?tab=${tab}`);

afterAll(() => setSiteAccess('ON_ALL_SITES'));

it('where the reader allows pages on a click only, popup and settings say so, and how to change it', async () => {
  const address = stage.publish('/2026/11/18/on-click', articlePage(ferryArticle));
  const page = await stage.read(address);
  const tab = await stage.browser.tabIdOf(page);
  await setSiteAccess('ON_CLICK');
  await page.reload();
  const popup = await openPopupOf(tab);
  await popup.getByRole('heading', { name: forbidden }).waitFor();
  await popup.getByRole('button', { name: 'Allow on all sites' }).waitFor();
  const options = await stage.browser.open('options.html');
  await options.getByText('Your browser lets Claimlight read only some sites').waitFor();

  await setSiteAccess('ON_ALL_SITES');
  await options.getByText('Your browser lets Claimlight read only some sites').waitFor({ state: 'detached' });
  // Without the page being loaded again.
  await untilHighlighted(page, 'claimlight-claim');
});

it('works on the single site that the reader has allowed', async () => {
  const address = stage.publish('/2026/11/18/single-site', articlePage(ferryArticle));
  const page = await stage.read(address);
  const tab = await stage.browser.tabIdOf(page);
  await setSiteAccess('ON_SPECIFIC_SITES', `${new URL(address).origin}/*`);
  await page.reload();
  await untilHighlighted(page, 'claimlight-claim');
  const popup = await openPopupOf(tab);
  await popup.locator('.tag-button[data-tag=unsourced]').first().click();
  await untilHighlighted(page, 'claimlight-unsourced');
});
