import { join } from 'node:path';

/** Serves the gallery: the components as they are, outside of the extension. */
export default {
  root: join(import.meta.dirname, '../../..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
