import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module with all it imports as one script, for a page to run: what it assigns to `globalThis` stays there. */
export async function bundle(module: URL, { minify = false } = {}): Promise<string> {
  const entry = fileURLToPath(module);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, target: 'esnext', lib: { entry, formats: ['iife'], name: 'evaluated' } },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = output.find((part) => part.type === 'chunk');
  if (script === undefined) throw new Error(`${entry} could not be bundled.`);
  return script.code;
}
