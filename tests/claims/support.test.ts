import { describe, expect, test } from 'vitest';
import type { SupportKind } from '../../claims/model/claim.ts';
import { findSupport } from '../../claims/support/support.ts';
import { textOf } from '../../text/span.ts';
import { articleOf } from './article-of.ts';

type Line = readonly [sentence: string, kind: SupportKind, attribution?: string];

/** An article of one paragraph a line, and what its support must be. */
const news: readonly Line[] = [
  ['Mayor Ann Okafor introduced her plan for a bridge over the Lune on Tuesday.', 'none'],
  ['The bridge will cost 40 million dollars, she said.', 'named', 'Ann Okafor'],
  ['"We looked at every option.', 'named', 'Ann Okafor'],
  ['None of the others came in under 60 million.', 'named', 'Ann Okafor'],
  ['The river is simply too wide," Okafor said.', 'named', 'Okafor'],
  ['"The first pile was driven in March.', 'named'],
  ['"The last will follow in June," said Tom Reyes, the chief engineer of Dallas Works.', 'named', 'Tom Reyes'],
  ['Experts say the bridge could halve travel times.', 'vague', 'Experts'],
  ['It is believed that the contract was signed in May.', 'vague', 'It is believed'],
  ['Police said two workers were hurt.', 'vague', 'Police'],
  ['According to a study by the University of Leeds, traffic fell by 12 percent.', 'named', 'University of Leeds'],
  ['The researchers found that buses ran 8 minutes faster.', 'named'],
  ['The bridge opened in 1962 and is 300 meters long.', 'none'],
  ['Sources close to the mayor told the Herald that she will not run again.', 'vague', 'Sources close to the mayor'],
  ['The Daily Star reported, citing people familiar with the matter, that it went over budget.', 'vague'],
  ['Critics argue that the toll is too high.', 'vague', 'Critics'],
  ['The council reportedly approved the loan in secret.', 'vague', 'reportedly'],
  ['According to multiple reports, Okafor will meet the builders on Friday.', 'vague', 'multiple reports'],
  ['The contractor bribed two clerks, according to court documents.', 'vague', 'court documents'],
];

const noticias: readonly Line[] = [
  ['El presidente Pedro Ruiz anunció el lunes que el paro bajó un 4 % en marzo.', 'named', 'Pedro Ruiz'],
  ['“Los datos son buenos y vamos a seguir así”, dijo Ruiz.', 'named', 'Ruiz'],
  ['Según el informe del Banco Central, la inflación cerró el año en el 3,2 %.', 'named'],
  ['La ministra señaló que la reforma entrará en vigor en enero.', 'named'],
  ['Según fuentes cercanas al partido, el líder dimitirá en mayo.', 'vague'],
  ['Los expertos creen que la medida costará 2.000 millones.', 'vague', 'Los expertos'],
  ['Al parecer, la empresa despidió a 300 trabajadores.', 'vague', 'Al parecer'],
  ['El edificio fue construido en 1987 y tiene doce plantas.', 'none'],
];

describe('an organisation called by what it does', () => {
  const others = [
    ['“We cannot sail empty ships,” said managing director Petra Lindqvist.'],
    ['The island has 2,000 people and one school.'],
  ] as const;
  test.each([
    ['The line carried 212,000 passengers in 2025, the harbour authority said.', 'the harbour authority'],
    ['According to the harbour authority, the line carried 212,000 passengers in 2025.', 'the harbour authority'],
    ['The line lost 40 million euros, the finance ministry said on Monday.', 'the finance ministry'],
  ])('is a named source: %s', (sentence, words) => {
    const article = articleOf([[sentence], ...others]);
    const [support] = findSupport(article);
    expect(support?.kind).toBe('named');
    expect(support?.attribution?.kind).toBe('organisation');
    expect(support?.attribution && textOf(article.text, support.attribution.span)).toBe(words);
  });

  test.each([
    ['Police said two workers were hurt.'],
    ['The company said that 300 people would have to go.'],
    ['The government team said that 300 people would have to go.'],
    ['The mother of a boy who took 3 of the pills said that he had died.'],
  ])('is no named source for the capital that opens its sentence: %s', (sentence) => {
    const [support] = findSupport(articleOf([[sentence], ['The island has 2,000 people and one school.']]));
    expect(support?.kind).not.toBe('named');
  });

  test('is not, where the words do not say which one it is', () => {
    const article = articleOf([['The line carried 212,000 passengers in 2025, an agency said.'], ...others]);
    const [support] = findSupport(article);
    expect(support?.kind).not.toBe('named');
    expect(support?.attribution && textOf(article.text, support.attribution.span)).not.toBe('Petra Lindqvist');
  });
});

