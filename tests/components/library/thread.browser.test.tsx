import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import '../../../components/library/library.css';
import { ThreadOfNote } from '../../../components/library/thread.tsx';
import type { ThreadNote, ThreadView } from '../../../components/views/thread.ts';
import type { Language } from '../../../components/words/language.ts';
import { buttonNamed, find, press } from '../mount.tsx';
import { mountPage, violations } from '../mount-page.tsx';
import { Spoken } from '../spoken.tsx';

const note = (name: string, part: Partial<ThreadNote> = {}): ThreadNote => ({
  id: name,
  source: `https://${name}.example/ferry`,
  title: `Headline of ${name}`,
  outlet: name,
  published: '2026-05-12',
  created: '2026-05-14T08:00:00.000Z',
  tag: 'sourced',
  exact: 'The new ferry halves the crossing time.',
  ...part,
});

const courier = note('courier');
const gazette = note('gazette', {
  published: undefined,
  finding: 'wrong',
  exact: 'The new ferry doubles the crossing time.',
});

function opened(notes: readonly ThreadNote[], language: Language = 'en') {
  const asked: string[] = [];
  const root = mountPage(null, language);
  const draw = (shown: readonly ThreadNote[] | undefined): void => {
    const thread: ThreadView | undefined = shown && { of: 'courier', notes: shown };
    void act(() =>
      render(
        <Spoken language={language}>
          <ThreadOfNote thread={thread} onSplit={(id) => asked.push(id)} />
        </Spoken>,
        root,
      ),
    );
  };
  draw(notes);
  return { root, asked, draw };
}

const rows = (root: Element) => [...root.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('the thread of a note', () => {
  it('is a line that names the other outlets, and opens as a list in the order of time', async () => {
    const { root } = opened([courier, gazette]);
    const summary = find(root, 'summary');
    expect(summary.textContent).toBe('In 2 articles: gazette, May 14, 2026');
    expect(find(root, 'ol').checkVisibility()).toBe(false);
    summary.focus();
    await press('{Enter}');
    expect(find(root, 'ol').checkVisibility()).toBe(true);
    const [first = '', second = ''] = rows(root);
    expect(first).toContain('courier, May 12, 2026');
    expect(first).toContain('this note');
    expect(second).toContain('gazette, May 14, 2026');
    expect(second).toContain('Found: wrong');
    expect(find(root, 'li:not([aria-current]) del').textContent).toContain('doubles');
    expect(find(root, 'li:not([aria-current]) ins').textContent).toContain('halves');
    expect(find(root, 'li a').getAttribute('href')).toContain('/library.html?');
    expect(await violations()).toEqual([]);
  });

  it('names three outlets, and says that there are more', () => {
    const { root } = opened([courier, ...['gazette', 'herald', 'isle', 'post'].map((name) => note(name))]);
    expect(find(root, 'summary').textContent).toMatch(/^In 5 articles: gazette, .*; herald, .*; isle, [^;]* …$/);
  });

  it('takes a note out by keyboard; the focus stays here', async () => {
    const { root, asked, draw } = opened([courier, gazette]);
    find(root, 'summary').focus();
    await press('{Enter}', '{Tab}', '{Tab}', '{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Not the same claim: gazette, May 14, 2026');
    await press('{Enter}');
    expect(asked).toEqual(['gazette']);
    draw([courier]);
    expect(document.activeElement).toBe(find(root, '.thread'));
    expect(root.textContent).toContain('No other note is on this claim.');
  });

  it('says whose a note is; those of others cannot be taken out', () => {
    const { root } = opened([courier, note('ada', { by: 'Ada' }), note('bo', { by: '' })]);
    expect(rows(root).slice(1).join()).toMatch(/by Ada.*by another person/);
    expect(root.querySelectorAll('li button')).toHaveLength(0);
    const { root: three } = opened([courier, gazette, note('ada', { by: 'Ada' })]);
    expect(three.querySelectorAll('li button')).toHaveLength(2);
    expect(buttonNamed(three, 'Not the same claim: courier, May 12, 2026')).toBeDefined();
  });

  it('is nothing until it is looked up', () => {
    const { root, draw } = opened([courier]);
    draw(undefined);
    expect(root.textContent).toBe('');
  });

  it.each(['de', 'es', 'fr'] as const)('reads in %s, in the width of a telephone', async (language) => {
    const long = note('x'.repeat(90), { source: 'https://x.example/', title: 'y'.repeat(300) });
    const { root } = opened([courier, long, gazette], language);
    root.style.width = '340px';
    find(root, 'summary').click();
    expect(find(root, 'ol').scrollWidth).toBeLessThanOrEqual(340);
    expect(await violations()).toEqual([]);
  });
});
