import { tokenize } from '../../annotation/compare/tokens.ts';
import { plainWord } from '../../annotation/compare/plain-word.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of one claim that stands in place of a stretch of the other, between words that both have. */
export interface Replaced {
  readonly a: Span;
  readonly b: Span;
  /** Of the longer one. */
  readonly words: number;
}

export interface ComparedOrder {
  /** Words that both have in one order, as a share of the words of both (Dice). */
  readonly inOrder: number;
  readonly replaced: readonly Replaced[];
}

interface Word {
  readonly key: string;
  readonly span: Span;
}

/** Longer claims are compared so far; the table grows with the square. */
const mostWords = 120;

/** Aligns two texts by their longest common subsequence of words (D. Hirschberg's problem, by the plain table). */
export function compareOrder(a: string, b: string): ComparedOrder {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const lengths = commonLengths(left, right);
  const replaced: Replaced[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = (toA: number, toB: number) => {
    const [removed, added] = [spanOf(left, fromA, toA), spanOf(right, fromB, toB)];
    if (removed !== undefined && added !== undefined)
      replaced.push({ a: removed, b: added, words: Math.max(toA - fromA, toB - fromB) });
  };
  while (i < left.length && j < right.length) {
    if (left[i]?.key === right[j]?.key) {
      close(i, j);
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  close(left.length, right.length);
  const all = left.length + right.length;
  return { inOrder: all === 0 ? 0 : (2 * (lengths[0]?.[0] ?? 0)) / all, replaced };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { text: written, kind } of tokenize(text)) {
    const span = { start: at, end: (at += written.length) };
    if (kind === 'word' || kind === 'number') words.push({ key: plainWord(written), span });
  }
  return words.slice(0, mostWords);
}

/** The length of the longest common subsequence of what follows each pair of places. */
function commonLengths(a: readonly Word[], b: readonly Word[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row = [], below = []] = [rows[i], rows[i + 1]];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i]?.key === b[j]?.key ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}

function spanOf(words: readonly Word[], from: number, to: number): Span | undefined {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || from >= to
    ? undefined
    : { start: first.span.start, end: last.span.end };
}
