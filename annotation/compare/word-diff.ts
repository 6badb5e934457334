import { foldText } from '../../text/fold.ts';
import { tokenize, type Token } from './tokens.ts';

/** A stretch of the old text that stayed, of the old text that went, or of the new text that came. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many token pairs the middle is given as one replacement: a table of 4 million cells costs about 20 ms. */
const mostCells = 4_000_000;

/**
 * Word diff by longest common subsequence, after cutting off what is equal at both ends. Quadratic in the edited
 * middle, which for sentences is a few thousand cells. Words that fold alike (quotation marks, soft hyphens) count as
 * equal only if `folding`. The `same` and `removed` parts, joined, give the old text; `same` are given as they stand in
 * the old text.
 */
export function diffWords(from: string, to: string): DiffPart[] {
  return mergeParts(
    diffTokens(tokenize(from), tokenize(to), foldedKey).map(({ kind, token }) => ({ kind, text: token.text })),
  );
}

export interface DiffedToken<Kept> {
  readonly kind: DiffPart['kind'];
  readonly token: Kept;
}

/** As `diffWords`, token by token. Those of one key are equal; that of white space is a space. */
export function diffTokens<Kept>(
  from: readonly Kept[],
  to: readonly Kept[],
  keyOf: (token: Kept) => string,
): DiffedToken<Kept>[] {
  const old = from.map(keyOf);
  const now = to.map(keyOf);
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = diffMiddle(
    { tokens: from.slice(head, from.length - tail), keys: old.slice(head, old.length - tail) },
    { tokens: to.slice(head, to.length - tail), keys: now.slice(head, now.length - tail) },
  );
  return [...all('same', from.slice(0, head)), ...middle, ...all('same', from.slice(from.length - tail))];
}

interface Side<Kept> {
  readonly tokens: readonly Kept[];
  readonly keys: readonly string[];
}

function diffMiddle<Kept>(old: Side<Kept>, now: Side<Kept>): DiffedToken<Kept>[] {
  if (old.keys.length * now.keys.length > mostCells)
    return [...all('removed', old.tokens), ...all('added', now.tokens)];
  const lengths = commonLengths(old.keys, now.keys);
  const width = now.keys.length + 1;
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const steps: DiffedToken<Kept>[] = [];
  let [i, j] = [0, 0];
  while (i < old.keys.length || j < now.keys.length) {
    const before = old.tokens[i];
    const after = now.tokens[j];
    if (before !== undefined && after !== undefined && old.keys[i] === now.keys[j]) {
      steps.push({ kind: 'same', token: before });
      i++;
      j++;
    } else if (before !== undefined && (after === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      steps.push({ kind: 'removed', token: before });
      i++;
    } else if (after !== undefined) {
      steps.push({ kind: 'added', token: after });
      j++;
    }
  }
  return steps;
}

/**
 * Row-major table: weight of the heaviest common subsequence of the keys from `i` and from `j` on. Words outweigh
 * spaces.
 */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skipping = Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
      const keeping = old[i] === now[j] ? (lengths[at + width + 1] ?? 0) + (old[i] === ' ' ? 1 : 4) : 0;
      lengths[at] = Math.max(skipping, keeping);
    }
  }
  return lengths;
}

function foldedKey(token: Token): string {
  return token.kind === 'space' ? ' ' : foldText(token.text).text;
}

function all<Kept>(kind: DiffPart['kind'], tokens: readonly Kept[]): DiffedToken<Kept>[] {
  return tokens.map((token) => ({ kind, token }));
}

/** Joins neighbours of one kind; within an edit, everything removed comes before everything added. */
function mergeParts(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed });
    if (added !== '') merged.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = merged.at(-1);
      if (last?.kind === 'same') merged[merged.length - 1] = { kind, text: last.text + text };
      else merged.push({ kind, text });
    }
  }
  flush();
  return merged;
}
