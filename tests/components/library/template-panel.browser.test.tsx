import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import '../../../components/library/library.css';
import { TemplatePanel } from '../../../components/library/template-panel.tsx';
import type { Template, TemplateActions, TemplateState } from '../../../components/views/templates.ts';
import { builtInTemplates } from '../../../exchange/templates/built-in.ts';
import { fillTemplate } from '../../../exchange/templates/fill-template.ts';
import { templateProblem } from '../../../exchange/templates/parse-template.ts';
import { placeholders } from '../../../exchange/templates/placeholders.ts';
import { inventedAnnotation } from '../../invented-annotation.ts';
import type { Language } from '../../../components/words/language.ts';
import { mountPage, violations } from '../mount-page.tsx';

const plain: Template = { id: 'plain', builtIn: 'plain', name: '', text: builtInTemplates.plain, isChanged: false };
const own: Template = { id: 'mine', name: 'For the seminar', text: '{{title}}: {{count}}', isChanged: true };

/** The panel with its details open, whose text follows what is typed. */
function panelWith(chosen: Template, given: Partial<TemplateState> = {}, language: Language = 'en') {
  const told: unknown[] = [];
  const Typed = () => {
    const [text, setText] = useState(chosen.text);
    const tell = (name: string) => (value?: unknown) => void told.push([name, value]);
    const actions: TemplateActions = {
      ...{ onChoose: tell('choose'), onName: tell('name'), onNew: tell('new'), onReset: tell('reset') },
      ...{ onUndoReset: tell('undo'), onSample: tell('sample'), onText: setText },
      problemIn: templateProblem,
      fill: (text, notes) => Promise.resolve(text === 'slow' ? undefined : fillTemplate(text, notes, new Date())),
    };
    const typed = { ...chosen, text };
    const state = {
      all: [plain, own],
      chosen: typed,
      placeholders,
      sample: [inventedAnnotation()],
      isUnsaved: false,
      canUndo: false,
    };
    return <TemplatePanel templates={{ ...state, ...given }} actions={actions} scope="shown" available={1} />;
  };
  const root = mountPage(
    <main>
      <Typed />
    </main>,
    language,
  );
  for (const details of root.querySelectorAll('details')) details.open = true;
  const button = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const area = root.querySelector('textarea');
  const type = async (text: string): Promise<void> => {
    if (area === null) throw new Error('there is no text to change');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => area.value).toBe(text);
  };
  return { root, told, button, type, preview: () => root.querySelector('pre')?.textContent ?? '' };
}

describe('the templates', () => {
  it('show what they make of the first notes, at each letter', async () => {
    const { preview, type, told } = panelWith(plain);
    expect(told).toEqual([['sample', 'shown']]);
    await expect.poll(preview).toContain('> The new ferry halves the crossing time.');
    await type('{{count}} of {{title}}');
    await expect.poll(preview).toBe('1 of New ferry on the northern line');
  });

  it('say that a preview takes too long, rather than keep the page busy', async () => {
    const { root, type, preview } = panelWith(plain);
    await type('slow');
    await expect.poll(() => root.querySelector('.template-preview')?.textContent).toContain('takes too long');
    expect(preview()).toBe('');
  });

  it('tell a fault with its place, and what to do', async () => {
    const { root, preview, type } = panelWith(plain);
    await type('a\n{{#articles}}');
    await expect.poll(() => root.querySelector('.fault')?.textContent).toContain('Line 2, column 1:');
    expect(root.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
    expect(preview()).toBe('');
    await type('a\n{{#articles}}{{/articles}}');
    await expect.poll(() => root.querySelector('.fault')?.textContent).toBe('');
  });

  it('can be had back as they were, copied and named', () => {
    const unchanged = panelWith(plain);
    expect(unchanged.button('Back to the original')).toBeUndefined();
    expect(unchanged.root.querySelector('input')).toBeNull();
    const changed = panelWith({ ...plain, isChanged: true });
    changed.button('Back to the original')?.click();
    changed.button('Copy as a new template')?.click();
    expect(changed.told.slice(1)).toEqual([
      ['reset', expect.anything()],
      ['new', 'My template'],
    ]);
    const mine = panelWith(own, { canUndo: true });
    expect(mine.button('Delete this template')).toBeDefined();
    mine.button('Undo')?.click();
    expect(mine.told.at(-1)).toMatchObject(['undo', expect.anything()]);
  });

  it('say so when there is nothing to show, and when they cannot be stored', () => {
    expect(panelWith(plain, { sample: [] }).root.textContent).toContain('There are no notes to show it with.');
    expect(panelWith(plain, { isUnsaved: true }).root.querySelector('.fault')?.textContent).toContain('not be saved');
  });

  it.each([
    ['English', 'en'],
    ['Spanish', 'es'],
  ] as const)('list every placeholder, without an accessibility fault, in %s', async (_, language) => {
    const { root } = panelWith(own, {}, language);
    expect(root.querySelectorAll('.placeholders dt').length).toBeGreaterThan(25);
    expect([...root.querySelectorAll('.placeholders dd')].filter(({ textContent }) => textContent === '')).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});
