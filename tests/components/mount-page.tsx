import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/words/words-context.ts';
import type { Words } from '../../components/words/words.ts';

/** Draws a page of ours into an empty document, in a language. */
export function mountPage(page: ComponentChild, words: Words): HTMLElement {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, root));
  return root;
}

/** What axe finds wrong, a line each, with the first place. */
export async function violations(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // The language and title of the document are the extension page's, not the component's.
  const ofDocument = { 'html-has-lang': { enabled: false }, 'document-title': { enabled: false } };
  const found = await axe.run(document.body, { runOnly: { type: 'tag', values: tags }, rules: ofDocument });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
