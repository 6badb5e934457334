import { foldText } from '../../text/fold.ts';

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

/**
 * Equal for two quotes of the same words: case, white space, the shapes of quotation marks and dashes, and the
 * punctuation around a quote do not count, everything else does. Empty for a quote without words.
 */
export function quoteKey(exact: string): string {
  return foldText(exact).text.replace(edges, '').toLowerCase();
}
