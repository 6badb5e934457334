import { describe, expect, it } from 'vitest';
import { areSameClaims, compareClaims, type PartKind } from '../../../claims/same/compare-claims.ts';
import { partsOf } from '../../../claims/same/parts.ts';

function compared(a: string, b: string, languageA = 'en', languageB = languageA) {
  const parts = [partsOf(a, languageA), partsOf(b, languageB)] as const;
  const comparison = compareClaims(...parts);
  // The quick answer is the same for each pair of this file.
  expect(areSameClaims(...parts)).toBe(comparison.same);
  return comparison;
}

/** The kinds of parts by which two claims differ. */
function differences(a: string, b: string, language = 'en'): PartKind[] {
  return compared(a, b, language).parts.flatMap(({ kind, agrees }) => (agrees ? [] : [kind]));
}

describe('two claims that say the same', () => {
  it.each([
    [
      'in other words',
      'The Orvane shipyard in Tolmark is to cut 640 jobs.',
      'In Tolmark, 640 employees of the Orvane shipyard will lose their posts in a reduction.',
    ],
    [
      'in the passive',
      'Customs seized 4,200 parrots at Velden harbour on Friday.',
      '4,200 parrots were seized by customs at Velden harbour on Friday.',
    ],
    [
      'with figures written otherwise',
      'The tunnel at Ostmark cost Brenholm 1.5 billion euros to build.',
      'Brenholm paid €1,500 million for building the Ostmark tunnel.',
    ],
    [
      'by surname only',
      'Minister Adela Korvin opened the new clinic in Maristown.',
      'Korvin opened the new Maristown clinic.',
    ],
    [
      'by two turns',
      'None of the 41 passengers of the Ostmark ferry was injured.',
      'All 41 passengers of the Ostmark ferry were unhurt.',
    ],
  ])('%s', (_, a, b) => {
    expect(compared(a, b)).toMatchObject({ same: true });
    expect(compared(b, a).same).toBe(true);
  });

  it.each([
    [
      'de',
      'Die Reederei Halvorsen streicht in Brunndorf 320 Stellen.',
      'In Brunndorf baut die Reederei Halvorsen 320 Arbeitsplätze ab.',
    ],
    [
      'es',
      'La fábrica Ormaza de Valdeprado despedirá a 320 empleados.',
      'La planta Ormaza de Valdeprado despide a 320 trabajadores.',
    ],
    ['fr', 'L’usine Ormaz de Vaubrun supprime 320 emplois.', 'À Vaubrun, l’usine Ormaz va supprimer 320 postes.'],
  ])('in %s', (language, a, b) => {
    expect(compared(a, b, language).same).toBe(true);
  });

  it('in two languages, by figures, names and words of the news', () => {
    const german = 'Die Reederei Halvorsen verkauft in Brunndorf 14 Fähren.';
    const english = 'Halvorsen, the shipping company, sells 14 ferries in Brunndorf.';
    expect(compared(english, german, 'en', 'de').same).toBe(true);
  });
});

describe('two claims that differ in one part', () => {
  const claim = 'Orvane sold 640 boats in Tolmark in May 2021.';

  it.each<[PartKind, string, string]>([
    ['figure', claim, 'Orvane sold 460 boats in Tolmark in May 2021.'],
    ['figure', 'The rate in Tolmark rose by 3 percent.', 'The rate in Tolmark rose by 3 percentage points.'],
    ['figure', 'At least 640 boats left Tolmark.', 'At most 640 boats left Tolmark.'],
    [
      'figure',
      'All women of Tolmark were helped by the cream in the trial that ended last week.',
      'All women under 50 of Tolmark were helped by the cream in the trial that ended last week.',
    ],
    ['date', claim, 'Orvane sold 640 boats in Tolmark in March 2021.'],
    ['date', claim, 'Orvane sold 640 boats in Tolmark in May 2019.'],
    ['day', 'Orvane sold 640 boats on Monday.', 'Orvane sold 640 boats on Thursday.'],
    ['wording', claim, 'Halvorsen sold 640 boats in Tolmark in May 2021.'],
    ['wording', claim, 'Orvane sold 640 boats in Velden in May 2021.'],
    ['wording', claim, 'Orvane sold 640 lorries in Tolmark in May 2021.'],
    ['direction', 'Orvane shares rose 6 percent.', 'Orvane shares fell 6 percent.'],
    [
      'denial',
      'The pilot had drunk before the crash at Velden.',
      'The pilot had not drunk before the crash at Velden.',
    ],
    ['certainty', 'The skull from Velden belongs to a bear.', 'The skull from Velden possibly belongs to a bear.'],
    ['plan', 'Orvane has closed its yard in Tolmark.', 'Orvane plans to close its yard in Tolmark.'],
    ['roles', 'Orvane sued Halvorsen over the ferry.', 'Halvorsen sued Orvane over the ferry.'],
  ])('%s: %s / %s', (kind, a, b) => {
    expect(differences(a, b)).toContain(kind);
    expect(compared(a, b).same).toBe(false);
    expect(compared(b, a).same).toBe(false);
  });

  it('shows where it stands in both', () => {
    const other = 'Orvane sold 460 boats in Tolmark in May 2021.';
    const part = compared(claim, other).parts.find(({ agrees }) => !agrees);
    expect(part?.a.map(({ start, end }) => claim.slice(start, end))).toEqual(['640']);
    expect(part?.b.map(({ start, end }) => other.slice(start, end))).toEqual(['460']);
  });
});

describe('two claims about one person or thing', () => {
  it.each([
    ['Senator Adela Korvin broke her wrist on Friday.', 'Senator Adela Korvin voted against the ferry bill on Friday.'],
    ['Orvane declined to comment.', 'Orvane declined to comment.'.replace('Orvane', 'Halvorsen')],
    [
      '“We saw the need,” said Adela Korvin, head of the Tolmark port authority.',
      '“It has a lot of room,” said Adela Korvin, head of the Tolmark port authority.',
    ],
  ])('are not the same: %s / %s', (a, b) => {
    expect(compared(a, b).same).toBe(false);
  });
});

it('answers alike in both directions, and calls a full claim the same as itself', () => {
  const claims = [
    'The Orvane shipyard in Tolmark cut 640 jobs in May 2021, the union said.',
    'Halvorsen bought the Tolmark ferry line for 30 million euros.',
    'Nobody was hurt when a crane fell on the Velden museum.',
  ];
  for (const a of claims) {
    expect(compared(a, a).same).toBe(true);
    for (const b of claims) expect(compared(a, b).same).toBe(compared(b, a).same);
  }
});
