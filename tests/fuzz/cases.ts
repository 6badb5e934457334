import fc from 'fast-check';
import { codeUnits, hostileText } from '../exchange/hostile-annotation.ts';

/** 500 in `npm test`; `npm run fuzz` has 10,000, and another seed each time, which a failure names. */
export const cases = Number(process.env.FUZZ_CASES ?? 500);
export const fuzz: fc.Parameters<unknown> =
  process.env.FUZZ_CASES === undefined ? { numRuns: cases } : { numRuns: cases, seed: Date.now() };

/** Values that break what takes a type for granted. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  hostileText,
  codeUnits(20),
  fc.constantFrom<unknown>(
    ...[
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      '',
      '0',
      'NaN',
      '9999-99-99T99:99:99Z',
      '+275760-09-14',
    ],
    ...[{ toString: 1 }, { length: -1 }, [[[]]], null, -1, 1e308, 0.5, true, 'x'.repeat(10_000)],
  ),
);

/** A JSON value with up to three of its parts, at any depth, changed, left out, doubled or renamed. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), how: fc.constantFrom('set', 'drop', 'double', 'rename'), odd: oddValue });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = { value: structuredClone(value) };
    for (const { at, how, odd: made } of changes) {
      // What one case changes must not be in the next: some odd values are the same objects each time.
      const odd = structuredClone(made);
      const places = placesIn(root);
      const place = places[at % places.length];
      if (place === undefined) continue;
      const { holder, key } = place;
      if (how === 'drop') Reflect.deleteProperty(holder, key);
      else if (how === 'double') Reflect.set(holder, key, [Reflect.get(holder, key), Reflect.get(holder, key)]);
      else if (how === 'rename') put(holder, typeof odd === 'string' ? odd : key, Reflect.get(holder, key));
      else put(holder, key, odd);
    }
    return root.value;
  });
}

/** Also under `__proto__`, as a parser of JSON does. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(Reflect.get(value, key))]);
}

/** A text with up to three stretches cut out, doubled or replaced. */
export function cutUp(text: string): fc.Arbitrary<string> {
  const cut = fc.record({ at: fc.nat(text.length), length: fc.nat(60), put: fc.oneof(hostileText, codeUnits(5)) });
  return fc
    .array(cut, { minLength: 1, maxLength: 3 })
    .map((cuts) => cuts.reduce((left, { at, length, put }) => left.slice(0, at) + put + left.slice(at + length), text));
}
