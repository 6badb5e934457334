import {
  annotationDraftSchema,
  annotationSchema,
  tagSchema,
  webUrlSchema,
  wholePage,
  type Annotation,
  type AnnotationDraft,
  type Evidence,
  type Tag,
} from '../../annotation/model/annotation.ts';
import { checkNamed, labels } from '../labels.ts';
import { taken } from './imported.ts';
import type { JsonObject } from './json-values.ts';
import { RefusedError } from './refusal.ts';
import { isUuid } from './web-annotation-rules.ts';

/** What an annotation of another program holds that ours can keep. */
export interface Foreign {
  readonly id: string;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly source: string;
  readonly title: string;
  readonly language: string;
  /** Undefined if it is about the page as a whole, or about what no words tell: an image, a place in a file. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | undefined;
  /** Where the quote starts; undefined if the other program did not say. */
  readonly start: number | undefined;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly links: readonly string[];
  /** All of it, as it stood in the file. */
  readonly record: JsonObject;
}

export interface ImportOptions {
  /** The tag for annotations that have none of ours. The reader chooses it; without it they are passed over. */
  readonly untagged?: Tag;
}

/**
 * One of ours if it has a date, with the same id if that is a UUID; a draft otherwise, which gets its date when it is
 * stored.
 */
export function fromForeign(foreign: Foreign, now: Date, options: ImportOptions): Annotation | AnnotationDraft {
  const known = foreign.modified ?? foreign.created;
  const at = known ?? now.toISOString();
  const tags = foreign.tags.map((tag) => tagSchema.safeParse(tag.trim().toLowerCase()));
  const tag = tags.find(({ success }) => success)?.data ?? options.untagged;
  if (tag === undefined) throw new RefusedError({ reason: 'no-tag' });
  const { id } = foreign;
  const origin = { id, record: JSON.stringify(foreign.record) };
  const check = checkNamed(foreign.tags);
  const draft = {
    target: targetOf(foreign),
    tag,
    ...check,
    note: noteOf(foreign),
    evidence: evidenceOf(foreign, at),
    origin,
  };
  if (known === undefined) return taken(annotationDraftSchema, draft);
  const uuid = id.replace(/^urn:uuid:/, '').toLowerCase();
  const own = `urn:uuid:${isUuid(uuid) ? uuid : crypto.randomUUID()}`;
  return taken(annotationSchema, { ...draft, id: own, version: 1, created: foreign.created ?? at, modified: at });
}

function targetOf({ source, title, language, quote, start = 0 }: Foreign): unknown {
  const outlet = URL.canParse(source) ? new URL(source).hostname : '';
  const about = { source, url: source, title, outlet, language };
  if (quote === undefined) return { ...about, selector: wholePage(), paragraph: '' };
  const { exact, prefix, suffix } = quote;
  const selector = [
    { type: 'TextQuoteSelector', exact, prefix: prefix.slice(-1000), suffix: suffix.slice(0, 1000) },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ];
  return { ...about, selector, paragraph: `${prefix}${exact}${suffix}` };
}

/** Tags and links that ours do not have go into the note, as nothing may be lost. */
function noteOf({ notes, tags, links }: Foreign): string {
  const otherTags = tags.filter(
    (tag) => Object.keys(checkNamed([tag])).length === 0 && !tagSchema.safeParse(tag.trim().toLowerCase()).success,
  );
  const otherLinks = links.filter((url) => !isWebUrl(url));
  return [
    ...notes,
    ...(otherTags.length > 0 ? [`${labels.otherTags}: ${otherTags.join(', ')}`] : []),
    ...(otherLinks.length > 0 ? [`${labels.otherLinks}: ${otherLinks.join(' ')}`] : []),
  ].join('\n\n');
}

function evidenceOf({ links }: Foreign, accessed: string): Evidence[] {
  return links.filter(isWebUrl).map((url) => ({ url, accessed }));
}

function isWebUrl(url: string): boolean {
  return webUrlSchema.safeParse(url).success;
}
