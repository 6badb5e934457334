import type { Rolldown } from 'vite';

/**
 * Puts what the popup loads at once into two files beside its own, one for what the background loads as well, instead of one for
 * every set of pages that share a module: each file is a request of its own, and they took a third of the time until the popup
 * showed its first claims.
 */
export const fewFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    // The first has its pick: a group takes along what its modules import.
    {
      debugName: 'calls',
      name: (id, modules) => (loadedBy(id, modules, ['background', 'popup']) ? 'calls' : null),
      priority: 1,
    },
    { debugName: 'claims', name: (id, modules) => (loadedBy(id, modules, ['sidepanel', 'popup']) ? 'claims' : null) },
  ],
};

/** True if all of these entrypoints load a module without being asked to, by imports alone. */
function loadedBy(id: string, modules: Rolldown.ChunkingContext, entrypoints: readonly string[]): boolean {
  const loaders = new Set([id]);
  for (const each of loaders) for (const importer of importersOf(each, modules)) loaders.add(importer);
  return entrypoints.every((name) => [...loaders].some((loader) => loader.includes(`/entrypoints/${name}/index.`)));
}

/** Asked for thousands of times, and each answer crosses into the bundler and back. */
const known = new Map<string, readonly string[]>();

function importersOf(id: string, modules: Rolldown.ChunkingContext): readonly string[] {
  const importers = known.get(id) ?? modules.getModuleInfo(id)?.importers ?? [];
  known.set(id, importers);
  return importers;
}
