import * as z from 'zod/mini';
import { annotationSchema } from '../../annotation/annotation.ts';
import { jsonFormat, jsonVersion } from '../json.ts';
import { readEach, refuseFile, taken, type Imported } from './imported.ts';
import { isObject } from './json-values.ts';

const envelopeSchema = z.object({
  format: z.literal(jsonFormat),
  version: z.int().check(z.minimum(1)),
  annotations: z.array(z.unknown()),
});

/** True if the file says that it is ours, even if something else about it is wrong. */
export function isOurJson(file: unknown): boolean {
  return isObject(file) && file.format === jsonFormat;
}

/** Reads the value of a JSON file of ours. */
export function fromJson(file: unknown): Imported {
  const envelope = envelopeSchema.safeParse(file);
  if (!envelope.success) return refuseFile('This is not a JSON file of Claimlight.');
  if (envelope.data.version > jsonVersion) {
    return refuseFile('This file was written by a newer version of Claimlight. Update the extension to import it.');
  }
  return readEach(envelope.data.annotations, (record) => taken(annotationSchema.safeParse(record)));
}
