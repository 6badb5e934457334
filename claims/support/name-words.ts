import { is, type Word } from './classed-sentence.ts';
import { isPossessive } from './cue.ts';

/** Token indices, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The name in a stretch: its last one where the verb follows, else its first; of a person without the office before it.
 * A place that somebody is in, and those whom a number counts, are none.
 */
export function nameRun(words: readonly Word[], { start, end }: Range, last: boolean): Range | undefined {
  const runs: Range[] = [];
  for (let at = start; at < end; at++) {
    if (words[at]?.name !== true) continue;
    const stop = runEnd(words, at, end);
    if (namesSomebody(words, at)) runs.push({ start: at, end: stop });
    at = stop - 1;
  }
  const run = last ? runs.at(-1) : (runs.find((own, at) => !isEmployer(words, own, runs[at + 1])) ?? runs[0]);
  if (run === undefined) return undefined;
  const office = officeEnd(words, run, end);
  if (office > run.end) return { start: run.start, end: office };
  const holder = officeStart(words, run, start);
  return holder < run.start ? { start: holder, end: run.end } : withoutOffice(words, run, start);
}

const conjunctions: ReadonlySet<string> = new Set('and or und oder y e o et ou'.split(' '));

/** True for "and" and "or". */
function isConjunction(word: Word | undefined): boolean {
  return word !== undefined && conjunctions.has(word.lower);
}

/**
 * False for a name that only says where somebody is ("a doctor in Kenya", "in Uganda and Kenya"), and for anybody of a
 * kind ("400 Kenyans", "a Kenyan"); true for an organisation wherever it stands.
 */
export function namesSomebody(words: readonly Word[], at: number): boolean {
  const end = runEnd(words, at, words.length);
  const own = words.slice(at, end);
  if (own.some((word) => is(word, 'organisation') || is(word, 'institution') || is(word, 'outlet'))) return true;
  if (own.some(({ text }) => isAcronym(text))) return true;
  let before = at - 1;
  if (words[before]?.kind === 'number' || isAnyOne(words, { start: at, end })) return false;
  // "In the Herald": an article stands before few places.
  if (is(words[before], 'definite')) return true;
  while (isListed(words, before)) before--;
  return !is(words[before], 'where');
}

/**
 * True for the "Frenchman" of "a Frenchman", of which there are many; not for the names of "a Google spokesman" and
 * "ministère des Affaires".
 */
function isAnyOne(words: readonly Word[], run: Range): boolean {
  const article = words[run.start - 1];
  if (run.end - run.start > 1 || !is(article, 'article') || is(article, 'definite')) return false;
  return officeEnd(words, run, words.length) === run.end && officeStart(words, run, 0) === run.start;
}

/** True inside a list of names before a further one: "Uganda and", and for the article before it. */
function isListed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return word.name || is(word, 'article') || (isConjunction(word) && words[at - 1]?.name === true);
}

/** Words that may stand between an office and the name of what it is held in: "of the". */
const longestLink = 2;

/**
 * Where "mayor of Ayr" and "ministère des Affaires étrangères" begin: the name alone is that of a place, or of what the
 * office is about. The start of the name where none is before it.
 */
function officeStart(words: readonly Word[], run: Range, from: number): number {
  let at = run.start - 1;
  while (at > from && run.start - at <= longestLink && isLink(words[at])) at--;
  const word = words[at];
  if (at === run.start - 1 || at < from || word === undefined || word.name || word.quoted) return run.start;
  return is(word, 'role') || is(word, 'institution') ? at : run.start;
}

function isLink(word: Word | undefined): boolean {
  return is(word, 'joiner') || is(word, 'article') || is(word, 'definite');
}

/** True for the "Acme" of "Acme spokesman Bo Li": nothing but an office stands between it and the next name. */
function isEmployer(words: readonly Word[], run: Range, next: Range | undefined): boolean {
  if (next === undefined) return false;
  const between = words.slice(run.end, next.start);
  return between.length > 0 && between.every((word) => is(word, 'role') || is(word, 'titles'));
}

/** Words in small letters that a body or an office may have after its name: "U.S. attorney's office". */
const longestOffice = 3;

/**
 * Where "West Mercia police", "the Biden administration", "a Google spokesperson" and "Swift's lawyer" end: the name
 * alone is that of a place, or of somebody else. The end of the name where nothing of the kind follows.
 */
function officeEnd(words: readonly Word[], run: Range, end: number): number {
  let stop = run.end;
  let at = words[stop]?.text === '.' ? stop + 1 : stop;
  for (const furthest = at + longestOffice; at < Math.min(end, furthest); at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.name || word.quoted || is(word, 'filler')) break;
    if (is(word, 'institution') || is(word, 'role') || is(word, 'staff')) stop = at + 1;
    else if (!isPossessive(word) && !is(word, 'organisation')) break;
  }
  return stop;
}

/** Where a name ends that begins at an index: over "of the" and "&" to further parts. */
export function runEnd(words: readonly Word[], start: number, end: number): number {
  let stop = start + 1;
  const joins = !isPersonal(words, start, end);
  for (let at = stop; at < end; at++) {
    const word = words[at];
    if (word?.name === true || (word?.kind === 'number' && at === stop) || isInitial(words, at)) stop = at + 1;
    else if (!(is(word, 'joiner') && joins) && word?.text !== '&' && word?.text !== '.' && word?.text !== '-') break;
    else if (at - stop > 1) break;
  }
  return stop;
}

/** True for the "A." of "Sonya A. Zoghlin". */
function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.capitalised && word.text.length === 1 && words[at + 1]?.text === '.';
}

/** True for "Greg Taylor" of "Greg Taylor of Indianapolis": two or three plain names are a person's. */
function isPersonal(words: readonly Word[], start: number, end: number): boolean {
  let stop = start;
  while (stop < end && words[stop]?.name === true) stop++;
  const own = words.slice(start, stop);
  return (
    (own.length === 2 || own.length === 3) &&
    own.every(
      (word) =>
        !is(word, 'institution') &&
        !is(word, 'organisation') &&
        !is(word, 'outlet') &&
        !is(word, 'document') &&
        !isAcronym(word.text),
    )
  );
}

/** "Communications Minister Fahmi Fadzil" is named by his last two words; so is "Dr. Ann Lee", but not "Dr. Lee". */
export function withoutOffice(words: readonly Word[], run: Range, from: number): Range {
  let start = run.start;
  for (let at = run.start; at < run.end - 1; at++) if (is(words[at], 'role')) start = at + 1;
  if (run.end - start === 1 && start > run.start) start--;
  const before = words[start - 1]?.text === '.' ? start - 2 : start - 1;
  const isHonorific = before >= from && is(words[before], 'titles') && !is(words[before], 'role');
  if (isHonorific && run.end - start === 1) return { start: before, end: run.end };
  return { start: afterHonorifics(words, { start, end: run.end }), end: run.end };
}

/** Where the name begins after "Lt. Gen."; not there, where less than two names follow. */
function afterHonorifics(words: readonly Word[], { start, end }: Range): number {
  let at = start;
  while (at < end && is(words[at], 'titles') && !is(words[at], 'role')) at += words[at + 1]?.text === '.' ? 2 : 1;
  return words.slice(at, end).filter(({ name }) => name).length > 1 ? at : start;
}

/** True for "FBI". */
export function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 7 && text === text.toUpperCase() && /\p{L}{2}/u.test(text);
}
