import type { PageClaim } from '../../messaging/page-shapes.ts';
import { claimRecordOf } from './claim-record.ts';
import { describeIn } from './describe-in.ts';
import type { AnchoredAnnotation, Place } from './places.ts';
import type { Reading } from './judged-reading.ts';
import { textCopiesOf } from './text-copies.ts';

/**
 * Places as the popup lists them: the first `most`, and all whose words changed. Each is a step, since describing one
 * compares its words with the whole page.
 */
export function* pageClaimSteps(
  reading: Reading,
  places: readonly Place[],
  most: number,
): Generator<undefined, PageClaim[]> {
  const claims: PageClaim[] = [];
  for (const [index, place] of places.entries()) {
    if (index >= most && place.anchored?.anchoring.state !== 'changed') continue;
    claims.push(pageClaimOf(reading, place));
    yield;
  }
  return claims;
}

/** One place as the popup lists it. */
export function pageClaimOf({ model, reasons }: Reading, { id, span, claim, anchored }: Place): PageClaim {
  return {
    id,
    selector: describeIn(model, span),
    paragraph: model.paragraphAround(span),
    ...(claim && { claim: claimRecordOf(model.text, claim, reasons.of(claim)) }),
    ...(anchored && annotationFields(model, anchored)),
  };
}

function annotationFields(model: Reading['model'], { annotation, anchoring }: AnchoredAnnotation): Partial<PageClaim> {
  const found = { annotationId: annotation.id, anchoring: anchoring.state };
  if (anchoring.state !== 'changed') return found;
  const { diff, changes, material, copies } = anchoring;
  return {
    ...found,
    change: { diff: [...diff], changes: [...changes], material },
    ...(copies && { copies: textCopiesOf({ model }, copies) }),
  };
}
