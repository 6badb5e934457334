import { describe, expect, it } from 'vitest';
import { isShown, openCard } from './card-in-page.ts';
import {
  articlePage,
  bridgeArticle as bridge,
  ferryArticle as ferry,
  ferrySentences,
  type InventedArticle,
} from './newspaper.ts';
import { isPaintedInTime, measuresPaint } from './painted-in-time.ts';
import {
  eventually,
  highlighted,
  snapshotOf,
  tagByClick,
  untilHighlighted,
  untilPainted,
  useStage,
  type Served,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey } = ferrySentences;
const [ferryArticle, bridgeArticle] = [ferry, bridge].map((article) => ({ ...article, script: measuresPaint })) as [
  InventedArticle,
  InventedArticle,
];

/** A link at the top of an article. */
function withLink(article: InventedArticle, address: string): string {
  return articlePage(article).replace('<h1>', `<p><a id="link" href="${address}">More</a></p><h1>`);
}

const nothing: Served = { body: '', status: 204 };
const file: Served = {
  body: 'year,passengers\n2025,212000\n',
  headers: { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment; filename="passengers.csv"' },
};

describe('an article that was written anew into its document', () => {
  it('is read again, and its claims answer clicks as before', async () => {
    const page = await stage.read(stage.publish('/2026/11/18/reopened', articlePage(ferryArticle)));
    await page.evaluate((html) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what this test is about
      document.write(html);
      document.close();
    }, articlePage(bridgeArticle));
    const court = 'The administrative court in Ellery stopped';
    await isPaintedInTime(page);
    await untilPainted(page, court, 'claimlight-claim');
    await openCard(page, court);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await isShown(page)).toBe(false));
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['an answer without a page', '/2026/11/18/nothing', nothing],
    ['a file to download', '/2026/11/18/passengers.csv', file],
  ])('leaves marks and card as they are: %s', async (name, path, answer) => {
    const address = stage.publish(path, answer);
    const article = withLink(ferryArticle, address);
    const page = await stage.read(stage.publish(`/2026/11/18/${name.replaceAll(' ', '-')}`, article));
    await openCard(page, survey);
    const before = await highlighted(page);
    const fewest = page.evaluate(fewestMarks);
    await page.evaluate(() => document.querySelector('#link')?.scrollIntoView({ block: 'center' }));
    await page.locator('#link').click({ noWaitAfter: true });
    expect(await fewest).toBe(before.length);
    expect(await isShown(page)).toBe(true);
    expect(await highlighted(page)).toEqual(before);
  });
});

describe('an address with a name and a password', () => {
  it('is read, tagged and painted, and neither is stored', async () => {
    const address = stage.publish('/2026/11/18/secret', articlePage(ferryArticle));
    const page = await stage.visit(address.replace('http://', 'http://reader:secret@'));
    await isPaintedInTime(page);
    await untilHighlighted(page);
    const { facts } = await snapshotOf(stage.browser, page);
    expect([facts.source, facts.url]).toEqual([address, address]);
    const popup = await stage.browser.open(`popup.html?tab=${await newestTab()}`);
    await tagByClick(popup, survey, 'Sourced');
    await untilPainted(page, survey, 'claimlight-sourced');
    await page.reload();
    await untilPainted(page, survey, 'claimlight-sourced');
  });
});

/** Runs in the page: the fewest claims that are painted in any of the frames of a second. */
async function fewestMarks(): Promise<number> {
  let fewest = Infinity;
  for (const end = performance.now() + 1000; performance.now() < end;) {
    fewest = Math.min(fewest, CSS.highlights.get('claimlight-claim')?.size ?? 0);
    await new Promise((resume) => requestAnimationFrame(resume));
  }
  return fewest;
}

async function newestTab(): Promise<number> {
  const worker = await stage.browser.worker();
  return worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } })
      .chrome;
    return Math.max(...(await tabs.query({})).map(({ id }) => id));
  });
}
