import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyLanguage, valueLanguageOf } from '../../values/language.ts';
import { isSameValue, type Value } from '../../values/value.ts';
import { valuesIn } from '../../values/values-in.ts';

function only(text: string): Value {
  const [value, ...others] = valuesIn(text);
  if (value === undefined || others.length > 0)
    throw new Error(`${others.length + (value ? 1 : 0)} values in: ${text}`);
  return value;
}

test('an article’s language decides where its words do not tell', () => {
  expect(likelyLanguage('L’accord vaut 12 M€.', valueLanguageOf('fr-CA'))).toBe('fr');
  expect(likelyLanguage('The fund of the city is at an end.', valueLanguageOf('fr'))).toBe('en');
  expect([valueLanguageOf('de-AT'), valueLanguageOf('it'), valueLanguageOf('')]).toEqual(['de', undefined, undefined]);
});

describe('figures that state the same', () => {
  const pairs: [a: string, b: string][] = [
    ['It has 1,200 members.', 'It has 1 200 members.'],
    ['It has 22,000 members.', 'It has twenty-two thousand members.'],
    ['It cost $2.5 billion of that.', 'It cost 2.5bn dollars of that.'],
    ['It was half a million of them.', 'It was 500,000 of them.'],
    ['It is 5¼ percent for the bank.', 'It is 5.25% for the bank.'],
    ['It was a third of the land.', 'It was 33% of the land.'],
    ['It is 10 to 15 cm of snow.', 'It is between 10 and 15 centimetres of snow.'],
    ['It is 40 km from the coast.', 'It is 25 miles from the coast.'],
    ['It was on 12 October 2019 that it fell.', 'It was on October 12, 2019 that it fell.'],
    ['It was at half past four in the afternoon.', 'It was at 16:30 by the clock.'],
    ['It lost two and a half million pounds.', 'It lost 2.5 million pounds.'],
    ['It is one in four of the trains.', 'It is a quarter of the trains.'],
    ['It is the third of the weeks.', 'It is the 3rd of the weeks.'],
    ['It is 30m deep at the wall.', 'It is 30 metres deep at the wall.'],
    ['Der Verein bekam zweieinhalb Millionen Euro für das Haus.', 'Der Verein bekam 2,5 Millionen Euro für das Haus.'],
    ['Es sind drei von vier der Schüler.', 'Es sind 75 % der Schüler.'],
    ['Perdió dos millones y medio de euros en la bolsa.', 'Perdió 2,5 millones de euros en la bolsa.'],
    ['Son tres cuartas partes de los alumnos.', 'Son tres de cada cuatro los alumnos.'],
    ['Los colegios cierran a las 20.00.', 'Los colegios cierran a las ocho de la tarde.'],
    ['Il a perdu deux millions et demi dans le jeu.', 'Il a perdu 2 500 000 dans le jeu.'],
    ['Der Bau kostet 3 Mio. € nach dem Plan.', 'Der Bau kostet drei Millionen Euro nach dem Plan.'],
    ['Es sind einundzwanzig Eimer in der Halle.', 'Es sind 21 Eimer in der Halle.'],
    ['Der Zug fährt um halb drei nachmittags.', 'Der Zug fährt um 14.30 Uhr.'],
    ['Der Damm brach am 1. Mai 2003.', 'Der Damm brach am 1.5.2003.'],
    ['Los hay, treinta y una voces.', 'Los hay, 31 voces.'],
    ['El banco perdió 4 mil millones de euros.', 'El banco perdió 4.000.000.000 de euros.'],
    ['El banco perdió 1,3 miles de millones de euros.', 'El banco perdió 1.300 millones de euros.'],
    ['Il y en a quatre-vingt-dix sur la place.', 'Il y en a 90 sur la place.'],
    ['Il lui faut soixante-quinze voix.', 'Il lui faut 75 voix.'],
    ['Le chantier coûte 3 M€ à la ville.', "Le chantier coûte 3 millions d'euros à la ville."],
    ['La sirène a sonné à 16h30.', 'La sirène a sonné à 16 h 30.'],
  ];
  test.each(pairs)('%s = %s', (a, b) => {
    expect(isSameValue(only(a), only(b))).toBe(true);
  });
});

describe('figures that do not', () => {
  const pairs: [a: string, b: string][] = [
    ['It fell by 6 % at the start.', 'It fell to 6 % at the start.'],
    ['It has over 40 members.', 'It has under 40 members.'],
    ['It has at least nine members.', 'It has at most nine members.'],
    ['It has up to 300 members.', 'It has 300 members.'],
    ['It has thousands of members.', 'It has a thousand members.'],
    ['It has hundreds of members.', 'It has hundreds of thousands of members.'],
    ['It cost 3 million euros of that.', 'It cost 3 million dollars of that.'],
    ['It fell by 3 percent at the start.', 'It fell by 3 percentage points at the start.'],
    ['It stood at −5 million for the year.', 'It stood at 5 million for the year.'],
    ['It opens at 8am on the dot.', 'It opens at 8pm on the dot.'],
    ['It was on 3 June that it fell.', 'It was on 13 June that it fell.'],
    ['It rose 10 to 15 of them.', 'It rose 15 to 10 of them.'],
    ['Los hay, más de 200 familias.', 'Los hay, menos de 200 familias.'],
    ['Il y en a jusqu’à 50 pour les autres.', 'Il y en a 50 pour les autres.'],
  ];
  test.each(pairs)('%s / %s', (a, b) => {
    expect(isSameValue(only(a), only(b))).toBe(false);
  });
});

test('"miles" is a thousand in Spanish only', () => {
  expect(only('The boat was 12 miles off the coast.')).toMatchObject({ dimension: 'length', from: 12 });
  expect(only('Son miles las familias que lo perdieron.')).toMatchObject({ dimension: 'plural', from: 1000 });
});

test('figures inside words are none: CO2, G7', () => {
  expect(valuesIn('The CO2 of the G7 was cut.')).toEqual([]);
});

test.each([
  ['The board met for the second time.', 'en'],
  ['Der Rat tagte mit der Verwaltung.', 'de'],
  ['El consejo se reunió con los vecinos.', 'es'],
  ["Le conseil s'est réuni avec les riverains.", 'fr'],
])('%s is %s', (text, language) => {
  expect(likelyLanguage(text)).toBe(language);
});

test('values come in order, do not overlap, and lie in the text', () => {
  const words = fc.constantFrom(
    'between', '10', 'and', 'to', '15', '%', 'km', '€', 'one', 'hundred', 'half', 'a', 'million', '3', '.', ',', ' ', ':', 'May', '2019', 'pm', 'zwei', 'und', 'mil', '-', 'thousands', 'of',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const { span } of valuesIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('time grows with the text, not with its square', () => {
  const start = performance.now();
  valuesIn('one hundred and '.repeat(40_000));
  valuesIn('1,'.repeat(40_000));
  valuesIn('9'.repeat(40_000));
  valuesIn('einundzwanzig'.repeat(2_000));
  expect(performance.now() - start).toBeLessThan(4000);
});
