import { generator } from '../training/random.ts';

const verbs = 'raised cut built closed sold bought approved delayed rejected announced'.split(' ');
const things = 'homes jobs schools trains licences permits roads beds turbines vaccines'.split(' ');
const syllables = 'bar dun el fal gor hin jas kel lom mir nor ost pel ras sul tam ur vel wes yor'.split(' ');

/**
 * A sentence of some 20 words, always the same for the same number. Words and names are as unequally frequent as in
 * news (Zipf).
 */
export function inventedClaim(n: number): string {
  const random = generator(Math.imul(n + 1, 2_654_435_761));
  const zipf = (count: number): number => Math.floor(count ** random()) - 1;
  const name = (count: number): string => {
    const rank = zipf(count);
    const [first, second, third] = [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20];
    return ['', syllables[first] ?? '', syllables[second] ?? '', third === 0 ? '' : (syllables[third] ?? '')]
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase());
  };
  const of = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const figure = Math.ceil(10_000 ** random());
  const rare = Array.from({ length: 4 }, () => `${name(8000).toLowerCase()}ing`).join(' ');
  return `The ${of(things)} office of ${name(8000)} said ${name(8000)} ${of(verbs)} ${figure} ${of(things)} near ${name(8000)} after the ${rare} of ${name(3000)} in the last year.`;
}
