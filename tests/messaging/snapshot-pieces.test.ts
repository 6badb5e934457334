import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../messaging/page-shapes.ts';
import {
  askSnapshot,
  packedSnapshotSchema,
  SnapshotPieces,
  snapshotPieceSchema,
} from '../../messaging/snapshot-pieces.ts';
import { annotation, pageClaim, pageSnapshot } from '../session/claims.ts';

/** Bytes that an answer may have. */
const most = 8_000_000;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** A page that answers as its script does; what travels is cloned and checked. */
function pageWith(snapshots: readonly PageSnapshot[]) {
  const pieces = new SnapshotPieces();
  const sent: number[] = [];
  let asked = 0;
  const carried = <Value>(value: Value): Promise<Value> => {
    sent.push(bytesOf(value));
    return Promise.resolve(structuredClone(value));
  };
  return {
    sent,
    pieces,
    side: {
      first: async () => {
        const snapshot = snapshots[Math.min((asked += 1), snapshots.length) - 1];
        if (snapshot === undefined) throw new Error('no snapshot');
        return packedSnapshotSchema.parse(await carried(pieces.pack(snapshot)));
      },
      rest: async (next: string) => {
        const piece = await carried(pieces.rest(next));
        return piece && snapshotPieceSchema.parse(piece);
      },
    },
  };
}

const claimsIn = (paragraph: string, count: number) =>
  Array.from({ length: count }, (_, nth) => pageClaim({ id: `${nth}:claim`, paragraph }));

const lost = {
  annotationId: annotation().id,
  state: 'ambiguous',
  candidates: [{ ...pageClaim({ id: 'lost 1', paragraph: 'Where it may be.' }), diff: [] }],
} satisfies PageSnapshot['unanchored'][number];

describe('a snapshot', () => {
  it.each([
    ['without claims', pageSnapshot({ claims: [] })],
    [
      'of two paragraphs',
      pageSnapshot({ claims: [...claimsIn('One.', 2), ...claimsIn('Two.', 1)], unanchored: [lost] }),
    ],
  ])('arrives as it was sent: %s', async (_name, snapshot) => {
    const { side, sent } = pageWith([snapshot]);
    expect(await askSnapshot(side)).toEqual(snapshot);
    expect(sent).toHaveLength(1);
  });

  it('carries a paragraph once, however many claims stand in it', async () => {
    const paragraph = 'The harbour lay still. '.repeat(400);
    const { side, sent } = pageWith([pageSnapshot({ claims: claimsIn(paragraph, 1000) })]);
    expect((await askSnapshot(side)).claims[999]?.paragraph).toBe(paragraph);
    expect(sent[0]).toBeLessThan(paragraph.length + 1000 * bytesOf(pageClaim({ paragraph: '' })) + 20_000);
  });

  it('that is large comes in pieces of less than 8 MB, whatever its letters', async () => {
    const claims = Array.from({ length: 30_000 }, (_, nth) =>
      pageClaim({ id: `${nth}:見出し`, paragraph: `${nth} 島の人口は千二百人で、`.repeat(20) }),
    );
    const snapshot = pageSnapshot({ claims, unanchored: Array.from({ length: 3000 }, () => lost) });
    const { side, sent } = pageWith([snapshot]);
    const arrived = await askSnapshot(side);
    expect(arrived.claims).toHaveLength(30_000);
    expect(arrived).toEqual(snapshot);
    expect(sent.length).toBeGreaterThan(3);
    expect(Math.max(...sent)).toBeLessThan(most);
  });

  it('of the start counts what it leaves out', () => {
    const snapshot = pageSnapshot({ claims: claimsIn('a'.repeat(1_999_999), 2), claimsLeft: 7 });
    const other = pageClaim({ id: 'other', paragraph: 'b' });
    const packed = new SnapshotPieces().pack({ ...snapshot, claims: [...snapshot.claims, other] }, false);
    expect(packed).not.toHaveProperty('next');
    expect(packed.claims.length + packed.claimsLeft).toBe(10);
  });

  it('whose rest was forgotten is asked for again', async () => {
    const large = pageSnapshot({
      claims: claimsIn('a'.repeat(100), 6000).map((claim, nth) => ({
        ...claim,
        paragraph: `${nth}${'a'.repeat(400)}`,
      })),
    });
    const page = pageWith([large, pageSnapshot()]);
    const rest = (): Promise<null> => Promise.resolve(null);
    expect(await askSnapshot({ ...page.side, rest })).toEqual(pageSnapshot());
    await expect(askSnapshot({ ...pageWith([large]).side, rest })).rejects.toMatchObject({ failure: 'page-busy' });
  });

  it('waits for its rest beside others, and is dropped when there are too many', () => {
    const large = (nth: number) =>
      pageSnapshot({
        claims: claimsIn('', 3).map((claim) => ({ ...claim, paragraph: `${nth}${claim.id}${'a'.repeat(2_000_000)}` })),
      });
    const pieces = new SnapshotPieces();
    const names = [1, 2, 3, 4].map((nth) => pieces.pack(large(nth)).next ?? '');
    expect(names.map((name) => pieces.rest(name) !== null)).toEqual([false, false, true, true]);
    expect(pieces.rest(names[3] ?? '')).toBeNull();
  });
});
