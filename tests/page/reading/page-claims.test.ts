import { describe, expect, it } from 'vitest';
import { pageClaimSteps } from '../../../page/reading/page-claims.ts';
import { withIds, type Place } from '../../../page/reading/places.ts';
import type { Reading } from '../../../page/reading/judged-reading.ts';
import { drain } from '../../../text/drain.ts';
import type { Span } from '../../../text/span.ts';
import { annotation } from '../../session/claims.ts';

const sentences = ['Prices rose.', 'The ferry sank.', 'Prices rose.', 'Nine people died.', 'The mayor left.'];
const text = sentences.join(' ');
const spans = sentences.map((sentence, nth): Span => {
  const start = sentences.slice(0, nth).join(' ').length + Math.min(nth, 1);
  return { start, end: start + sentence.length };
});
const { id, tag, target } = annotation();
const painted = { id, tag, selector: target.selector, url: target.url };

/** The first places are claims; of the last two, one is found as it was and the other one with other words. */
const stretches = spans.map((span, nth): Omit<Place, 'id'> => {
  if (nth === 3) return { span, anchored: { annotation: painted, anchoring: { state: 'exact', span } } };
  if (nth < 4) return { span };
  const anchoring = {
    state: 'changed',
    span,
    diff: [],
    changes: ['number'],
    material: true,
    from: '',
    to: '',
  } as const;
  return { span, anchored: { annotation: painted, anchoring } };
});

const places = withIds(text, stretches);

const model = { text, paragraphAround: () => text, partOf: () => ({ base: 0, model: { text } }) };
const reading = { model } as unknown as Reading;

function listed(most: number): string[] {
  return drain(pageClaimSteps(reading, places, most)).map(({ id }) => id);
}

const all = ['1:Prices rose.', '1:The ferry sank.', '2:Prices rose.', '1:Nine people died.', '1:The mayor left.'];

describe('the claims that a page lists', () => {
  it('are all of them, in order', () => {
    expect(listed(Infinity)).toEqual(all);
  });

  it('are the first ones if only those are asked for, and any whose words changed: they stand before the others', () => {
    expect(listed(2)).toEqual([all[0], all[1], all[4]]);
  });

  it('have the same ids in both', () => {
    expect(listed(3)).toEqual([all[0], all[1], all[2], all[4]]);
  });
});
