import type { ClaimRecord, Tag } from '../../../annotation/model/annotation.ts';
import type { ClaimRow } from '../../../components/views/claim-row.ts';

/** Words of `exact` as a span of it. */
function spanOf(exact: string, words: string): { start: number; end: number } {
  const start = exact.indexOf(words);
  return { start, end: start + words.length };
}

interface Sample {
  readonly exact: string;
  readonly reasons: readonly (readonly [signal: string, words: string])[];
  readonly support: ClaimRecord['support']['kind'];
  readonly attribution?: string;
  readonly suggested?: Tag;
}

/** Invented sentences on an invented town. */
const samples: readonly Sample[] = [
  {
    exact: 'Rents in Millbrook rose by 4.2 percent last year, according to the county statistics office.',
    reasons: [
      ['figure-and-unit', '4.2 percent'],
      ['date', 'last year'],
    ],
    support: 'named',
    attribution: 'according to the county statistics office',
    suggested: 'sourced',
  },
  {
    exact: 'The new bridge will be the longest in the region.',
    reasons: [['comparison-superlative', 'the longest']],
    support: 'none',
    suggested: 'unsourced',
  },
  {
    exact: 'Multiple reports say the mayor met the developer twice before the vote on 3 March.',
    reasons: [
      ['named-actor-event', 'the mayor met'],
      ['date', '3 March'],
    ],
    support: 'vague',
    attribution: 'Multiple reports say',
    suggested: 'unsourced',
  },
  {
    exact: 'Sign up today and save 40 percent on every ride with the award-winning Millbrook Pass.',
    reasons: [['figure-and-unit', '40 percent']],
    support: 'none',
    suggested: 'promotional',
  },
  {
    exact:
      'Air pollution from the old plant caused 120 hospital visits in 2023, the health board wrote in its annual report.',
    reasons: [
      ['cause', 'caused'],
      ['figure-and-unit', '120 hospital visits'],
      ['law-or-record', 'annual report'],
    ],
    support: 'named',
    attribution: 'the health board wrote in its annual report',
    suggested: 'sourced',
  },
];

function recordOf({ exact, reasons, support, attribution, suggested }: Sample): ClaimRecord {
  return {
    checkWorthiness: 0.7,
    reasons: reasons.map(([signal, words]) => ({ signal, span: spanOf(exact, words), weight: 1 })),
    support: {
      kind: support,
      ...(attribution !== undefined && { attribution: { span: spanOf(exact, attribution), words: attribution } }),
    },
    ...(suggested !== undefined && { suggestedTag: { tag: suggested, confidence: 0.8 } }),
  };
}

/** A row of the n-th sample, untagged unless `change` says otherwise. */
export function sampleRow(n: number, change: Partial<ClaimRow> = {}): ClaimRow {
  const sample = samples[n % samples.length];
  if (sample === undefined) throw new Error('No samples.');
  return {
    id: `row-${String(n)}`,
    exact: sample.exact,
    paragraph: `The council met on Tuesday. ${sample.exact} A second reading follows in May.`,
    claim: recordOf(sample),
    note: '',
    evidence: [],
    pendingEvidenceUrl: '',
    state: 'untagged',
    ownSelection: false,
    ...change,
  };
}

export function sampleRows(count: number): readonly ClaimRow[] {
  return Array.from({ length: count }, (_, n) => sampleRow(n));
}

const tagged = (tag: Tag, n: number): Partial<ClaimRow> => ({
  tag,
  state: 'exact',
  annotationId: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
});

/** A page in use: some claims tagged, one changed, one gone, one in several places, one selected by the reader. */
export const mixedRows: readonly ClaimRow[] = [
  sampleRow(0, {
    ...tagged('sourced', 0),
    note: 'Table 3 of the office’s release has 4.2.',
    evidence: [{ url: 'https://statistics.example.org/releases/rents/2024', accessed: '2025-03-01T10:00:00Z' }],
  }),
  ...[1, 2, 3, 4, 5, 6].map((n) => sampleRow(n)),
  sampleRow(7, tagged('unsourced', 7)),
  sampleRow(8, tagged('promotional', 8)),
  sampleRow(9, {
    ...tagged('sourced', 9),
    state: 'changed',
    change: {
      diff: [
        { kind: 'same', text: 'caused ' },
        { kind: 'removed', text: '120' },
        { kind: 'added', text: '210' },
        { kind: 'same', text: ' hospital visits' },
      ],
      changes: ['number'],
    },
  }),
  sampleRow(10, {
    ...tagged('unsourced', 10),
    state: 'orphan',
    exact: 'The station will close in June for two years.',
    candidates: [
      {
        id: 'candidate',
        prefix: 'The railway has published its plans. ',
        suffix: ' Buses will run instead.',
        diff: [
          { kind: 'same', text: 'The station will close in ' },
          { kind: 'removed', text: 'June' },
          { kind: 'added', text: 'May' },
          { kind: 'same', text: ' for two years.' },
        ],
      },
    ],
  }),
  sampleRow(11, { ...tagged('sourced', 11), state: 'ambiguous', exact: 'The vote was 7 to 2.' }),
  { ...sampleRow(12, { ownSelection: true, exact: 'No one had asked the tenants.' }), claim: undefined },
].map(({ claim, ...row }) => (claim === undefined ? row : { ...row, claim }));
