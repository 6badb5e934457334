import { expect, it } from 'vitest';
import { cardBox, cardOn, focusedLines, isShown, overlaps, pointOf, untilClosed } from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { eventually, highlighted, untilHighlighted, useStage } from './stage.ts';

const stage = useStage({ hasTouch: true });
const { survey } = ferrySentences;

it.each([
  ['a tablet', { width: 820, height: 1100 }],
  ['a phone', { width: 390, height: 760 }],
])('a finger on %s opens the card, tags, goes on and closes', async (device, size) => {
  const page = await stage.read(stage.publish(`/2026/11/18/touch-${device.slice(2)}`, articlePage(ferryArticle)));
  await page.setViewportSize(size);
  const { x, y } = await pointOf(page, survey);
  await page.touchscreen.tap(x, y);
  const card = await cardOn(page, survey);
  await expect.poll(() => isShown(page)).toBe(true);
  const [box, lines] = [await cardBox(page), await focusedLines(page)];
  expect(lines.filter((line) => box === undefined || overlaps(box, line))).toEqual([]);

  // At once: in a frame that asks whether it is seen, Chromium would take no finger for half a second.
  await card.getByRole('button', { name: 'Unsourced', exact: true }).tap();
  await untilHighlighted(page, 'claimlight-unsourced');
  expect(await highlighted(page, 'claimlight-unsourced')).toEqual([survey]);
  // The card asks whether it is seen by now: a tap within half a second of its last move does not arrive.
  await eventually(async () => {
    await card.getByRole('button', { name: 'Previous claim' }).tap();
    expect(await card.locator('.card-claim').textContent()).not.toContain(survey);
  });
  await page.touchscreen.tap(3, 3);
  await untilClosed(page);
});
