import type { Rolldown } from 'vite';

/**
 * The popup's scripts in four files, instead of one for every set of pages that share a module: each file is a request
 * of its own, and the popup waits for it (docs/decisions/0016). What starts it and what comes in later have a file
 * each, and one each for what they share with other pages.
 */
export const fewFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      debugName: 'start',
      // Before the other one, which would take along what both need.
      priority: 1,
      name: (id, modules) => (isPopupStart(id) || !rootsOf(id, modules).some(isPopupFile) ? null : 'start'),
    },
    {
      debugName: 'claims',
      name: (id, modules) => (isShared(rootsOf(id, modules)) ? 'claims' : null),
    },
  ],
};

function isPopupFile(id: string): boolean {
  return id.endsWith('/entrypoints/popup/index.html');
}

/** What runs as soon as it is loaded, and must not be loaded by other pages. */
function isPopupStart(id: string): boolean {
  return isPopupFile(id) || id.endsWith('/entrypoints/popup/main.tsx');
}

/** What comes in later. */
function isPopupPage(id: string): boolean {
  return id.endsWith('/entrypoints/popup/popup-page.tsx');
}

function isShared(roots: readonly string[]): boolean {
  return roots.length > 1 && roots.some(isPopupPage);
}

/** What comes in later in the library. */
function isLibraryPage(id: string): boolean {
  return id.endsWith('/entrypoints/library/library-page.tsx');
}

/** The pages, and the later parts of popup and library, that load a module by imports alone, without asking for it. */
function rootsOf(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const importers = new Set([id]);
  for (const each of importers) for (const importer of importersOf(each, modules)) importers.add(importer);
  return [...importers].filter((each) => each.endsWith('/index.html') || isPopupPage(each) || isLibraryPage(each));
}

/** Asked for thousands of times, and each answer crosses into the bundler and back. */
const known = new Map<string, readonly string[]>();

function importersOf(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const importers = known.get(id) ?? modules.getModuleInfo(id)?.importers ?? [];
  known.set(id, importers);
  return importers;
}
