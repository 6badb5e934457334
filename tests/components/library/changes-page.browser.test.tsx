import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import '../../../components/library/library.css';
import { ChangesPage } from '../../../components/library/changes-page.tsx';
import type { ChangeItem, ChangesView, ShownVersions } from '../../../components/views/changes.ts';
import { buttonNamed, find, press } from '../mount.tsx';
import { mountPage, violations } from '../mount-page.tsx';
import { Spoken } from '../spoken.tsx';

const item = (seq: number, part: Partial<ChangeItem> = {}): ChangeItem => ({
  seq,
  source: 'https://gazette.example/ferry',
  link: 'https://gazette.example/ferry#quote',
  title: `Headline ${seq}`,
  outlet: 'Harbour Gazette',
  language: 'en',
  tag: 'sourced',
  at: '2026-03-02T08:00:00.000Z',
  kind: 'changed',
  diff: [
    { kind: 'same', text: 'The ferry carried ' },
    { kind: 'removed', text: '900' },
    { kind: 'added', text: '700' },
    { kind: 'same', text: ' people.' },
  ],
  changes: ['number'],
  isCorrected: false,
  isSeen: false,
  ...part,
});

/** The page as its actions change it, in memory. */
function opened(items: readonly ChangeItem[] | undefined, article?: ShownVersions) {
  let view: ChangesView = { items, filter: 'unseen', marked: [], article };
  const asked: unknown[] = [];
  const root = mountPage(null, 'en');
  const draw = (part: Partial<ChangesView>): void => {
    view = { ...view, ...part };
    void act(() =>
      render(
        <Spoken language="en">
          <ChangesPage view={view} actions={actions} />
        </Spoken>,
        root,
      ),
    );
  };
  const mark = (seqs: readonly number[], isSeen: boolean): readonly ChangeItem[] | undefined =>
    view.items?.map((each) => (seqs.includes(each.seq) ? { ...each, isSeen } : each));
  const actions = {
    onFilter: (filter: ChangesView['filter']) => draw({ filter }),
    onMark: (seqs: readonly number[], isSeen: boolean) => draw({ items: mark(seqs, isSeen), marked: seqs }),
    onUndoMark: () => draw({ items: mark(view.marked, false), marked: [] }),
    onVersions: (which: unknown) => void asked.push(which),
  };
  draw({});
  const titles = () => [...root.querySelectorAll('.change-entry h3')].map(({ textContent }) => textContent);
  return { root, asked, titles };
}

describe('the list of what changed', () => {
  it('tells article, sentence, old and new, when, and whether the page says so', async () => {
    const { root } = opened([item(2), item(1, { isCorrected: true })]);
    const entry = find(root, '.change-entry');
    expect(find(entry, 'a').getAttribute('href')).toBe('https://gazette.example/ferry#quote');
    expect(entry.textContent).toContain('Harbour Gazette');
    expect(find(entry, 'time').getAttribute('datetime')).toBe('2026-03-02T08:00:00.000Z');
    expect(entry.textContent).toContain('The sentence was changed. It gives another figure.');
    expect([...entry.querySelectorAll('.wording')].map(({ textContent }) => textContent)).toEqual([
      'Before The ferry carried [gone: 900]  people.',
      'Now The ferry carried [new: 700]  people.',
    ]);
    const corrections = [...root.querySelectorAll('.correction')].map(({ textContent }) => textContent);
    expect(corrections).toEqual(['No correction note was found on the page.', 'The page carries a correction note.']);
    expect(await violations()).toEqual([]);
  });

  it('tells of words that are gone without a new wording', () => {
    const gone = item(1, { kind: 'gone', diff: [{ kind: 'removed', text: 'The ferry sank.' }], changes: [] });
    const { root } = opened([gone]);
    expect(root.textContent).toContain('The sentence is gone from the page.');
    expect(root.querySelectorAll('.wording')).toHaveLength(1);
  });

  it('is worked through by keyboard: arrows move, what is seen leaves and passes the focus on, Undo brings it back', async () => {
    const { root, titles } = opened([item(3), item(2), item(1)]);
    find(root, '.mark-seen').focus();
    await press('{ArrowDown}', '{Enter}');
    expect(titles()).toEqual(['Headline 3', 'Headline 1']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark as seen: Headline 1');
    await press('{Enter}', '{Enter}');
    expect(titles()).toEqual([]);
    expect(root.textContent).toContain('You have seen it all');
    buttonNamed(root, 'Undo').click();
    expect(titles()).toEqual(['Headline 3']);
  });

  it('keeps what was seen, and marks all at once', () => {
    const { root, titles } = opened([item(2), item(1)]);
    buttonNamed(root, 'Mark all as seen').click();
    expect(titles()).toEqual([]);
    expect(find(root, '[role=status]').textContent).toBe('2 changes marked.');
    [...root.querySelectorAll<HTMLElement>('.chip')].at(-1)?.click();
    expect(titles()).toEqual(['Headline 2', 'Headline 1']);
    expect(find(root, '.mark-seen').textContent).toBe('Mark as not seen');
  });

  it('says that nothing has changed', async () => {
    const { root } = opened([]);
    expect(root.textContent).toContain('Nothing has changed');
    expect(await violations()).toEqual([]);
  });

  it('leads to the versions of the article', () => {
    const { root, asked } = opened([item(1)]);
    buttonNamed(root, 'Versions of this article').click();
    expect(asked).toEqual([{ source: 'https://gazette.example/ferry', title: 'Headline 1', language: 'en' }]);
  });
});

describe('the versions of an article', () => {
  const article: ShownVersions = {
    source: 'https://gazette.example/ferry',
    title: 'Ferry',
    language: 'en',
    versions: [
      {
        visit: '2026-03-02T08:00:00.000Z',
        sentences: 12,
        unknown: 3,
        changes: [
          { kind: 'reworded', diff: item(1).diff },
          { kind: 'added', text: 'A quay was opened.' },
          { kind: 'removed' },
        ],
      },
      { visit: '2026-03-01T08:00:00.000Z', sentences: 11, unknown: 0, changes: [] },
    ],
  };

  it('stand by time with what changed marked, and lead back to the list', async () => {
    const { root, asked } = opened([], article);
    const [newest, first] = [...root.querySelectorAll('.version')];
    expect(newest?.textContent).toContain('10 sentences as before · 3 sentences more, of which nothing is kept');
    expect([...(newest?.querySelectorAll('.sentence-change') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Changed The ferry carried [gone: 900] [new: 700]  people.',
      'New [new: A quay was opened.] ',
      'Gone A sentence whose words were not kept.',
    ]);
    expect(first?.textContent).toContain('The first version that is kept: 11 sentences');
    expect(document.activeElement?.textContent).toBe('Versions of “Ferry”');
    expect(await violations()).toEqual([]);
    buttonNamed(root, 'Back to what changed').click();
    expect(asked).toEqual([undefined]);
  });

  it('may be none yet', () => {
    const { root } = opened([], { ...article, versions: [] });
    expect(root.textContent).toContain('No version of this article is kept yet.');
  });
});
