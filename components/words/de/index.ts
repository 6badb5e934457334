import type { TableLoaders } from '../tables.ts';

export const de: TableLoaders = {
  claims: async () => (await import('./claims.ts')).claims,
  changes: async () => (await import('./changes.ts')).changes,
  popup: async () => (await import('./popup.ts')).popup,
  failures: async () => (await import('./failures.ts')).failures,
  library: async () => (await import('./library.ts')).library,
  libraryKeys: async () => (await import('./library-keys.ts')).libraryKeys,
  classes: async () => (await import('./classes.ts')).classes,
  files: async () => (await import('./files.ts')).files,
  pictures: async () => (await import('./pictures.ts')).pictures,
  refusals: async () => (await import('./refusals.ts')).refusals,
  templates: async () => (await import('./templates.ts')).templates,
  threads: async () => (await import('./threads.ts')).threads,
  together: async () => (await import('./together.ts')).together,
  options: async () => (await import('./options.ts')).options,
  welcome: async () => (await import('./welcome.ts')).welcome,
};