describe('words that attribute elsewhere', () => {
  const around = ['The harbour of Lune was dug in 1874.', 'It is 9 meters deep.'] as const;
  test.each([
    ['The findings are to be published in the coming weeks.'],
    ['Some mines have sought protection from creditors.'],
    ['Neither the owner nor his allies have been charged with a crime related to the fire.'],
    ['A man in a bear costume appeared, courtesy of the brewery.'],
    ['Okafor spoke for 77 minutes.'],
    ['The toll will be 4 dollars per car and 9 dollars per lorry.'],
    ['No group claimed the fire that closed the bridge in 1983.'],
    ['I asked at the harbour in 2011 how deep the river is.'],
  ])('say nothing of a source in "%s"', (sentence) => {
    const supports = findSupport(articleOf([[around[0]], [sentence], [around[1]]]));
    expect(supports[1]?.kind).toBe('none');
  });
});

describe.each([
  ['en', 'each sentence a paragraph', news, news.map(([sentence]) => [sentence])],
  [
    'en',
    'in paragraphs',
    news,
    [news.slice(0, 2), news.slice(2, 5), news.slice(5, 6), ...news.slice(6).map((line) => [line])].map((lines) =>
      lines.map(([sentence]) => sentence),
    ),
  ],
  ['es', 'each sentence a paragraph', noticias, noticias.map(([sentence]) => [sentence])],
] as const)('support of an article in %s, %s', (language, _, lines, paragraphs) => {
  const article = articleOf(paragraphs, language);
  const supports = findSupport(article);

  test.each(lines.map(([sentence, kind, attribution], index) => ({ sentence, kind, attribution, index })))(
    '$kind: $sentence',
    ({ kind, attribution, index }) => {
      const support = supports[index];
      expect(support?.kind).toBe(kind);
      if (attribution !== undefined && support?.attribution !== undefined) {
        expect(textOf(article.text, support.attribution.span)).toBe(attribution);
      }
    },
  );
});

describe('support', () => {
  test('names words of the article whenever it finds a source, and none when it finds none', () => {
    const article = articleOf(news.map(([sentence]) => [sentence]));
    for (const { kind, attribution } of findSupport(article)) {
      if (kind === 'none') expect(attribution).toBeUndefined();
      if (kind === 'named') expect(attribution).toBeDefined();
      if (attribution !== undefined) expect(textOf(article.text, attribution.span).trim()).not.toBe('');
    }
  });

  test('"they said" goes on with officials nobody named, not with a person', () => {
    const [first, second] = findSupport(
      articleOf([['Officials said the dam would hold.'], ['Experts say it may not last until 2030.']]),
    );
    expect([first?.kind, second?.kind]).toEqual(['vague', 'vague']);
  });

  test('is named by words that hold a name, wherever they stand, and tells what kind it is', () => {
    const article = articleOf(news.map(([sentence]) => [sentence]));
    const named = findSupport(article).filter(({ kind }) => kind === 'named');
    expect(named.length).toBeGreaterThan(6);
    for (const { attribution } of named) {
      expect(attribution?.kind).not.toBe('unnamed');
      expect(attribution && textOf(article.text, attribution.span)).toMatch(/\p{Lu}/u);
    }
  });

  test('gives a person the title that the article does', () => {
    const article = articleOf([
      ['The dam is safe, said Ann Okafor, the mayor of Ayr.'],
      ['It was built in 1961, according to senator Tom Reyes.'],
      ['The dam is 40 meters high and holds 3 million tons of water.'],
    ]);
    const titles = findSupport(article).map(
      ({ attribution }) => attribution?.title && textOf(article.text, attribution.title),
    );
    expect(titles.slice(0, 2)).toEqual(['the mayor of Ayr', 'senator']);
  });

  test('goes from no paragraph over into a heading', () => {
    const article = articleOf([
      ['Ann Okafor said the dam would hold.'],
      ['A dam of 40 meters'],
      ['Tom Reyes said no.'],
    ]);
    const blocks = article.blocks.map((block, at) => (at === 1 ? { ...block, kind: 'heading' as const } : block));
    expect(findSupport({ ...article, blocks })[1]?.kind).toBe('none');
  });

  test('a language without a lexicon has no support, and one entry for each sentence', () => {
    const article = articleOf([['Politiet sier at to ble skadet.', 'Ordføreren sa nei.']], 'nb-NO');
    expect(findSupport(article).map(({ kind }) => kind)).toEqual(['none', 'none']);
    expect(findSupport(articleOf([['Police said no.']], '__proto__')).map(({ kind }) => kind)).toEqual(['none']);
  });

  test('an article without sentences has none', () => {
    expect(findSupport(articleOf([]))).toEqual([]);
  });

  test.each([
    ['one word without end', 'a'.repeat(200_000)],
    ['commas without end', 'Ann said, '.repeat(20_000)],
    ['quotation marks without end', '"“”\'’ '.repeat(30_000)],
    ['fillers without end', 'also later has not '.repeat(10_000) + 'said'],
    ['brackets without end', '['.repeat(100_000)],
    ['verbs without end', 'said '.repeat(40_000)],
    ['names without end', 'Ann Bo '.repeat(30_000) + 'said'],
    ['dots and apostrophes', "a.'".repeat(60_000)],
  ])('reads hostile text in time that grows with its length: %s', (_, text) => {
    const started = performance.now();
    expect(findSupport(articleOf([[text]]))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
