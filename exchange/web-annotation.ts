import { isPageNote, type Annotation, type Evidence } from '../annotation/model/annotation.ts';
import type { Creator } from '../annotation/model/creator.ts';
import { codePointsIn } from './code-points.ts';
import { isIri } from './iri.ts';

/** https://www.w3.org/TR/annotation-model/#json-ld-profile */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Our own terms, for what the W3C model has no word for. `@json` keeps their values as they are; programs that do not
 * know them pass them over.
 */
const ownTerms = { claimlight: 'urn:claimlight:', 'claimlight:record': { '@type': '@json' } } as const;
/** Before the id of an installation, in the id of whoever wrote a note. */
export const agentPrefix = 'urn:claimlight:installation:';

const context = [annotationContext, ownTerms] as const;

/**
 * A W3C Web Annotation, https://www.w3.org/TR/annotation-model/: the tag, the note and each evidence link are bodies,
 * the words, or the page, are the target; `via` is what it was imported from. What the model cannot say (and what would
 * be lost by its units) is kept beside it.
 */
export function toWebAnnotation(annotation: Annotation) {
  const { id, created, modified, tag, note, evidence, target, origin, creator } = annotation;
  return {
    '@context': context,
    id,
    type: 'Annotation',
    motivation: 'assessing',
    created,
    modified,
    ...(creator && { creator: agentOf(creator) }),
    ...(origin && isIri(origin.id) && URL.canParse(origin.id) && { via: absolute(origin.id) }),
    body: [
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag },
      ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]),
      ...evidence.map(evidenceBody),
    ],
    target: {
      type: 'SpecificResource',
      source: { id: absolute(target.source), type: 'Text', ...(target.language && { language: target.language }) },
      ...(!isPageNote(target) && { selector: selectorsOf(target), state: stateOf(annotation) }),
    },
    'claimlight:record': recordOf(annotation),
  } as const;
}

export type WebAnnotation = ReturnType<typeof toWebAnnotation>;

/**
 * Every annotation in one AnnotationCollection of one AnnotationPage,
 * https://www.w3.org/TR/annotation-model/#collections
 */
export function toWebAnnotations(annotations: readonly Annotation[], now: Date): string {
  const items = annotations.map(toWebAnnotation);
  const id = `urn:claimlight:export:${now.getTime()}`;
  const collection = { id, type: 'AnnotationCollection', label: 'Claimlight', total: items.length };
  const page = { '@context': context, id: `${id}:1`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items };
  const pages = items.length === 0 ? {} : { first: page, last: page.id };
  return `${JSON.stringify({ '@context': context, ...collection, created: now.toISOString(), ...pages }, null, 2)}\n`;
}

/** https://www.w3.org/TR/annotation-model/#agents. The id names an installation, and leads nowhere. */
function agentOf({ name, installation }: Creator) {
  return { id: `${agentPrefix}${installation}`, type: 'Person', ...(name && { name }) } as const;
}

function evidenceBody({ url }: Evidence) {
  return { type: 'SpecificResource', purpose: 'linking', source: absolute(url) };
}

/**
 * When the page said these words: when they were tagged, or when the reader saw them later and put the tag on them.
 * https://www.w3.org/TR/annotation-model/#time-state
 */
function stateOf({ created, target, history }: Annotation) {
  const last = history?.at(-1);
  const isOfLast = last?.decision !== undefined && last.to === target.selector[0].exact;
  return { type: 'TimeState', sourceDate: isOfLast ? last.seen : created } as const;
}

/**
 * The quote's length is exact in code points; its start is counted in our text model, whose text does not travel along.
 */
function selectorsOf({ selector: [quote, { start }] }: Annotation['target']) {
  const position = { type: 'TextPositionSelector', start, end: start + codePointsIn(quote.exact) } as const;
  return [quote, position] as const;
}

function recordOf(annotation: Annotation) {
  const { version, deleted, target, finding, state, evidence, claim, history, thread, origin } = annotation;
  const { source, url, title, outlet, author, published, paragraph, language, translated } = target;
  const [, { start, end }] = target.selector;
  return {
    version,
    deleted,
    claim,
    history,
    thread,
    origin,
    finding,
    state,
    evidence,
    target: { source, url, title, outlet, author, published, paragraph, language, translated, start, end },
  };
}

/** Schema validators want URLs in ASCII; `target.source` in the record is the one that was stored. */
function absolute(url: string): string {
  return new URL(url).href;
}
