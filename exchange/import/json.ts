import * as z from 'zod/mini';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { creatorSchema } from '../../annotation/model/creator.ts';
import { draftSchema } from '../../annotation/model/draft.ts';
import { jsonFormat, jsonVersion } from '../json.ts';
import { storedTemplateSchema } from '../../settings/model/stored-template.ts';
import { readEach, readSome, refuseFile, taken, type Imported } from './imported.ts';
import { isObject } from './json-values.ts';

const envelopeSchema = z.object({
  format: z.literal(jsonFormat),
  version: z.int().check(z.minimum(1)),
  annotations: z.array(z.unknown()),
  // Since version 2.
  drafts: z.optional(z.array(z.unknown())),
  templates: z.optional(z.array(z.unknown())),
  // Since version 4. What does not fit is no one's, as in files of before.
  creator: z.catch(z.optional(creatorSchema), undefined),
});

/** True if the file says that it is ours, even if something else about it is wrong. */
export function isOurJson(file: unknown): boolean {
  return isObject(file) && file.format === jsonFormat;
}

/** Reads the value of a JSON file of ours. */
export function fromJson(file: unknown): Imported {
  const envelope = envelopeSchema.safeParse(file);
  if (!envelope.success) return refuseFile({ reason: 'not-claimlight-json' });
  if (envelope.data.version > jsonVersion) return refuseFile({ reason: 'newer-version' });
  const annotations = readEach(envelope.data.annotations, (record) => taken(annotationSchema, record));
  const drafts = readSome(envelope.data.drafts ?? [], draftSchema, 'draft');
  const templates = readSome(envelope.data.templates ?? [], storedTemplateSchema, 'template');
  return {
    accepted: annotations.accepted,
    ...(drafts.accepted.length > 0 && { drafts: drafts.accepted }),
    ...(templates.accepted.length > 0 && { templates: templates.accepted }),
    ...(envelope.data.creator && { creator: envelope.data.creator }),
    isBackup: true,
    refused: [...annotations.refused, ...drafts.refused, ...templates.refused],
  };
}
