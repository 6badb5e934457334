import type { ValueLanguage } from './language.ts';

/** Number words of a language, in lower case. Lists are "word:value" or, where the value counts up, the words alone. */
export interface NumberWords {
  /** Values below 1,000 that add up: units, teens, tens, hundreds with a word of their own. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply: hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Plurals without a number: "thousands of". */
  readonly plurals: ReadonlyMap<string, number>;
  /** Denominators: half, third. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Factors: twice, doubled. */
  readonly factors: ReadonlyMap<string, number>;
  /** Articles that stand for one before a scale or a fraction. */
  readonly articles: ReadonlySet<string>;
  /** What joins tens and units, or hundreds and the rest. */
  readonly and: string;
}

function listed(list: string): ReadonlyMap<string, number> {
  const entries = list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'));
  return new Map(
    entries.flatMap(([words = '', value = '']) => words.split('/').map((word) => [word, Number(value)] as const)),
  );
}

function counted(words: string, from = 0): string {
  return words.split(' ').map((word, i) => `${word}:${from + i}`).join(' ');
} // prettier-ignore

function tens(words: string) {
  return words
    .split(' ')
    .map((word, i) => `${word}:${(i + 2) * 10}`)
    .join(' ');
}

export const numberWords: Readonly<Record<ValueLanguage, NumberWords>> = {
  en: {
    small: listed(`${counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')}
      ${tens('twenty thirty forty fifty sixty seventy eighty ninety')}`),
    scales: listed('hundred:1e2 dozen:12 thousand:1e3 k:1e3 million/mn/mln/m:1e6 billion/bn/b:1e9 trillion/tn/trn:1e12'),
    plurals: listed('tens:10 dozens:12 hundreds:1e2 thousands:1e3 millions:1e6 billions:1e9 trillions:1e12'),
    fractions: listed('half/halves:2 third/thirds:3 quarter/quarters:4 fifth/fifths:5 sixth/sixths:6 eighth/eighths:8 tenth/tenths:10'),
    ordinals: listed(counted('first second third fourth fifth sixth seventh eighth ninth tenth', 1)),
    factors: listed('halved:0.5 twice/double/doubled/doubles/doubling:2 thrice/triple/tripled/triples/tripling/treble/trebled:3 quadruple/quadrupled:4'),
    articles: new Set(['a', 'an', 'one']),
    and: 'and',
  },
  de: {
    small: listed(`${counted('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn')}
      ${tens('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')} dreissig:30 zwo:2
      eineinhalb/anderthalb:1.5 zweieinhalb:2.5 dreieinhalb:3.5 viereinhalb:4.5 fünfeinhalb:5.5 sechseinhalb:6.5 siebeneinhalb:7.5 achteinhalb:8.5 neuneinhalb:9.5`),
    scales: listed('hundert:1e2 dutzend:12 tausend/tsd:1e3 million/millionen/mio:1e6 milliarde/milliarden/mrd:1e9 billion/billionen:1e12'),
    plurals: listed('dutzende:12 hunderte:1e2 tausende/tausenden:1e3 zehntausende:1e4 hunderttausende:1e5'),
    fractions: listed('hälfte/halbe/halben/halber/halbes:2 drittel:3 viertel:4 fünftel:5 sechstel:6 achtel:8 zehntel:10'),
    ordinals: listed('erste/ersten/erster/erstes:1 zweite/zweiten/zweiter/zweites:2 dritte/dritten/dritter/drittes:3 vierte/vierten:4 fünfte/fünften:5'),
    factors: listed('halbiert/halbierte/halbierten:0.5 doppelt/verdoppelt/verdoppelte/verdoppelten:2 dreifach/verdreifacht/verdreifachte/verdreifachten:3 vervierfacht:4'),
    articles: new Set(['ein', 'eine', 'einer', 'einem', 'einen', 'der', 'die']),
    and: 'und',
  },
  es: {
    small: listed(`${counted('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve')}
      ${tens('_ treinta cuarenta cincuenta sesenta setenta ochenta noventa')} veintiún/veintiuna:21
      cien/ciento:100 doscientos/doscientas:200 trescientos/trescientas:300 cuatrocientos/cuatrocientas:400 quinientos/quinientas:500
      seiscientos/seiscientas:600 setecientos/setecientas:700 ochocientos/ochocientas:800 novecientos/novecientas:900`),
    scales: listed('docena:12 mil:1e3 millón/millones:1e6 billón/billones:1e12'),
    plurals: listed('decenas:10 docenas:12 centenares/cientos:1e2 miles:1e3'),
    fractions: listed('mitad/medio/media:2 tercio/tercios:3 cuarto/cuartos/cuartas:4 quinto/quintos/quintas:5 décimo/décimos/décimas:10 terceras:3'),
    ordinals: listed('primer/primero/primera:1 segundo/segunda:2 tercer/tercero/tercera:3'),
    factors: listed('doble/duplicó/duplicaron/duplicado:2 triple/triplicó/triplicaron/triplicado:3'),
    articles: new Set(['un', 'una', 'la']),
    and: 'y',
  },
  fr: {
    small: listed(`${counted('zéro _ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf')}
      ${tens('vingt trente quarante cinquante soixante septante octante nonante')} vingts:20 huitante:80`),
    scales: listed('cent/cents:1e2 douzaine:12 dizaine:10 vingtaine:20 centaine:1e2 mille/millier:1e3 million/millions:1e6 milliard/milliards/md/mds:1e9'),
    plurals: listed('dizaines:10 douzaines:12 centaines:1e2 milliers:1e3'),
    fractions: listed('moitié/demi/demie:2 tiers:3 quart/quarts:4 cinquième/cinquièmes:5 dixième/dixièmes:10'),
    ordinals: listed('premier/première:1 deuxième/second/seconde:2 troisième:3 quatrième:4'),
    factors: listed('double/doublé:2 triple/triplé:3'),
    articles: new Set(['un', 'une', 'la']),
    and: 'et',
  },
}; // prettier-ignore

const germanUnit = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const germanPart = new RegExp(
  `(?:${germanUnit})und(?=(?:zwanzig|drei(?:ß|ss)ig|[vfsna]\\p{L}{2,6}zig))|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|drei(?:ß|ss)ig|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|und`,
  'gu',
);

/**
 * "einundzwanzigtausend" taken apart into words that the lists know, tens before units; undefined if it is no such
 * number.
 */
export function germanParts(word: string): string[] | undefined {
  if (!/zig|hundert|tausend|(?:ß|ss)ig/.test(word)) return undefined;
  const parts = word.match(germanPart) ?? [];
  if (parts.length < 2 || parts.join('') !== word) return undefined;
  return parts
    .join(' ')
    .replace(/(\p{L}{3,})und (\p{L}+)/gu, '$2 $1')
    .replace(/\bein\b/g, 'eins')
    .split(' ')
    .filter((part) => part !== 'und');
}
