import { selectedRange } from './selected-range.ts';

/** Characters below which a selection is hardly a claim: a double click selects a word. */
const leastText = 15;

/** The selected text, if it is long enough for a claim. */
export function sentenceSelected(document: Document): Range | undefined {
  const isLong = (document.getSelection()?.toString().trim().length ?? 0) >= leastText;
  return isLong ? selectedRange(document) : undefined;
}
