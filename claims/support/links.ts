import type { Link, Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import type { ClassedSentence } from './classed-sentence.ts';
import { is } from './classed-sentence.ts';

/** Targets that are documents: files, DOIs and preprints, court dockets, sites of governments and of world bodies. */
const documentTarget =
  /\.pdf(?:[?#]|$)|^https?:\/\/(?:[^/]+\.)?(?:doi\.org|arxiv\.org|documentcloud\.org|courtlistener\.com|ncbi\.nlm\.nih\.gov|europa\.eu|who\.int|un\.org)\/|^https?:\/\/[^/]+\.(?:gov|mil|gob|gouv|gc)(?:\.[a-z]{2})?\//i;

/** A target longer than this is no document's address that a reader could read; and it bounds the time. */
const longestTarget = 2048;

/**
 * The first link of a sentence whose words ("the indictment") or target name a document; undefined if there is none.
 */
export function linkedDocument(links: readonly Link[], sentence: Span, { words }: ClassedSentence): Span | undefined {
  return links.find(
    ({ span, href }) =>
      overlaps(span, sentence) &&
      ((href.length <= longestTarget && documentTarget.test(href)) ||
        words.some((word) => is(word, 'document') && overlaps(word, span))),
  )?.span;
}
