import { openShadowRoots } from './open-shadow-roots.ts';

/**
 * What is selected in a document, in its own tree or in one open shadow tree; undefined if that is nothing. Browsers
 * that do not tell what is selected in shadow trees (Chromium before 137) have it count as nothing.
 */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  if (!selection.isCollapsed) return selection.getRangeAt(0);
  // By its type: what is selected in a shadow tree counts as collapsed from out here.
  if (selection.type !== 'Range' || !('getComposedRanges' in selection)) return undefined;
  const [selected] = selection.getComposedRanges({ shadowRoots: [...openShadowRoots(document)] });
  if (selected === undefined) return undefined;
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  return range.collapsed ? undefined : range;
}
