import { describe, expect, it } from 'vitest';
import { askAllParts, type Part } from '../../messaging/all-parts.ts';
import { cutPart, listPart } from '../../messaging/parts.ts';

/** A list as its owner answers for it, with the bytes of each answer. */
function listed(all: readonly string[]) {
  const sent: number[] = [];
  const ask = (from: number): Promise<Part<string>> => {
    const part = listPart(all, from);
    sent.push(Buffer.byteLength(JSON.stringify(part)));
    return Promise.resolve(part);
  };
  return { ask, sent };
}

describe('a long list', () => {
  it.each([0, 1, 30_000])('arrives as it is, in answers of less than 8 MB: %i', async (count) => {
    const all = Array.from({ length: count }, (_, nth) => `${nth} 島の人口は千二百人で、`.repeat(20));
    const { ask, sent } = listed(all);
    expect(await askAllParts(ask)).toEqual(all);
    expect(Math.max(...sent)).toBeLessThan(8_000_000);
    expect(sent.length).toBe(count < 2 ? 1 : 6);
  });

  it('with an item that is larger than a part still arrives', async () => {
    const all = ['島', 'a'.repeat(5_000_000), 'b', 'c'];
    const { ask, sent } = listed(all);
    expect(await askAllParts(ask)).toEqual(all);
    expect(Math.max(...sent)).toBeLessThan(8_000_000);
  });

  it.each(['a'.repeat(9_000_000), '島'.repeat(3_000_000)])('leaves out what no answer can carry', async (forged) => {
    const { ask, sent } = listed(['b', forged, 'c', forged]);
    expect(await askAllParts(ask)).toEqual(['b', 'c']);
    expect(Math.max(...sent)).toBeLessThan(8_000_000);
    expect(cutPart([forged]).isCut).toBe(true);
    expect(cutPart(['b']).isCut).toBe(false);
  });

  it('that becomes shorter while it is asked for ends', async () => {
    const long = Array.from({ length: 5 }, () => 'a'.repeat(1_900_000));
    let asked = 0;
    const ask = (from: number) => Promise.resolve(cutPart(asked++ === 0 ? long : [], from));
    expect(await askAllParts(ask)).toHaveLength(1);
  });
});
