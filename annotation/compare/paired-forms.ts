import type { Term } from './terms.ts';

/**
 * Brings words that name women and men to one term: "Lehrerinnen und Lehrer", "alumnos y alumnas", "étudiants et
 * étudiantes", "Student:innen". The term's key is the stem with a mark; `isPairedForm` compares it.
 */
export function withPairedForms(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length;) {
    const pair = markedForm(terms, at) ?? spelledPair(terms, at);
    const term = terms[at];
    if (term === undefined) break;
    joined.push(pair?.term ?? term);
    at += pair?.length ?? 1;
  }
  return joined;
}

interface Pair {
  readonly term: Term;
  readonly length: number;
}

/** "Student:innen", "Student*innen", "Student_innen", "étudiant·e·s". "StudentInnen" is a word by itself. */
function markedForm(terms: readonly Term[], at: number): Pair | undefined {
  const [stem, mark, ending] = terms.slice(at, at + 3);
  if (stem?.kind !== 'word') return undefined;
  const inner = /^(\p{L}{3,}\p{Ll})Innen$/u.exec(stem.text)?.[1];
  if (inner !== undefined) return { term: formOf([stem], inner), length: 1 };
  if (mark === undefined || ending === undefined || !/^[:*_/·]$/.test(mark.text)) return undefined;
  if (ending.key === 'innen') return { term: formOf([stem, mark, ending], stem.key), length: 3 };
  const plural = terms.slice(at + 3, at + 5);
  const isFrench = mark.text === '·' && ending.key === 'e' && plural.map(({ key }) => key).join('') === '·s';
  return isFrench ? { term: formOf([stem, mark, ending, ...plural], stem.key), length: 5 } : undefined;
}

const and = new Set(['und', 'oder', 'y', 'e', 'o', 'et', 'ou']);
const articles = new Set(['die', 'der', 'den', 'los', 'las', 'les', 'des']);

/** Two words with "and" between, the second with an article or without. */
function spelledPair(terms: readonly Term[], at: number): Pair | undefined {
  const [one, space, joint, second] = terms.slice(at, at + 4);
  if (one?.kind !== 'word' || space?.kind !== 'space' || second?.kind !== 'space' || !and.has(joint?.key ?? ''))
    return undefined;
  const skipped = articles.has(terms[at + 4]?.key ?? '') ? 6 : 4;
  const other = terms[at + skipped];
  const stem = other?.kind === 'word' ? commonStem(one.key, other.key) : undefined;
  return stem === undefined
    ? undefined
    : { term: formOf(terms.slice(at, at + skipped + 1), stem), length: skipped + 1 };
}

function formOf(terms: readonly Term[], stem: string): Term {
  return { text: terms.map(({ text }) => text).join(''), kind: 'word', key: stem.toLowerCase() + formMark };
}

/** No word has it. */
const formMark = '\u2640';

/** Endings of a man's and a woman's plural, with what stands before both being the same. */
const endings: readonly (readonly [man: RegExp, woman: RegExp])[] = [
  [/(?:e[nr]?|n)?$/, /innen$/],
  [/(?:os|es|s)$/, /as$/],
  [/eurs$/, /(?:rice|euse)s$/],
  [/ers$/, /ères$/],
  [/(?<=[eo]n)s$/, /nes$/],
  [/s$/, /es$/],
];

function commonStem(a: string, b: string): string | undefined {
  for (const [man, woman] of endings) {
    for (const [his, hers] of [
      [a, b],
      [b, a],
    ] as const) {
      const stem = woman.test(hers) ? hers.replace(woman, '') : '';
      if (stem.length >= 3 && his.length < hers.length + 2 && stemsOf(his, man).includes(stem)) return stem;
    }
  }
  return undefined;
}

/** "lehrer" is of the stem "lehrer", "kollegen" of "kolleg". */
function stemsOf(word: string, ending: RegExp): string[] {
  return [...(ending.source.endsWith('?$') ? [word] : []), word.replace(ending, '')];
}

/** True if one is such a form, and the other the plain plural that stood for it. */
export function isPairedForm(a: Term, b: Term | undefined): boolean {
  if (b === undefined || a.key.endsWith(formMark) === b.key.endsWith(formMark)) return false;
  const [form, plain] = a.key.endsWith(formMark) ? [a.key, b.key] : [b.key, a.key];
  const stem = form.slice(0, -formMark.length);
  return endings.some(([man, woman]) => !woman.test(plain) && stemsOf(plain, man).includes(stem));
}

/** "infirmiers", "infirmières": other people, though the words are near. */
export function areManAndWoman(a: Term, b: Term): boolean {
  return commonStem(a.key, b.key) !== undefined;
}
