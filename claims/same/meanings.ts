import type { ValueLanguage } from '../../values/language.ts';
import { newsWords } from './news-words.ts';
import { stemOf } from './stem.ts';

interface Meanings {
  /** By language and stem. */
  readonly ofStem: ReadonlyMap<string, readonly number[]>;
  readonly opposites: ReadonlyMap<number, number>;
}

let kept: Meanings | undefined;

/** Made when it is first asked for: most who load this room never compare. */
function meanings(): Meanings {
  if (kept !== undefined) return kept;
  const ofStem = new Map<string, number[]>();
  const opposites = new Map<number, number>();
  for (const { meaning, words } of newsWords()) {
    if (meaning.opposite !== undefined) opposites.set(meaning.id, meaning.opposite);
    for (const [language, list] of Object.entries(words) as [ValueLanguage, readonly string[]][]) {
      for (const word of list) {
        const key = `${language} ${stemOf(word, language)}`;
        const known = ofStem.get(key) ?? [];
        if (!known.includes(meaning.id)) ofStem.set(key, [...known, meaning.id]);
      }
    }
  }
  return (kept = { ofStem, opposites });
}

/** The head of a German compound has at least so many letters. */
const shortestHead = 4;

/** The meanings that a stem can have; of a German compound, those of its last part. */
export function meaningsOf(stem: string, language: ValueLanguage): readonly number[] {
  const { ofStem } = meanings();
  const own = ofStem.get(`${language} ${stem}`);
  if (own !== undefined || language !== 'de') return own ?? [];
  for (let at = 3; at <= stem.length - shortestHead; at++) {
    const head = ofStem.get(`de ${stem.slice(at)}`);
    if (head !== undefined) return head;
  }
  return [];
}

/** True if a meaning of one word excludes a meaning of the other. */
export function areOpposite(a: readonly number[], b: readonly number[]): boolean {
  return a.some((meaning) => {
    const opposite = meanings().opposites.get(meaning);
    return opposite !== undefined && b.includes(opposite);
  });
}
