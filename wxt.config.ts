import { defineConfig } from 'wxt';
import { fewFiles } from './scripts/few-files.ts';

/**
 * Each permission with its reason. Only one page, which shares notes on the reader's own server, connects to anything;
 * see `policy`.
 */
const permissions = [
  'storage', // settings (browser.storage); annotations live in IndexedDB, which needs no permission
  'unlimitedStorage', // so that the browser does not evict the reader's notes when the disk runs low
  'activeTab', // reads the page in front when the popup opens, where the reader has restricted site access
  'scripting', // to bring the page script into a page only once it has proved to be a news article
  'contextMenus', // "Tag the selected text as a claim"
];

/**
 * Asked for only when the reader wants backups written by themselves: the file, the hour, and a hidden page to make the
 * file.
 */
function backupPermissions(browser: string) {
  return browser === 'firefox' ? ['downloads'] : ['downloads', 'alarms', 'offscreen'];
}

/** The panel beside the page: claims and page in sight together. Firefox's sidebar needs no permission. */
const panelPermissions = ['sidePanel'];

/**
 * Of all our pages and workers, as there is one policy for all. Each page but the one for WebDAV has a narrower one in
 * its HTML: `connect-src 'none'`. Workers give the means to connect away as they start (docs/decisions/0076). Without
 * encryption only this machine is reached.
 */
const policy = [
  "default-src 'self'",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "img-src 'self' data:",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** News can be on any site, and the highlights have to be painted where the news is. */
const newsCanBeAnywhere = ['http://*/*', 'https://*/*'];

/**
 * Four may bring keys along, if the browser has none of its own on them; the others wait for the reader's own.
 * Descriptions: public/_locales.
 */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
  'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openCard__' },
  'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextClaim__' },
  'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousClaim__' },
  'tag-sourced': { description: '__MSG_tagSourced__' },
  'tag-unsourced': { description: '__MSG_tagUnsourced__' },
  'tag-promotional': { description: '__MSG_tagPromotional__' },
  'toggle-highlights': { description: '__MSG_toggleHighlights__' },
  'keep-evidence': { description: '__MSG_keepEvidence__' },
  'open-panel': { description: '__MSG_openPanel__' },
};

/**
 * The card is a page of ours in a frame beside the text. A page that loads it by itself sees an empty frame; the
 * dynamic address keeps pages from telling by it who uses this extension.
 */
function cardInPages(browser: string) {
  return {
    resources: ['card.html'],
    matches: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
  };
}

/** Firefox on Android: the first that knows which data an extension collects. */
const geckoAndroid = { strict_min_version: '142.0' };

const gecko = {
  id: 'claimlight@claimlight.example',
  // The first with the CSS Custom Highlight API.
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    // The words of the manifest: public/_locales. All others: components/words (docs/decisions).
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    // Firefox knows no optional alarms; the permission shows the reader no question.
    permissions: browser === 'firefox' ? [...permissions, 'alarms'] : [...permissions, ...panelPermissions],
    optional_permissions: backupPermissions(browser),
    host_permissions: newsCanBeAnywhere,
    commands,
    content_scripts: [{ matches: newsCanBeAnywhere, js: ['detect.js'] }],
    web_accessible_resources: [cardInPages(browser)],
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko, gecko_android: geckoAndroid } }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // The background and the scripts in pages are one file each and are built one by one; our pages are built together.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- WXT still writes its options under the old name
      const output = build?.rollupOptions?.output;
      if (entrypoints.length > 1) Object.assign(output ?? {}, { codeSplitting: fewFiles });
    },
  },
  vite: () => ({
    // Dexie's default entry carries code for sharing one instance between module systems; there is only one here.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023', cssTarget: ['chrome128', 'firefox140'] },
  }),
});
