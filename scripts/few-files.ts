import type { Rolldown } from 'vite';

/**
 * The popup's scripts in three files, instead of one for every set of pages that share a module: each file is a request of its
 * own, and the popup waits for it (docs/decisions/0016). What its first script loads is one; what the rest of it shares with other
 * pages is the second, and the third is its own.
 */
export const fewFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      debugName: 'popup-start',
      // Before the other one, which would take along what both need.
      priority: 1,
      name: (id, modules) => (rootsOf(id, modules).some(isPopupFile) ? 'popup-start' : null),
    },
    { debugName: 'claims', name: (id, modules) => (isShared(rootsOf(id, modules)) ? 'claims' : null) },
  ],
};

const isPopupFile = (root: string): boolean => root.endsWith('/entrypoints/popup/index.html');

function isShared(roots: readonly string[]): boolean {
  return roots.length > 1 && roots.some(isPopupPage);
}

/** What the popup's first script loads when its turn has come. */
const isPopupPage = (root: string): boolean => root.endsWith('/entrypoints/popup/popup-page.tsx');

/** The pages, and the later part of the popup, that load a module without being asked to, by imports alone. */
function rootsOf(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const importers = new Set([id]);
  for (const each of importers) for (const importer of importersOf(each, modules)) importers.add(importer);
  return [...importers].filter((importer) => importer.endsWith('/index.html') || isPopupPage(importer));
}

/** Asked for thousands of times, and each answer crosses into the bundler and back. */
const known = new Map<string, readonly string[]>();

function importersOf(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const importers = known.get(id) ?? modules.getModuleInfo(id)?.importers ?? [];
  known.set(id, importers);
  return importers;
}
