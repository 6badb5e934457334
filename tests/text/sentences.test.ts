import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sentencesOf, sentenceSteps, splitSentences } from '../../text/sentences.ts';
import { textOf, type Block } from '../../text/span.ts';
import { workedSoFar } from '../growth/cost.ts';
import { needs } from '../needs.ts';
import { sharedJson } from '../shared-folder.ts';

/** Sentences of invented texts; a bar stands where one sentence ends and the next starts. */
const english: Readonly<Record<string, readonly string[]>> = {
  titles: [
    'Sen. Ada Lowe met Gov. Tom Reyes and Dr. Kim.|They left early.',
    'The Rev. Jo Hill thanked Lt. Gov. Amy Ott.|Nobody else did.',
    'Ms. Vance v. Mr. Otis was heard on Monday.',
    'It rained.|Approx. 50 people came, e.g. Tom Hale.',
  ],
  initials: [
    'J. K. Marsh wrote it.|The book sold well.',
    'A. B. Hale wrote it.',
    'A. Hale met B. Ott.',
    'He fought in World War I.|Then he farmed.',
    'Robert F. Hale and George W. Pike agreed.',
  ],
  countries: [
    'The U.S. Senate voted on the U.N. plan.|It failed.',
    'Exports to the U.S. rose.|Those to the U.K. fell.',
    'She moved to the U.S.|Her brother stayed.',
    'The U.S.-led force left.',
  ],
  'times of day': [
    'The polls close at 8 p.m. Eastern on Tuesday.',
    'It began at 9 a.m. Monday.|It ended late.',
    'The blast came at 4 a.m.|Rescuers arrived at once.',
    'By 5 p.m. Mayor Lund had resigned.',
  ],
  companies: [
    'Apex Inc. Chief Executive Lea Moss resigned.|The board of Apex Corp. agreed.',
    'He worked for Hale & Co.|His wife did not.',
    'Tom Hale Jr. was there, with Smith Bros. in tow.',
  ],
  dates: [
    'It opened on Jan. 5.|On Feb. 7 it closed.',
    'He left in Dec.|The rest followed.',
    'See No. 5, p. 12 and Fig. 3 for more.',
    'Did he say no?|He did say no.|That was it.',
  ],
  numbers: [
    'Prices rose 3.5 percent to $1.20.|They fell by .5 points later.',
    'It cost 40.|12 people paid.',
    'Version 2.0.1 is out.',
  ],
  quotations: [
    '“We won.”|The crowd cheered.',
    '“Did we win?” Hale asked.|“We did!” said Moss.',
    '“Why?” he said.|“Because.”',
    '“Is it over?”|He did not know.',
    'He called it “the end.” she wrote.',
    '"We won," he said.|"They lost."',
    "She said 'never again.'|He nodded.",
  ],
  brackets: [
    'He left (it was late.) without a word.',
    'He left.|(It was late.)|She stayed.',
    'Profits [after tax] rose.|(Source: filings.)',
    'Hale (D-Vt.) voted no.|Moss (R-Ohio) did not.',
    '“It works” (Hale 12).|It does not.',
  ],
  ellipses: [
    'I was … not sure.',
    'He waited...|Nobody came.',
    'We met . . . Hale and I . . . in May.',
    'It [...] ended.|Nobody knew.',
    'So -- voila! -- it works.',
    'Wait...what is it?',
  ],
  'addresses of mail and web': [
    'Write to a.b@mail.example.org.|We answer.',
    'See https://news.example.com/a.B/c.html?x=1.|It helps.',
    'It is on Example.com.|Try www.example.co.uk, too.',
  ],
  'names with marks': ['Yahoo! bought it.|Yahoo! Finance reported it.', 'She hosts Jeopardy! on weekdays.'],
  'figures at the end': ['The total was 5,400.|It grew.'],
  'notes in brackets': ['It rained.[1]|It stopped.[12]|Then it snowed.'],
  lists: [
    '1. Buy milk|2. Call home|3. Rest',
    'a) one thing|b) another',
    'i. Peace|ii. Bread|iii. Land',
    'We need (1) food and (2) water.',
  ],
};

const others: readonly [language: string, texts: readonly string[]][] = [
  [
    'es',
    [
      'El Sr. Lara y la Dra. Ruiz viajaron a EE. UU. en mayo.|Volvieron pronto.',
      '¿Quién fue?|Nadie lo sabe.',
      'Costó 3.500 euros.|«Es caro», dijo.',
    ],
  ],
  [
    'de',
    [
      'Am 3. Oktober kam Dr. Lang.|Er blieb bis zum 5. November.',
      'Das gilt z. B. für Berlin.|Auch für Bonn.',
      'Er wohnt im Haus 12.|Dort ist es still.',
    ],
  ],
  [
    'fr',
    ['M. Petit a vu Mme Roy.|Elle partait.', '« C’est fini. »|Il est parti.', 'Il vit à St. Malo avec M. Le Goff.'],
  ],
  ['it', ['Il sig. Rossi arrivò alle 5.|Poi partì.', 'Il dott. Neri e l’on. Bianchi discutono.']],
  ['pt-BR', ['O Sr. Lima e a Dra. Reis saíram.|Ela voltou.', 'Custou R$ 3,50.|Foi caro.']],
  ['nl', ['Mevr. Jansen sprak met dhr. De Wit.|Hij zweeg.']],
  ['ru', ['Это сказал А. С. Иванов.|Он ушёл.', '— Кто там? — спросил он.']],
  ['zh', ['今天下雨。|我在家。']],
  ['not a language', ['One.|Two.']],
  ['', ['Dr. No.']],
];

function split(text: string, language: string): string[] {
  return splitSentences(text, language).map((span) => textOf(text, span));
}

