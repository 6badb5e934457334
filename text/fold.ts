import { foldOf, foldUnit } from './fold-table.ts';
import { drain } from './drain.ts';
import { bisect } from './segment-table.ts';
import type { Span } from './span.ts';

/**
 * A text folded for matching, with the way back. An offset inside a character that folds to several ("…" to "...") or
 * from several (a letter and its accent) maps to where that character starts.
 */
export interface FoldedText {
  readonly text: string;
  /** The raw offset of the character at a folded offset; the raw length at the end. */
  toRaw(offset: number): number;
  /** The folded offset of the character at a raw offset; of the next one kept if that one is dropped. */
  toFolded(offset: number): number;
  /** The raw characters that a folded span stands for, whole; what is dropped at its edges is left out. */
  rawSpan(span: Span): Span;
  /** The folded characters that a raw span became, whole. */
  foldedSpan(span: Span): Span;
}

/**
 * Folds what varies by typography and encoding and a reader does not see: runs of white space (NBSP and thin spaces
 * too) become one space; soft hyphens and zero-width characters are dropped; quotation marks and dashes become ASCII;
 * ellipses and ligatures are spelled out; combining sequences are composed (NFC). Case is kept. O(n), and idempotent.
 */
export function foldText(text: string): FoldedText {
  return drain(foldSteps(text));
}

/** Characters between two pauses: what is dear to fold takes some milliseconds, all else less than one. */
const charactersPerStep = 8192;

/** As `foldText`, pausing at every `yield`: a page's text can be of any length. */
export function* foldSteps(text: string): Generator<undefined, FoldedText> {
  const folded = new Folding(text);
  let at = 0;
  for (let pauseAt = charactersPerStep; at < text.length;) {
    if (at >= pauseAt) {
      pauseAt = at + charactersPerStep;
      folded.settle();
      yield;
    }
    const code = text.charCodeAt(at);
    // The fast path: printable ASCII without a mark after it stays as it is.
    if (code > 32 && code < 127 && code !== 96 && !(text.charCodeAt(at + 1) >= 0x300)) at++;
    else at = foldAt(text, at, folded);
  }
  return folded.finish();
}

/** Folds the white space or the character at an offset, and returns where the next one starts. */
function foldAt(text: string, at: number, folded: Folding): number {
  const fold = foldOf(text.charCodeAt(at));
  if (fold === 'space' || fold === 'drop') {
    const end = endOfSpace(text, at);
    const run = text.slice(at, end);
    if (run !== ' ') folded.edit(at, end, /\s/.test(run.replaceAll('\ufeff', '')) ? ' ' : '');
    return end;
  }
  const end = endOfUnit(text, at);
  if (fold === 'plain' && end === at + 1) return end;
  const unit = text.slice(at, end);
  const replacement = foldUnit(unit);
  if (replacement !== unit) folded.edit(at, end, replacement);
  return end;
}

function endOfSpace(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const fold = foldOf(text.charCodeAt(end));
    if (fold !== 'space' && fold !== 'drop') break;
  }
  return end;
}

/** Where the character at an offset ends, with all marks on it. */
function endOfUnit(text: string, at: number): number {
  let end = at + lengthAt(text, at);
  for (let next = end; next < text.length;) {
    const length = lengthAt(text, next);
    const fold =
      length === 1 ? foldOf(text.charCodeAt(next)) : /^\p{M}/u.test(text.slice(next, next + 2)) ? 'mark' : 'plain';
    if (fold !== 'mark' && fold !== 'drop') break;
    next += length;
    if (fold === 'mark') end = next;
  }
  return end;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * One side of the edits: where each starts and ends, in order. What lies between two edits is the same on both sides.
 */
interface Side {
  readonly starts: number[];
  readonly ends: number[];
}

/** The edits made so far: flat arrays, searched by bisection. */
class Folding {
  readonly #source: string;
  readonly #raw: Side = { starts: [], ends: [] };
  readonly #folded: Side = { starts: [], ends: [] };
  readonly #settled: string[] = [];
  #parts: string[] = [];
  #rawEnd = 0;
  #foldedEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  edit(start: number, end: number, replacement: string): void {
    this.#copyUpTo(start);
    // One character for another moves nothing.
    if (end - start !== 1 || replacement.length !== 1) {
      this.#raw.starts.push(start);
      this.#raw.ends.push(end);
      this.#folded.starts.push(this.#foldedEnd);
      this.#folded.ends.push(this.#foldedEnd + replacement.length);
    }
    this.#parts.push(replacement);
    this.#rawEnd = end;
    this.#foldedEnd += replacement.length;
  }

  /** Joins what was written, lest the browser has to look after a string for each edit of a long text. */
  settle(): void {
    this.#settled.push(this.#parts.join(''));
    this.#parts = [];
  }

  finish(): FoldedText {
    this.#copyUpTo(this.#source.length);
    this.settle();
    const raw = this.#raw;
    const folded = this.#folded;
    return {
      text: this.#settled.join(''),
      toRaw: (offset) => startOf(offset, folded, raw),
      toFolded: (offset) => startOf(offset, raw, folded),
      rawSpan: (span) => spanOf(span, folded, raw),
      foldedSpan: (span) => spanOf(span, raw, folded),
    };
  }

  #copyUpTo(start: number): void {
    if (start === this.#rawEnd) return;
    this.#parts.push(this.#source.slice(this.#rawEnd, start));
    this.#foldedEnd += start - this.#rawEnd;
  }
}

function lastEditFrom(offset: number, { starts }: Side): number {
  return bisect(0, starts.length, (edit) => (starts[edit] ?? 0) > offset) - 1;
}

function startOf(offset: number, from: Side, to: Side): number {
  const edit = lastEditFrom(offset, from);
  const past = offset - (from.ends[edit] ?? 0);
  return past < 0 ? (to.starts[edit] ?? 0) : (to.ends[edit] ?? 0) + past;
}

/** Where the character before an offset ends on the other side. */
function endOf(offset: number, from: Side, to: Side): number {
  const edit = lastEditFrom(offset - 1, from);
  return (to.ends[edit] ?? 0) + Math.max(0, offset - (from.ends[edit] ?? 0));
}

function spanOf({ start, end }: Span, from: Side, to: Side): Span {
  const toStart = startOf(start, from, to);
  return { start: toStart, end: start < end ? Math.max(toStart, endOf(end, from, to)) : toStart };
}
