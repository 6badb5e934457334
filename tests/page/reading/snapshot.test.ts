import { describe, expect, it } from 'vitest';
import type { LostAnnotation } from '../../../page/reading/candidates.ts';
import { placesOf } from '../../../page/reading/places.ts';
import { takeSnapshot, type PageFacts } from '../../../page/reading/snapshot.ts';
import { drain } from '../../../text/drain.ts';
import type { Span } from '../../../text/span.ts';
import { changedAt, inventedReading, paintedAnnotation } from '../invented-article.ts';

const { reading, spans } = inventedReading(['Prices rose by 4 percent.', 'The ferry sank.', 'Nine people died.']);
const { claims, facts } = reading;
const page: PageFacts = { state: 'read', facts, timing: { detect: 1, total: 2, longestSlice: 1 } };
const pacer = { drain: <Result>(steps: Iterator<unknown, Result>) => Promise.resolve(drain(steps)) };
const lost: LostAnnotation = {
  annotation: paintedAnnotation(),
  state: 'ambiguous',
  candidates: [{ id: 'lost 1', span: spans[1] ?? { start: 0, end: 1 } }],
};
const anchored = spans.slice(2).map((span) => changedAt(span, { material: true }));
const places = placesOf({ page: reading.model, claims, chosen: claims, anchored, listed: [] });
const shown = { reading, places, lost: [lost] };

describe('a snapshot', () => {
  it('of a page without an article has what is known of the page, and no claims', async () => {
    expect(await takeSnapshot({ ...page, state: 'no-article' }, undefined, Infinity, pacer)).toEqual({
      ...page,
      state: 'no-article',
      languageSupported: true,
      readPartly: false,
      endlessText: false,
      claims: [],
      claimsLeft: 0,
      unanchored: [],
    });
  });

  it('has all claims, and where lost annotations may belong', async () => {
    const { claims, claimsLeft, unanchored } = await takeSnapshot(page, shown, Infinity, pacer);
    expect(claims.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    expect(claimsLeft).toBe(0);
    const found = unanchored.map(({ state, candidates }) => [
      state,
      candidates.map(({ id, selector }) => [id, selector[0].exact]),
    ]);
    expect(found).toEqual([['ambiguous', [['lost 1', 'The ferry sank.']]]]);
  });

  it('tells where the tagged words are repeated without being the claim, of what is changed and of what is lost', async () => {
    const text = 'Correction: an earlier version said that nine people died.';
    const copied = inventedReading(['Twelve people died.', text]);
    const [claim, note] = copied.spans as [Span, Span];
    const copies = [{ kind: 'correction', span: { start: note.end - 18, end: note.end } }] as const;
    const changed = changedAt(claim, { material: true });
    const anchored = [{ ...changed, anchoring: { ...changed.anchoring, copies } as never }];
    const gone = { ...lost, state: 'orphan', candidates: [], copies } as const;
    const paragraphAround = ({ start }: Span): string => (start >= note.start ? text : '');
    const model = Object.assign(copied.reading.model, { paragraphAround });
    const reading = { ...copied.reading, model };
    const places = placesOf({ page: reading.model, claims: [], chosen: [], anchored, listed: [] });
    const { claims, unanchored } = await takeSnapshot(page, { reading, places, lost: [gone] }, Infinity, pacer);
    const told = [{ kind: 'correction', paragraph: text }];
    expect(claims.map(({ copies }) => copies)).toEqual([told]);
    expect(unanchored.map(({ copies }) => copies)).toEqual([told]);
  });

  it('of the start has the first claims and those whose words changed, and counts the others', async () => {
    const { claims, claimsLeft } = await takeSnapshot(page, shown, 1, pacer);
    expect(claims.map(({ id }) => id)).toEqual(['1:Prices rose by 4 percent.', '1:Nine people died.']);
    expect(claimsLeft).toBe(1);
  });

  it('says what the article said of itself: its language, and whether all of it was read', async () => {
    const partly = { ...shown, reading: { ...reading, readPartly: true, languageSupported: false } };
    const { readPartly, languageSupported } = await takeSnapshot(page, partly, 0, pacer);
    expect([readPartly, languageSupported]).toEqual([true, false]);
  });

  it('tells of a text without full stops that is too long to be listed', async () => {
    const told = async (length: number): Promise<readonly unknown[]> => {
      const { reading } = inventedReading([
        'Prices rose by 4 percent.',
        `${'and the ferry carried 900 '.repeat(length)}.`,
      ]);
      const { claims, model } = reading;
      const places = placesOf({ page: model, claims, chosen: claims, anchored: [], listed: [] });
      const snapshot = await takeSnapshot(page, { reading, places, lost: [] }, Infinity, pacer);
      return [snapshot.endlessText, snapshot.claims.length];
    };
    expect(await told(100)).toEqual([false, 2]);
    expect(await told(200)).toEqual([true, 1]);
  });
});