/** The text of a line with bars, and its sentences. */
function read(line: string): { text: string; sentences: string[] } {
  const sentences = line.split('|');
  return { text: sentences.join(' '), sentences };
}

describe('English sentences', () => {
  for (const [kind, lines] of Object.entries(english)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      const { text, sentences } = read(line);
      expect(split(text, 'en')).toEqual(sentences);
    });
  }

  it('ends a sentence where no space follows', () => {
    expect(split('He left.She stayed. It rained.', 'en')).toEqual(['He left.', 'She stayed.', 'It rained.']);
  });
});

describe('sentences of other languages', () => {
  for (const [language, lines] of others) {
    it.each(lines)(`${language}: %s`, (line) => {
      const { text, sentences } = read(line);
      expect(split(text, language)).toEqual(sentences);
    });
  }
});

describe('lines', () => {
  const cases: readonly [name: string, text: string, sentences: readonly string[]][] = [
    ['a wrapped line', 'It rained all\nday. Then it stopped.', ['It rained all\nday.', 'Then it stopped.']],
    ['an empty line', 'Weather\n\nit rained', ['Weather', 'it rained']],
    ['a list', 'apples\npears\nold bread', ['apples', 'pears', 'old bread']],
    ['a title over its text', 'Weather\nIt rained.', ['Weather', 'It rained.']],
  ];
  it.each(cases)('%s', (_name, text, expected) => expect(split(text, 'en')).toEqual(expected));
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...Array.from('.!?…"”“\')(:;- \n•1aZ。é'),
    ...[
      'U.S.',
      ' Mr. ',
      ' Inc. ',
      'The ',
      '. . . ',
      ' (a) ',
      'http://a.b/c.',
      '\u00a0',
      '\u202c',
      '😀',
      '¿',
      'Juni',
      ' p.m. ',
    ],
  );
  const anyText = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is covered by its sentences, in order, without overlap and without space at their edges', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'es', 'hy', 'ja', 'kk', ''), (text, language) => {
        const spans = splitSentences(text, language);
        let rest = '';
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('is split in time proportional to its length', () => {
    for (const hostile of ['a.', '. ', '(', '1. ', 'A.B ', '\n', '"', '. . ', '• ', 'i. ', '!?', ' \n ']) {
      const start = workedSoFar();
      splitSentences(hostile.repeat(20_000), 'en');
      expect(workedSoFar() - start, JSON.stringify(hostile)).toBeLessThan(2000);
    }
  });
});

describe('sentences of blocks', () => {
  it('come in steps of one block', () => {
    const blocks: Block[] = [
      { span: { start: 0, end: 8 }, kind: 'paragraph' },
      { span: { start: 9, end: 13 }, kind: 'paragraph' },
    ];
    const steps = sentenceSteps('One. Two\nThree', blocks, 'en');
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
    expect(steps.next().value).toEqual(sentencesOf('One. Two\nThree', blocks, 'en'));
  });

  it('stay in their block, and keep the model’s offsets', () => {
    const text = 'Big news\ntoday\nIt rained. It stopped.\nDr.\nLang came.';
    const blocks: Block[] = [
      { span: { start: 0, end: 14 }, kind: 'heading' },
      { span: { start: 15, end: 37 }, kind: 'paragraph' },
      { span: { start: 38, end: 41 }, kind: 'cell' },
      { span: { start: 42, end: text.length }, kind: 'paragraph' },
    ];
    expect(sentencesOf(text, blocks, 'en').map(({ span, block }) => [block, textOf(text, span)])).toEqual([
      [0, 'Big news\ntoday'],
      [1, 'It rained.'],
      [1, 'It stopped.'],
      [2, 'Dr.'],
      [3, 'Lang came.'],
    ]);
  });
});

const goldenRules = z.array(
  z.object({ lang: z.string(), name: z.string(), text: z.string(), sentences: z.array(z.string()) }),
);

describe('golden rules', () => {
  const [ofEnglish, ofAll] = ['en', 'all-languages'].map((of) =>
    sharedJson(`suites/sentences/golden-rules.${of}.json`),
  );
  const needsEnglish = needs(ofEnglish, '../shared/suites/sentences/golden-rules.en.json');
  const needsAll = needs(ofAll, '../shared/suites/sentences/golden-rules.all-languages.json');
  const bySegmenter = (text: string, language: string): string[] =>
    Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) =>
      segment.trim(),
    );

  it(
    'hold in English, but for two that want a newline taken out, which a span of the text has to keep',
    needsEnglish,
    () => {
      const rules = goldenRules.parse(ofEnglish);
      expect(rules).toHaveLength(52);
      const folded = (sentences: readonly string[]): string[] =>
        sentences.map((line) => line.replaceAll(/\s*\n/g, ' '));
      for (const { name, text, sentences } of rules) expect(folded(split(text, 'en')), name).toEqual(sentences);
      const unlike = rules.filter(({ text, sentences }) => split(text, 'en').join('|') !== sentences.join('|'));
      expect(unlike.map(({ name }) => name)).toEqual([
        'Errant newlines in the middle of sentences (PDF) #040',
        'Errant newlines in the middle of sentences #041',
      ]);
    },
  );

  it('in no language fewer than Intl.Segmenter', needsAll, () => {
    for (const [language, cases = []] of Object.entries(Object.groupBy(goldenRules.parse(ofAll), ({ lang }) => lang))) {
      const passedBy = (splitter: typeof split): number =>
        cases.filter(({ text, sentences }) => splitter(text, language).join('|') === sentences.join('|')).length;
      expect(passedBy(split), language).toBeGreaterThanOrEqual(passedBy(bySegmenter));
    }
  });
});
