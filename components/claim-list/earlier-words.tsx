import { diffWords } from '../../annotation/compare/word-diff.ts';
import { quoteKey } from '../../annotation/model/quote-key.ts';
import { WordDiff } from './word-diff.tsx';

/** Below this share of characters in common the two are easier to read one beside the other than as one text. */
const leastInCommon = 0.5;

/** The words of another note on the claim where they are others, with what differs marked where that is little. */
export function EarlierWords({ then, now }: { readonly then: string; readonly now: string }) {
  if (quoteKey(then) === quoteKey(now)) return null;
  const diff = diffWords(then, now);
  const common = diff.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return (
    <blockquote class="elsewhere-words" dir="auto">
      {common >= leastInCommon * Math.max(then.length, now.length) ? <WordDiff diff={diff} /> : then}
    </blockquote>
  );
}
