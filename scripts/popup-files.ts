import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/**
 * Puts what the popup shares with other pages into one file beside its own, instead of one for every set of pages that share a
 * module: each file is a request of its own, and they took a third of the time until the popup showed its first claims.
 */
export const fewFiles: Rolldown.CodeSplittingOptions = {
  groups: [{ debugName: 'claims', name: (id, modules) => (isShared(pagesThatLoad(id, modules)) ? 'claims' : null) }],
};

/**
 * Makes the popup's file all that its first frame needs, and no more than that be read before it is shown. The style of the claims
 * stands in the file as well, but for no medium until `popup-start.js` (`entrypoints/popup-start.ts`) lets it in, and the popup's own
 * scripts come in through that script: neither they nor their being named in the file keep the popup from being shown. In
 * development it stays as it is.
 */
export const popupFirstFrame: Plugin = {
  name: 'popup-first-frame',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { path, bundle = {} }) {
      if (!path.endsWith('/popup/index.html')) return html;
      const scripts = [...html.matchAll(namedScript)].map(([, file]) => file);
      const [link, styleFile = ''] = namedStyle.exec(html) ?? [];
      const style = bundle[styleFile];
      if (scripts.length === 0 || !html.includes(startScript)) throw new Error('the popup has no scripts to start');
      if (link === undefined || style?.type !== 'asset') throw new Error('the popup has no style');
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- how a file is kept from being written
      delete bundle[styleFile];
      const whole = html
        .replaceAll(namedScript, '')
        .replace(startScript, `${startScript} data-scripts="${scripts.join(' ')}"`)
        .replace(link, () => `<style media="not all">${String(style.source)}</style>`);
      popupStyles = [...whole.matchAll(styleInFile)].map(([, text = '']) => text);
      return whole;
    },
  },
};

/** The styles that stand in the popup's file, once it has been built. */
let popupStyles: readonly string[] = [];

/** What a content security policy calls those styles, to allow them and no others that stand in a page; none in development. */
export function popupStyleSources(): string {
  return popupStyles.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');
}

const styleInFile = /<style[^>]*>(.*?)<\/style>/gs;

const startScript = 'src="/popup-start.js"';

const namedStyle = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/;

/** As Vite names what is loaded at once. */
const namedScript =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)">(?:<\/script>)?/g;

function isShared(pages: readonly string[]): boolean {
  return pages.length > 1 && pages.some((page) => page.includes('/entrypoints/popup/'));
}

/** The pages that load a module without being asked to, by imports alone. */
function pagesThatLoad(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const loaders = new Set([id]);
  for (const each of loaders) for (const importer of importersOf(each, modules)) loaders.add(importer);
  return [...loaders].filter((loader) => loader.endsWith('/index.html'));
}

/** Asked for thousands of times, and each answer crosses into the bundler and back. */
const known = new Map<string, readonly string[]>();

function importersOf(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const importers = known.get(id) ?? modules.getModuleInfo(id)?.importers ?? [];
  known.set(id, importers);
  return importers;
}
