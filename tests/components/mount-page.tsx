import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import type { Language } from '../../components/words/language.ts';
import { Spoken } from './spoken.tsx';

/** Draws a page of ours into an empty document, in a language. */
export function mountPage(page: ComponentChild, language: Language): HTMLElement {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(<Spoken language={language}>{page}</Spoken>, root));
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
