import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { needs } from '../needs.ts';
import { sharedPath } from '../shared-folder.ts';

/** The W3C's own test suite of the annotation model, if it is here. */
export const suite = sharedPath('suites/w3c-annotation-model');

/** Options of the tests that read it. */
export const needsSuite = needs(suite, '../shared/suites/w3c-annotation-model');

/**
 * Whether a value passes a group of the suite's assertions, such as `annotations/annotationMusts.test`: the names of
 * those it fails.
 */
export function failuresOf(group: string): (value: unknown) => string[] {
  const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore', logger: false });
  const require = createRequire(import.meta.url);
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object);
  for (const name of readdirSync(`${suite ?? ''}/definitions`))
    ajv.addSchema(suiteJson(`definitions/${name}`) as object);
  const { assertions } = suiteJson(group) as { assertions: string[] };
  const checks = assertions.map((name) => ({ name, check: ajv.compile(suiteJson(name) as object) }));
  return (value) => checks.filter(({ check }) => check(value) !== true).map(({ name }) => name);
}

export function suiteJson(path: string): unknown {
  return JSON.parse(suiteText(path));
}

export function suiteText(path: string): string {
  return readFileSync(`${suite ?? ''}/${path}`, 'utf8');
}

export function suiteFiles(folder: string): string[] {
  return suite === undefined ? [] : readdirSync(`${suite}/${folder}`).map((name) => `${folder}/${name}`);
}
