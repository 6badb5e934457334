import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of this folder with all it imports as one script, for a page to run: what it assigns to `globalThis` stays there. */
export async function bundle(module: string): Promise<string> {
  const entry = fileURLToPath(new URL(module, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'evaluated' } },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = output.find((part) => part.type === 'chunk');
  if (script === undefined) throw new Error(`${module} could not be bundled.`);
  return script.code;
}
