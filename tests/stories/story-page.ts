import type { Annotation, Target } from '../../annotation/model/annotation.ts';
import { draftKeyOf, draftName, type DraftKey } from '../../annotation/model/draft.ts';
import type { PageClaim } from '../../messaging/page-shapes.ts';
import { inventedTarget } from '../invented-annotation.ts';

/** Sentences of the article; the last one is there for what is moved. */
const sentences = ['The ferry is late.', 'It rains.', 'Fares rise.', 'The pier is new.'];

const { source, url, title, outlet, language } = inventedTarget();

export const facts = { source, url, title, outlet, language };

export const claimCount = sentences.length;

/** Where the n-th sentence stands. */
export function targetOf(nth: number): Target {
  return inventedTarget({ exact: sentences[nth] ?? '', prefix: `${nth}. `, suffix: ' So it is.', start: nth * 100 });
}

export function keyOf(nth: number): DraftKey {
  return draftKeyOf({ id: '', target: targetOf(nth) });
}

/** The claims of the page, in order. */
export function pageClaims(annotations: readonly Annotation[]): PageClaim[] {
  return sentences.map((exact, nth) => {
    const { selector, paragraph } = targetOf(nth);
    const tagged = annotations.find((annotation) => draftName(draftKeyOf(annotation)) === draftName(keyOf(nth)));
    return {
      id: `1:${exact}`,
      selector,
      paragraph,
      ...(tagged && { annotationId: tagged.id, anchoring: 'exact' as const }),
    };
  });
}
