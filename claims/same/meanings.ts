import type { ValueLanguage } from '../../values/language.ts';
import { newsWords } from './news-words.ts';
import { stemOf } from './stem.ts';

type MeaningsOfStem = ReadonlyMap<string, readonly number[]>;

const kept = new Map<ValueLanguage, MeaningsOfStem>();

/** Made for each language when it is first asked for: thousands of words are stemmed for it. */
function meaningsIn(language: ValueLanguage): MeaningsOfStem {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const ofStem = new Map<string, number[]>();
  for (const { meaning, words } of newsWords())
    for (const word of words[language]) {
      const stem = stemOf(word, language);
      const before = ofStem.get(stem) ?? [];
      if (!before.includes(meaning.id)) ofStem.set(stem, [...before, meaning.id]);
    }
  kept.set(language, ofStem);
  return ofStem;
}

let opposites: ReadonlyMap<number, number> | undefined;

function oppositeOf(meaning: number): number | undefined {
  opposites ??= new Map(
    newsWords().flatMap(({ meaning: { id, opposite } }) => (opposite === undefined ? [] : [[id, opposite] as const])),
  );
  return opposites.get(meaning);
}

/** The head of a German compound has at least so many letters. */
const shortestHead = 4;

/** The meanings that a stem can have; of a German compound, those of its last part. */
export function meaningsOf(stem: string, language: ValueLanguage): readonly number[] {
  const ofStem = meaningsIn(language);
  const own = ofStem.get(stem);
  if (own !== undefined || language !== 'de') return own ?? [];
  for (let at = 3; at <= stem.length - shortestHead; at++) {
    const head = ofStem.get(stem.slice(at));
    if (head !== undefined) return head;
  }
  return [];
}

/** True if a meaning of one word excludes a meaning of the other. */
export function areOpposite(a: readonly number[], b: readonly number[]): boolean {
  return a.some((meaning) => {
    const opposite = oppositeOf(meaning);
    return opposite !== undefined && b.includes(opposite);
  });
}
