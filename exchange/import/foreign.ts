import {
  annotationDraftSchema,
  annotationSchema,
  tagSchema,
  webUrlSchema,
  type Annotation,
  type AnnotationDraft,
  type Evidence,
  type Tag,
} from '../../annotation/annotation.ts';
import { labels } from '../labels.ts';
import { RefusedError, taken } from './imported.ts';
import { isUuid } from './web-annotation-rules.ts';

/** What an annotation of another program holds that ours can keep. */
export interface Foreign {
  readonly id: string;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly source: string;
  readonly title: string;
  readonly language: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Where the quote starts; undefined if the other program did not say. */
  readonly start: number | undefined;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly links: readonly string[];
}

export interface ImportOptions {
  /** The tag for annotations that have none of ours. The reader chooses it; without it they are passed over. */
  readonly untagged?: Tag;
}

/** One of ours, with the same id, if it has a UUID and a date; a draft otherwise, which is matched by its quote. */
export function fromForeign(foreign: Foreign, now: Date, options: ImportOptions): Annotation | AnnotationDraft {
  const known = foreign.modified ?? foreign.created;
  const at = known ?? now.toISOString();
  const tags = foreign.tags.map((tag) => tagSchema.safeParse(tag.trim().toLowerCase()));
  const tag = tags.find(({ success }) => success)?.data ?? options.untagged;
  if (tag === undefined) throw new UnsuitedError(`It has none of the tags ${tagSchema.options.join(', ')}.`);
  const draft = { target: targetOf(foreign), tag, note: noteOf(foreign), evidence: evidenceOf(foreign, at) };
  const uuid = foreign.id.replace(/^urn:uuid:/, '').toLowerCase();
  if (known === undefined || !isUuid(uuid)) return taken(annotationDraftSchema.safeParse(draft));
  const dates = { created: foreign.created ?? at, modified: at };
  return taken(annotationSchema.safeParse({ ...draft, ...dates, id: `urn:uuid:${uuid}`, version: 1 }));
}

/** Nothing is wrong with the record, but it is not about words that were tagged. */
export class UnsuitedError extends RefusedError {}

function targetOf({ source, title, language, quote, start = 0 }: Foreign): unknown {
  const { exact, prefix, suffix } = quote;
  const selector = [
    { type: 'TextQuoteSelector', exact, prefix: prefix.slice(-1000), suffix: suffix.slice(0, 1000) },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ];
  const outlet = URL.canParse(source) ? new URL(source).hostname : '';
  return { source, url: source, title, outlet, selector, paragraph: `${prefix}${exact}${suffix}`, language };
}

/** Tags that ours do not have go into the note, as nothing may be lost. */
function noteOf({ notes, tags }: Foreign): string {
  const others = tags.filter((tag) => !tagSchema.safeParse(tag.trim().toLowerCase()).success);
  return [...notes, ...(others.length > 0 ? [`${labels.otherTags}: ${others.join(', ')}`] : [])].join('\n\n');
}

function evidenceOf({ links }: Foreign, accessed: string): Evidence[] {
  return links.filter((url) => webUrlSchema.safeParse(url).success).map((url) => ({ url, accessed }));
}
