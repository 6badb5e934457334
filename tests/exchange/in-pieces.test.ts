import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats, type FormatName } from '../../exchange/formats.ts';
import { writeInPieces } from '../../exchange/in-pieces.ts';
import { writers } from '../../exchange/writers.ts';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { minute } from '../invented-annotation.ts';
import { hostileAnnotations } from './hostile-annotation.ts';

async function* slicesOf(annotations: readonly Annotation[], length: number): AsyncGenerator<readonly Annotation[]> {
  for (let at = 0; at < annotations.length; at += length) {
    await Promise.resolve();
    yield annotations.slice(at, at + length);
  }
}

test.each(Object.keys(formats) as FormatName[])('the pieces of a %s file are together the file', async (format) => {
  await fc.assert(
    fc.asyncProperty(hostileAnnotations, fc.integer({ min: 1, max: 4 }), async (annotations, length) => {
      const pieces: string[] = [];
      for await (const piece of writeInPieces(format, slicesOf(annotations, length), minute(7))) pieces.push(piece);
      expect(pieces.join('')).toBe(writers[format](annotations, minute(7)));
    }),
    { numRuns: 25 },
  );
});
