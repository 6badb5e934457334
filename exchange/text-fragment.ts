import { isPageNote, type Target } from '../annotation/model/annotation.ts';

/**
 * Text fragments: `#:~:text=[prefix-,]start[,end][,-suffix]`, https://wicg.github.io/scroll-to-text-fragment/.
 * Browsers match whole words, so that each part is cut at word boundaries.
 */

/**
 * Above this many characters only the quote's first and last words are named: URLs of some thousand characters break in
 * mail and chat.
 */
const longestWhole = 300;
/** Below this many characters a quote is likely to stand twice in an article, and gets the words around it. */
const shortestAlone = 60;
/** Words named at each end of a long quote: enough to be unique in an article, few enough to survive small edits. */
const wordsPerEnd = 6;

/** The article's URL, with a fragment that makes the browser scroll to the quote and mark it; none for a page note. */
export function linkToQuote(target: Target): string {
  const {
    source,
    selector: [quote],
  } = target;
  if (isPageNote(target)) return source;
  const [address = ''] = source.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${textDirective(quote)}`;
}

/** What stands after `text=` for this quote. */
export function textDirective(quote: { exact: string; prefix: string; suffix: string }): string {
  const exact = quote.exact.trim();
  // A single part has to lie in one block; a quote over several blocks can only be named by its ends.
  if (exact.length > longestWhole || exact.includes('\n')) return endsOf(exact).map(encodePart).join(',');
  const parts = [encodePart(exact)];
  if (exact.length < shortestAlone) {
    const before = wordsBefore(quote.prefix);
    const after = wordsAfter(quote.suffix);
    if (before !== '') parts.unshift(`${encodePart(before)}-`);
    if (after !== '') parts.push(`-${encodePart(after)}`);
  }
  return parts.join(',');
}

function endsOf(exact: string): string[] {
  const firstLine = exact.slice(0, lineBreakOr(exact.indexOf('\n'), exact.length));
  const lastLine = exact.slice(exact.lastIndexOf('\n') + 1);
  const first = wordsOf(firstLine)[wordsPerEnd - 1];
  const last = wordsOf(lastLine).at(-wordsPerEnd);
  const start = firstLine.slice(0, first?.end).trim();
  const end = lastLine.slice(last?.start ?? 0).trim();
  const apart = exact.length - start.length - end.length > 0;
  return apart ? [start, end] : [exact];
}

function lineBreakOr(index: number, otherwise: number): number {
  return index === -1 ? otherwise : index;
}

/** The end of a prefix, in its last block, without the word that its start may have cut. */
function wordsBefore(prefix: string): string {
  const block = prefix.trimEnd().split('\n').at(-1) ?? '';
  const whole = block.length < prefix.trimEnd().length;
  const [, second] = wordsOf(block);
  return (whole ? block : block.slice(second?.start ?? block.length)).trim();
}

/** The start of a suffix, in its first block, without the word that its end may have cut. */
function wordsAfter(suffix: string): string {
  const [block = ''] = suffix.trimStart().split('\n');
  const whole = block.length < suffix.trimStart().length;
  const secondLast = wordsOf(block).at(-2);
  return (whole ? block : block.slice(0, secondLast?.end ?? 0)).trim();
}

/** The words as browsers see them, also in languages without spaces. */
function wordsOf(text: string): { start: number; end: number }[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** `encodeURIComponent` leaves `-` alone, which separates the parts here, and brackets, which end links in Markdown. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[-()'*!]/g, (mark) => {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
