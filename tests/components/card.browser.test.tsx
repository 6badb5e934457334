import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../components/card/card.css';
import { Card, type CardProps } from '../../components/card/card.tsx';
import type { ElsewhereNote } from '../../components/views/elsewhere.ts';
import { viewOf } from '../../components/views/library-address.ts';
import { idleActions } from './gallery/popup-states.ts';
import { sampleRows } from './gallery/sample-rows.ts';
import { Spoken } from './spoken.tsx';
import { mountPage, violations } from './mount-page.tsx';
import { buttonNamed, find, press } from './mount.tsx';

const [first, second] = sampleRows(2) as [CardProps['row'], CardProps['row']];
let tagged: string[] = [];
let root: HTMLElement;

const props: CardProps = {
  row: first,
  turn: 0,
  position: { index: 0, total: 2 },
  language: 'en',
  density: 'comfortable',
  problem: undefined,
  canUndo: false,
  elsewhere: [],
  actions: { ...idleActions, onTag: (id, tag) => tagged.push(`${id} ${tag}`) },
  onGo: () => undefined,
  onClose: () => undefined,
  onDrawn: () => undefined,
};

const note = (n: number): ElsewhereNote => ({
  exact: first.exact,
  id: `note-${n}`,
  source: `https://gazette.example/${n}`,
  title: n === 2 ? '' : `Headline ${n}`,
  outlet: 'The Gazette',
  tag: 'unsourced',
  created: '2026-03-01T12:00:00Z',
  words: first.exact,
  note: '',
  links: [],
});

beforeEach(() => {
  tagged = [];
});
// The card listens on the whole document.
afterEach(() => render(null, root));

it('takes a key for the claim that is seen, the moment it is drawn', () => {
  document.body.replaceChildren(document.createElement('div'));
  root = find(document.body, 'div');
  const draw = (card: ComponentChild): void => render(<Spoken language="en">{card}</Spoken>, root);
  draw(<Card {...props} />);
  draw(<Card {...props} row={second} turn={1} />);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }));
  expect(tagged).toEqual(['row-1 unsourced']);
});

it('tags by the keys of the list, and closes or goes on by arrows and Escape', async () => {
  const steps: string[] = [];
  root = mountPage(<Card {...props} onGo={(by) => steps.push(String(by))} onClose={() => steps.push('close')} />, 'en');
  await press('s', '{ArrowRight}', '{ArrowUp}', '{Escape}');
  expect(tagged).toEqual(['row-0 sourced']);
  expect(steps).toEqual(['1', '-1', 'close']);
});

it('undoes by a button in sight, and says when there is nothing to undo', async () => {
  let undone = 0;
  const actions = { ...props.actions, onUndo: () => (undone += 1) };
  root = mountPage(<Card {...props} canUndo actions={actions} />, 'en');
  buttonNamed(root, 'Undo').click();
  await expect.poll(() => find(root, '.card > [role=status]').textContent).toBe('Last change undone');
  expect(undone).toBe(1);
  render(null, root);
  root = mountPage(<Card {...props} actions={actions} />, 'en');
  buttonNamed(root, 'Undo').click();
  await expect.poll(() => find(root, '.card > [role=status]').textContent).toBe('Nothing to undo');
  expect(undone).toBe(1);
});

it('says of a claim that was tagged in a translation of the page that it was', () => {
  const sentence = 'You tagged this in a translation that the browser made of the page.';
  root = mountPage(<Card {...props} />, 'en');
  expect(root.textContent).not.toContain(sentence);
  root = mountPage(<Card {...props} row={{ ...first, tag: 'sourced', isTranslation: true }} />, 'en');
  expect(root.textContent).toContain(sentence);
});

describe('the same words elsewhere', () => {
  it('take no room where there are none', () => {
    root = mountPage(<Card {...props} />, 'en');
    expect(root.querySelector('.elsewhere')).toBeNull();
  });

  it('stand with title, tag, outlet and day, and lead to the note among those of its article', async () => {
    root = mountPage(<Card {...props} elsewhere={[note(1), note(2)]} />, 'en');
    const [link, untitled] = root.querySelectorAll<HTMLAnchorElement>('.elsewhere a');
    expect(link?.textContent).toBe('Headline 1');
    expect(untitled?.textContent).toBe('https://gazette.example/2');
    expect(find(root, '.elsewhere-facts').textContent).toBe('Unsourced · The Gazette · Mar 1, 2026');
    const { pathname, search } = new URL(link?.href ?? '');
    expect(pathname).toBe('/library.html');
    const { source, text } = viewOf(search);
    expect(source).toBe('https://gazette.example/1');
    expect(text).toMatch(/^Rents in Millbrook rose by 4 2 percent/);
    expect(await violations()).toEqual([]);
  });

  it('show the earlier claim where its words are others, with its note and evidence, and can be taken over', () => {
    const taken: string[] = [];
    const actions = {
      ...props.actions,
      onTag: (_: string, tag: string) => void taken.push(tag),
      onFinding: (_: string, finding: string | null) => void taken.push(String(finding)),
      onNoteChange: (_: string, text: string) => void taken.push(text),
      onAddEvidence: (_: string, url: string) => void taken.push(url),
    };
    const earlier = {
      ...note(1),
      words: 'A claim in wholly other words',
      finding: 'wrong' as const,
      note: 'Asked the office.',
      links: ['https://office.example/a'],
    };
    root = mountPage(<Card {...props} actions={actions} elsewhere={[earlier, note(2)]} />, 'en');
    const [first, second] = root.querySelectorAll('.elsewhere li');
    expect(first?.querySelector('blockquote')?.textContent).toBe('A claim in wholly other words');
    expect(first?.querySelector('.elsewhere-note')?.textContent).toBe('Asked the office.');
    expect(second?.querySelector('blockquote')).toBeNull();
    first?.querySelector('button')?.click();
    expect(taken).toEqual(['unsourced', 'wrong', 'Asked the office.', 'https://office.example/a']);
  });

  it('are three at most; the others wait in the library', () => {
    root = mountPage(<Card {...props} elsewhere={[1, 2, 3, 4, 5].map(note)} />, 'es');
    expect(root.querySelectorAll('.elsewhere li')).toHaveLength(3);
    const [more] = [...root.querySelectorAll<HTMLAnchorElement>('.elsewhere > a')];
    expect(more?.textContent).toBe('2 más en la biblioteca');
    expect(viewOf(new URL(more?.href ?? '').search).source).toBe('');
  });
});
