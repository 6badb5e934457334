import fc from 'fast-check';
import {
  checkStateSchema,
  findingSchema,
  stanceSchema,
  wholePage,
  type Annotation,
  type ClaimRecord,
  type Evidence,
  type Sighting,
} from '../../annotation/model/annotation.ts';

/** Pieces that mean something to a spreadsheet, a browser, a Markdown reader or a decoder. */
const hostilePieces = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', "'", "'=1", '"', '""', ',', ';', '\t', '\r\n', '\n', '\r', '\0', '\uFEFF'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&amp;', '&#0;', ']]>', '<!--', '</style>'],
  ...['# ', '> ', '---', '```', '**', '__', '[a](b)', '![a](b)', '|', '\\', '[[wiki]]', '$x$', '~~', '1. ', '    '],
  ...['\ud83d', '\ude00', '\\ud83d', '\\\\ud83d', 'ud83d', '😀', '👩‍👩‍👧', 'é', 'e\u0301', '\u00AD', '\u00A0', '\u200B'],
  ...[
    '\u202Eevil\u202C',
    '\u2067',
    '\u2069',
    'مرحبا',
    'שלום',
    '東京',
    '\u2028',
    '\u2029',
    'javascript:alert(1)',
    '__proto__',
  ],
];

/** Any code units at all, half surrogate pairs included. */
export function codeUnits(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units));
}

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostilePieces), codeUnits(5), fc.lorem({ maxCount: 3 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

const hugeText = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 100 }))
  .map(([piece, times]) => `${piece}x`.repeat(times * 20));
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://news.example/été?a=1&copy=2,3',
    'http://news.example/#:~:text=x',
    'https://news.example/(a)"b"',
  ),
);
const uuid = fc.uuid().map((id) => `urn:uuid:${id}`);
const relativeSpan = fc.record({
  start: fc.integer({ min: -500, max: 500 }),
  end: fc.integer({ min: -500, max: 500 }),
});
const tag = fc.constantFrom('sourced' as const, 'unsourced' as const, 'promotional' as const);
const finding = fc.constantFrom(...findingSchema.options);
const state = fc.constantFrom(...checkStateSchema.options);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0);

const evidence: fc.Arbitrary<Evidence> = fc.record(
  { url, accessed: instant, title: hostileText, quote: hostileText, stance: fc.constantFrom(...stanceSchema.options) },
  { requiredKeys: ['url', 'accessed'] },
);

const claim: fc.Arbitrary<ClaimRecord> = fc.record(
  {
    checkWorthiness: share,
    reasons: fc.array(fc.record({ signal: fc.constantFrom('figure', 'cause'), span: relativeSpan, weight: share }), {
      maxLength: 3,
    }),
    support: fc.record(
      {
        kind: fc.constantFrom('named' as const, 'vague' as const, 'none' as const),
        attribution: fc.record({ span: relativeSpan, words: hostileText }),
      },
      { requiredKeys: ['kind'] },
    ),
    suggestedTag: fc.record({ tag, confidence: share }),
  },
  { requiredKeys: ['checkWorthiness', 'reasons', 'support'] },
);

const target = fc
  .record(
    {
      source: url,
      url,
      title: hostileText,
      outlet: hostileText,
      author: hostileText,
      published: fc.constantFrom('2026-03-01', '2026-03-01T08:00:00+02:00', '', 'yesterday'),
      exact: hostileText.filter((text) => text !== ''),
      prefix: hostileText,
      suffix: hostileText,
      start: fc.nat(2_000_000),
      paragraph: hostileText,
      language: fc.constantFrom('en', 'pt-BR', 'ar', ''),
      translated: fc.constant(true as const),
    },
    {
      requiredKeys: ['source', 'url', 'title', 'outlet', 'exact', 'prefix', 'suffix', 'start', 'paragraph', 'language'],
    },
  )
  .map(({ exact, prefix, suffix, start, ...rest }): Annotation['target'] => ({
    ...rest,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  }));

const wholePageTarget = target.map((about): Annotation['target'] => ({ ...about, selector: wholePage() }));

const sighting: fc.Arbitrary<Sighting> = fc.record(
  {
    seen: instant,
    from: hostileText.filter((text) => text !== ''),
    to: hostileText,
    changes: fc.array(fc.constantFrom('number', 'negation'), { maxLength: 2 }),
    decision: fc.constantFrom('kept' as const, 'retagged' as const, 'reattached' as const),
  },
  { requiredKeys: ['seen', 'from', 'to', 'changes'] },
);

const origin: fc.Arbitrary<NonNullable<Annotation['origin']>> = fc.record({
  id: fc.oneof(url, uuid, hostileText),
  record: hostileText.map((text) => JSON.stringify({ text })),
});

const creator: fc.Arbitrary<NonNullable<Annotation['creator']>> = fc.record(
  {
    name: hostileText.map((name) => name.slice(0, 100)).filter((name) => name !== ''),
    installation: fc.stringMatching(/^[0-9a-f]{16}$/),
  },
  { requiredKeys: ['installation'] },
);

/** Valid annotations whose every text may hold anything. */
export const hostileAnnotation: fc.Arbitrary<Annotation> = fc.record(
  {
    id: uuid,
    version: fc.constant(1 as const),
    created: instant,
    modified: instant,
    deleted: instant,
    target: fc.oneof({ weight: 4, arbitrary: target }, { weight: 1, arbitrary: wholePageTarget }),
    tag,
    finding,
    state,
    note: fc.oneof({ weight: 9, arbitrary: hostileText }, { weight: 1, arbitrary: hugeText }),
    evidence: fc.array(evidence, { maxLength: 3 }),
    claim,
    history: fc.array(sighting, { maxLength: 2 }),
    thread: uuid,
    origin,
    creator,
  },
  { requiredKeys: ['id', 'version', 'created', 'modified', 'target', 'tag', 'note', 'evidence'] },
);

export const hostileAnnotations = fc.array(hostileAnnotation, { maxLength: 4 });

/** What a file holds once it was written as UTF-8 and read again: half surrogate pairs do not get through. */
export function throughFile(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
