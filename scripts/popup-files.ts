import type { Plugin, Rolldown } from 'vite';

/**
 * Puts what the popup shares with other pages into one file beside its own, instead of one for every set of pages that share a
 * module: each file is a request of its own, and they took a third of the time until the popup showed its first claims.
 */
export const fewFiles: Rolldown.CodeSplittingOptions = {
  groups: [{ debugName: 'claims', name: (id, modules) => (isShared(pagesThatLoad(id, modules)) ? 'claims' : null) }],
};

/**
 * Has the popup's own script come in through `popup-start.js` (`entrypoints/popup-start.ts`): the popup can show something of
 * itself before that script has been loaded and run. In development it stays as it is.
 */
export const popupStart: Plugin = {
  name: 'popup-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { path }) {
      if (!path.endsWith('/popup/index.html')) return html;
      const main = /<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(html);
      if (main === null || !html.includes(startScript)) throw new Error('the popup has no scripts to start');
      return html
        .replace(main[0], `<link rel="modulepreload" crossorigin href="${main[1]}">`)
        .replace(startScript, `${startScript} data-main="${main[1]}"`);
    },
  },
};

const startScript = 'src="/popup-start.js"';

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
