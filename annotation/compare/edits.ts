import { adverbialOpeners, functionWords } from './change-lexicons.ts';
import { isDate, isHedge, isNegation, isWordOrValue } from './claim-features.ts';
import { isPlainSaying } from './same-words.ts';
import type { Term } from './terms.ts';
import type { DiffedToken } from './word-diff.ts';

/** A stretch of the old text and what stands there now, between two terms that stayed. */
export interface Edit {
  readonly removed: readonly Term[];
  readonly added: readonly Term[];
  /** The terms before that stayed, the last of them nearest. */
  readonly before: readonly Term[];
  /** The next word or figure that stayed. */
  readonly next: Term | undefined;
}

/** Terms that the longest name with an acronym takes, with its spaces. */
const reachBefore = 24;

/** The diff's stretches between two terms that stayed. */
export function editsOf(steps: readonly DiffedToken<Term>[]): Edit[] {
  const edits: { removed: Term[]; added: Term[]; before: Term[]; next: Term | undefined }[] = [];
  const stayed: Term[] = [];
  let open = false;
  for (const { kind, token } of steps) {
    if (kind === 'same') {
      stayed.push(token);
      open &&= token.kind === 'space';
      const last = edits.at(-1);
      if (last !== undefined && isWordOrValue(token)) last.next ??= token;
      continue;
    }
    if (!open) edits.push({ removed: [], added: [], before: stayed.slice(-reachBefore), next: undefined });
    edits.at(-1)?.[kind].push(token);
    open = true;
  }
  return edits;
}

/** Words and figures that say something by themselves. */
export function contentOf(terms: readonly Term[]): Term[] {
  return terms.filter((term) => isWordOrValue(term) && !functionWords.has(term.key));
}

/**
 * True if a clause of time, place, circumstance or source went from one end of the sentence to the other, and nothing
 * else was changed than the order of subject and verb that comes with it.
 */
export function isMovedClause(edits: readonly Edit[], from: readonly Term[], to: readonly Term[]): boolean {
  const removed = edits.map((edit) => contentOf(edit.removed));
  const added = edits.map((edit) => contentOf(edit.added));
  const isSame = keys(removed.flat()).sort().join('\n') === keys(added.flat()).sort().join('\n');
  if (!isSame || removed.flat().length === 0 || removed.flat().some(isTelling)) return false;
  const moved = removed.filter((block) => block.length > 0);
  const isWhole = moved.some((block) => added.some((other) => isOneBlock(keys(block), keys(other))));
  const [first = [], second = []] = [from, to].map((terms) => terms.filter(isWordOrValue).slice(0, 2));
  const isOtherOpening = keys(first).join('\n') !== keys(second).join('\n');
  return isWhole && isOtherOpening && (opensAdverbial(first) || opensAdverbial(second));
}

/** Before who is quoted: "so die Ministerin". */
const saysSo = new Set(['so', 'wie', 'según', 'selon', 'as']);

/** Parts of verbs of saying: "teilte die Stadt mit", "a dit la mairie". */
const partsOfSaying = new Set(['mit', 'a', 'ont', 'ha', 'han', 'hat', 'haben']);

/**
 * True if in the clause that ends the sentence and says who is quoted, subject and verb changed places, or the verb
 * gave way to a word that says so: "the minister said", "said the minister"; "sagte der Sprecher", "so der Sprecher".
 */
export function isTurnedReport(from: readonly Term[], to: readonly Term[]): boolean {
  const [old, now] = [lastClause(from), lastClause(to)];
  if (keys(old.rest).join('\n') !== keys(now.rest).join('\n')) return false;
  const clauses = [old, now].map(({ clause }) => keys(clause));
  const [oldSpeaker, newSpeaker] = clauses.map(speakerOf);
  return oldSpeaker !== undefined && oldSpeaker === newSpeaker && clauses.some(saysFirst);
}

/** The words after the last comma, and all before it. */
function lastClause(terms: readonly Term[]): { rest: readonly Term[]; clause: readonly Term[] } {
  const comma = terms.findLastIndex(({ text }) => text === ',');
  const [rest, clause] = comma < 0 ? [terms, []] : [terms.slice(0, comma), terms.slice(comma + 1)];
  return { rest: rest.filter(isWordOrValue), clause: clause.filter(isWordOrValue) };
}

function saysFirst([first = '', second = '']: readonly string[]): boolean {
  return saysSo.has(first) || isPlainSaying(first) || (partsOfSaying.has(first) && isPlainSaying(second));
}

/** A clause without its plain verb of saying; undefined if it has none, or several, or says no name of a speaker. */
function speakerOf(clause: readonly string[]): string | undefined {
  const isSpoken = clause.some((key, i) => isPlainSaying(key) || (i === 0 && saysSo.has(key)));
  const isSaying = (key: string, i: number) =>
    isPlainSaying(key) || partsOfSaying.has(key) || (i === 0 && saysSo.has(key));
  const speaker = clause.filter((key, i) => !isSaying(key, i));
  return isSpoken && speaker.length > 0 && clause.length - speaker.length <= 3 ? speaker.join(' ') : undefined;
}

/** "On Tuesday", "Yesterday", "El martes", "In March". */
function opensAdverbial([first, second]: readonly Term[]): boolean {
  if (first === undefined) return false;
  const isArticle = functionWords.has(first.key) && second !== undefined && isDate(second);
  return isArticle || isDate(first) || adverbialOpeners.has(first.key) || first.value !== undefined;
}

function isTelling(term: Term): boolean {
  return isNegation(term) || isHedge(term);
}

function keys(terms: readonly Term[]): string[] {
  return terms.map(({ key }) => key);
}

/** One stands in the other; or both are the same few words, verb and adverb having changed places. */
function isOneBlock(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [whole, part] = [`\n${a.join('\n')}\n`, `\n${b.join('\n')}\n`];
  return (
    whole.includes(part) || part.includes(whole) || (a.length <= 3 && [...a].sort().join() === [...b].sort().join())
  );
}

const passive = new Set(
  'is are was were be been being wird werden wurde wurden worden es son fue fueron été'.split(' '),
);
const agents = new Set('by von vom durch por par'.split(' '));

/**
 * "sued", "was sued by": who did it and whom it befell changed places, by small words only. Where other words moved as
 * well, the statement may be the same.
 */
export function isTurnedPassive(edits: readonly Edit[]): boolean {
  if (edits.some(({ removed, added }) => contentOf([...removed, ...added]).length > 0)) return false;
  const more = (words: ReadonlySet<string>) => {
    const count = (terms: readonly Term[]) => terms.filter(({ key }) => words.has(key)).length;
    return edits.reduce((sum, { removed, added }) => sum + count(added) - count(removed), 0);
  };
  return more(passive) * more(agents) > 0;
}
