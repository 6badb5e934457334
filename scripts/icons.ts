/**
 * `node scripts/icons.ts`: draws `public/icon.svg` as the PNG files that the manifest names, `public/icon/SIZE.png`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Toolbar at one, two and three times, extension list, store. */
const sizes = [16, 32, 48, 96, 128];

const publicFolder = join(import.meta.dirname, '..', 'public');
const drawing = readFileSync(join(publicFolder, 'icon.svg')).toString('base64');
mkdirSync(join(publicFolder, 'icon'), { recursive: true });

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: join(publicFolder, 'icon', `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
