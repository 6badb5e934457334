import fc from 'fast-check';
import type { Span } from '../../text/span.ts';

const nouns =
  'harbour board engineer ferry pier cargo storm ministry survey tide council budget warehouse pilot tariff'.split(' ');
const names = 'Velm Korst Brenn Osta Ada Maro Lind Sorel'.split(' ');
const verbs = 'approved delayed counted inspected sold rebuilt questioned praised'.split(' ');

const sentence = fc
  .record({
    subject: fc.constantFrom(...nouns),
    name: fc.constantFrom(...names),
    verb: fc.constantFrom(...verbs),
    object: fc.constantFrom(...nouns),
    figure: fc.integer({ min: 2, max: 999 }),
    year: fc.integer({ min: 1950, max: 2024 }),
  })
  .map(
    ({ subject, name, verb, object, figure, year }) =>
      `The ${subject} of ${name} ${verb} ${figure} of the ${object}s in ${year}.`,
  );

/** Paragraphs of invented news: sentences of one pattern, so that lookalikes are common. */
export const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  { minLength: 3, maxLength: 12 },
);

/** Any text at all: few letters, so that repetition is common, and what folding changes. */
export const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'B',
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
    '“',
    '"',
    '—',
    'é',
    'e\u0301',
    '3',
    '.',
    '\u{1f600}',
    '中',
    'ß',
    'ﬁ',
  ),
  minLength: 1,
  maxLength: 300,
});

/** A text and a span of it that cuts no surrogate pair. */
export function spanIn(text: string): fc.Arbitrary<Span> {
  const offsets = Array.from({ length: text.length + 1 }, (_, i) => i).filter(
    (i) => !/[\udc00-\udfff]/.test(text[i] ?? ''),
  );
  const index = fc.nat({ max: offsets.length - 1 });
  return fc
    .tuple(index, index)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: offsets[Math.min(a, b)] ?? 0, end: offsets[Math.max(a, b)] ?? 0 }));
}
