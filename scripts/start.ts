/**
 * `npm start`: builds the extension and opens Chromium with it on the sample article. Without a display the same job is
 * done by itself: claims found, three of them tagged in the popup, notes exported, with screenshots, to `demo-output/`.
 */
import { execFileSync } from 'node:child_process';
import { platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { launchWithExtension } from './extension-browser.ts';
import { servePages } from './page-server.ts';
import { runDemo } from './demo.ts';

const demoFolder = fileURLToPath(new URL('../demo/', import.meta.url));
const outputFolder = fileURLToPath(new URL('../demo-output/', import.meta.url));
const article = '/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide';

console.log('Building the extension …');
execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const server = await servePages(demoFolder);
const hasDisplay = platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const browser = await launchWithExtension({ headless: !hasDisplay });
try {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}${article}`);
  if (hasDisplay) {
    console.log(`Chromium is open on the sample article with Claimlight loaded. Close its window to end.`);
    await new Promise((closed) => browser.context.once('close', closed));
  } else {
    console.log('No display: doing the job headless.');
    await runDemo(browser, page, outputFolder);
  }
} finally {
  await browser.close();
  await server.close();
}
