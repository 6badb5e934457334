import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats, type FormatName } from '../../exchange/formats.ts';
import { toMarkdown } from '../../exchange/markdown.ts';
import { writers } from '../../exchange/writers.ts';
import { hostileAnnotations, throughFile } from './hostile-annotation.ts';

const now = new Date('2026-03-01T08:00:00Z');
const names = Object.keys(formats) as FormatName[];

describe.each(names)('%s', (name) => {
  test('writes whatever a note holds, and the file holds what was written', () => {
    fc.assert(
      fc.property(hostileAnnotations, (annotations) => {
        const text = writers[name](annotations, now);
        expect(throughFile(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('is valid JSON if it says so', () => {
    if (!formats[name].mediaType.endsWith('json')) return;
    fc.assert(
      fc.property(hostileAnnotations, (annotations) => {
        expect(() => JSON.parse(writers[name](annotations, now)) as unknown).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

test('hostile text adds no heading, quote or list to Markdown, and opens no element', () => {
  fc.assert(
    fc.property(hostileAnnotations, (annotations) => {
      const lines = toMarkdown(annotations, now).split('\n');
      const sources = new Set(annotations.map(({ target }) => target.source));
      const headings = lines.filter((line) => /^#+ /.test(line));
      const ofStates = headings.filter((line) => /^### (?:Done|Checking|To check|Not checked)$/.test(line));
      expect(headings).toHaveLength(1 + sources.size + ofStates.length);
      expect(ofStates.length).toBeLessThanOrEqual(annotations.length);
      const evidence = annotations.flatMap((annotation) => annotation.evidence);
      expect(lines.filter((line) => /^[-*+] |^\d+[.)] /.test(line))).toHaveLength(evidence.length);
      expect(lines.filter((line) => /(?<![\\(])<[a-z!/]/i.test(line))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
