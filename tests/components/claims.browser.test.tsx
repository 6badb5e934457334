import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buttonNamed, find, mountPopup, press } from './mount.tsx';
import { popupStates } from './gallery/popup-states.ts';
import { mixedRows, sampleRow, sampleRows } from './gallery/sample-rows.ts';

describe('a claim', () => {
  it('tells its reasons, its support and the suggestion, which stays a suggestion', () => {
    const { root } = mountPopup({ rows: [sampleRow(2)] });
    const cell = find(root, '.claim-head');
    expect(cell.textContent).toContain('Not looked at');
    expect(cell.textContent).toContain('Says who did what');
    expect(cell.textContent).toContain('Names its source only vaguely');
    expect(cell.textContent).toContain('Suggestion: unsourced.');
    expect(find(cell, 'mark').textContent).toBe('Multiple reports say');
    expect(root.querySelectorAll('[aria-pressed=true][data-tag]')).toHaveLength(0);
  });

  it('quotes an attribution that stands in another sentence', async () => {
    const row = sampleRow(1, {
      claim: {
        checkWorthiness: 0.6,
        reasons: [],
        support: { kind: 'named', attribution: { span: { start: -30, end: -2 }, words: 'the ministry said' } },
      },
    });
    const { root } = mountPopup({ rows: [row] });
    await userEvent.click(find(root, '.claim-head'));
    expect(find(root, '.support').textContent).toBe(
      'Where it comes from Names its source in a sentence nearby: the ministry said',
    );
    expect(root.querySelector('.claim-text mark')).toBeNull();
  });

  it('says where it comes from before why it was picked, with three reasons and the others one key away', async () => {
    const exact = 'A study published in May found that rents rose by 4 percent because demand grew.';
    const reason = (signal: string, words: string) => {
      const start = exact.indexOf(words);
      return { signal, span: { start, end: start + words.length }, weight: 1 };
    };
    const reasons = [
      reason('reported-speech', 'found that'),
      reason('study-or-data', 'study'),
      reason('study-or-data', 'found'),
      reason('figure-and-unit', '4 percent'),
      reason('cause', 'because'),
      reason('date', 'May'),
    ];
    const claim = { checkWorthiness: 1, reasons, support: { kind: 'named' as const } };
    const { root } = mountPopup({ rows: [sampleRow(0, { exact, claim })], focusList: true });
    await press('{Enter}', '{Escape}');
    expect([...root.querySelectorAll('.detail-head')].map(({ textContent }) => textContent)).toEqual([
      'Where it comes from',
      'Why this sentence',
      'Look up',
      'My check',
    ]);
    const told = () => [...root.querySelectorAll('.reasons li')].map(({ textContent }) => textContent);
    expect(told()).toEqual([
      'Reports what was said found that',
      'Points to a study or data study',
      'Gives a figure 4 percent',
    ]);
    const more = buttonNamed(root, '2 more');
    expect(more.ariaExpanded).toBe('false');
    more.focus();
    await press('{Enter}');
    expect(told().slice(3)).toEqual(['Says what caused what because', 'Says when May']);
    expect(document.activeElement).toBe(more);
    expect(more.ariaExpanded).toBe('true');
    await press('{Enter}');
    expect(told()).toHaveLength(3);
  });

  it('is shown on the page and opened by a click, and takes the suggestion with one more', async () => {
    const { root, callsOf, announced } = mountPopup({ rows: sampleRows(3) });
    await userEvent.click(find(root, '[data-claim=row-1]'));
    expect(callsOf('onFocusClaim')).toEqual([['row-1']]);
    expect(find(root, '.suggestion').textContent).toContain('Suggestion: unsourced. You decide.');
    await userEvent.click(buttonNamed(root, 'Accept'));
    expect(callsOf('onTag')).toEqual([['row-1', 'unsourced']]);
    expect(announced()).toBe('Tagged unsourced');
    expect(root.querySelector('.suggestion')).toBeNull();
  });

  it('says that it was met before, and shows the earlier note once it is open', async () => {
    const row = sampleRow(0);
    const earlier = {
      ...{
        exact: row.exact,
        id: 'earlier',
        source: 'https://gazette.example/1',
        title: 'Rents rise',
        outlet: 'Gazette',
      },
      ...{ tag: 'unsourced' as const, created: '2026-03-01T12:00:00Z', words: row.exact, note: 'Asked.', links: [] },
    };
    const { root } = mountPopup({ rows: [row, sampleRow(1)], elsewhere: [earlier] });
    expect(root.querySelectorAll('.claim-summary')[0]?.textContent).toContain('Met before');
    expect(root.querySelectorAll('.claim-summary')[1]?.textContent).not.toContain('Met before');
    await userEvent.click(find(root, '.claim-head'));
    expect(find(root, '.elsewhere-note').textContent).toBe('Asked.');
  });

  it('is tagged by one click, and untagged by a second on the same button', async () => {
    const { root, callsOf } = mountPopup({ rows: sampleRows(2) });
    const button = find(root, '.claim:nth-child(2) [data-tag=promotional]');
    await userEvent.click(button);
    await userEvent.click(button);
    expect(callsOf('onTag')).toEqual([['row-1', 'promotional']]);
    expect(callsOf('onClearTag')).toEqual([['row-1']]);
  });

  it('is not announced as tagged before it is stored', async () => {
    const { root, callsOf, announced, update } = mountPopup(
      { rows: sampleRows(1), focusList: true },
      { stores: false },
    );
    await press('s');
    expect(callsOf('onTag')).toHaveLength(1);
    expect(announced()).toBe('');
    update({ rows: [sampleRow(0, { tag: 'sourced', state: 'exact' })] });
    await expect.poll(announced).toBe('Tagged sourced');
    expect(find(root, '.claim-head').textContent).toContain('Sourced');
  });

  it('has words for a signal that this version does not know', () => {
    const claim = {
      checkWorthiness: 1,
      reasons: [{ signal: 'tomorrow', span: { start: 0, end: 3 }, weight: 1 }],
      support: { kind: 'none' as const },
    };
    const { root } = mountPopup({ rows: [sampleRow(0, { claim })] });
    expect(find(root, '.claim-head').textContent).toContain('States something that can be checked');
  });
});

describe('claims whose text is not as it was', () => {
  it('stand in sections of their own, and none is dropped', async () => {
    const { root } = mountPopup();
    // The last rows are drawn a moment after the first.
    await expect.poll(() => root.querySelectorAll('.claim').length).toBe(popupStates.ready.rows.length);
    const headings = [...root.querySelectorAll('.claim-section h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Changed since you tagged it', 'Claims on this page', 'No longer found on the page']);
  });

  it('show what it said then and says now first, and what that means, before a claim is opened', () => {
    const { root } = mountPopup();
    const row = find(root, '.claim[data-section=changed]');
    expect(row.dataset.open).toBe('false');
    expect(find(row, 'del').textContent).toContain('120');
    expect(find(row, 'ins').textContent).toContain('210');
    expect(find(row, '.wording-then').textContent).toBe('You tagged caused [gone: 120]  hospital visits');
    expect(find(row, '.wording-now').textContent).toBe('Now it says caused [new: 210]  hospital visits');
    expect(find(row, '.change-meaning').textContent).toBe(
      'It gives another figure. What it claims may have changed. Please look again.',
    );
    const follows = (later: string) =>
      find(row, '.claim-change').compareDocumentPosition(find(row, later)) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows('.claim-tags')).toBeTruthy();
  });

  it('say where the old words are repeated, which is not the claim', () => {
    const kinds = ['correction', 'mention', 'excerpt'] as const;
    const copies = kinds.map((kind) => ({ kind, paragraph: `Paragraph of the ${kind}.` }));
    const rows = mixedRows.map((row) => (row.state === 'changed' || row.state === 'orphan' ? { ...row, copies } : row));
    const { root } = mountPopup({ rows });
    for (const section of ['changed', 'lost']) {
      const told = [...root.querySelectorAll(`[data-section=${section}] .copies li`)].map((li) => li.textContent);
      expect(told.slice(0, 3)).toEqual([
        'A correction note repeats the words you tagged. It is not the claim. Paragraph of the correction.',
        'Another sentence repeats the words you tagged. It is not the claim. Paragraph of the mention.',
        'The words you tagged stand on their own elsewhere, like a pull quote or a teaser. That is not the claim. Paragraph of the excerpt.',
      ]);
    }
  });

  it('show the stored paragraph where the page no longer has them', async () => {
    const { root } = mountPopup();
    const gone = find(root, '[data-section=lost] .claim-head');
    expect(gone.textContent).toContain('The page no longer has this text');
    await userEvent.click(gone);
    expect(find(root, 'blockquote').textContent).toContain('The council met on Tuesday.');
  });

  it('keep their tag on the new words, or take another', async () => {
    const { root, callsOf } = mountPopup({}, { stores: false });
    await userEvent.click(find(root, '[data-section=changed] .claim-head'));
    const choices = [...root.querySelectorAll<HTMLElement>('.change-decision button')];
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Keep tag',
      'Re-tag: unsourced',
      'Re-tag: promotional',
    ]);
    for (const choice of choices) await userEvent.click(choice);
    expect(callsOf('onTag')).toEqual(['sourced', 'unsourced', 'promotional'].map((tag) => ['row-9', tag]));
  });

  it('that claim the same in other words stand where they stand on the page, and say so quietly', async () => {
    const reworded = mixedRows.map((row) => (row.state === 'changed' ? { ...row, state: 'reworded' as const } : row));
    const { root } = mountPopup({ rows: reworded });
    expect(root.querySelector('[data-section=changed]')).toBeNull();
    const head = find(root, '.claim-state[data-state=reworded]').closest<HTMLElement>('.claim-head');
    if (head !== null) await userEvent.click(head);
    expect(find(root, '.change-meaning').textContent).toBe('It gives another figure. It still claims the same.');
    expect([...root.querySelectorAll('.change-decision button')].map(({ textContent }) => textContent)).toEqual([
      'Keep tag',
    ]);
  });

  it('offer the places they may belong to: to look at, and to go to', async () => {
    const { root, callsOf } = mountPopup();
    await userEvent.click(find(root, '[data-section=lost] .claim-head'));
    const candidate = find(root, '.candidate');
    expect(candidate.textContent).toContain('The station will close in [gone: June] [new: May]  for two years.');
    await userEvent.click(candidate);
    await userEvent.click(find(root, '.candidates .button'));
    expect(callsOf('onFocusClaim')).toContainEqual(['candidate']);
    expect(callsOf('onReattach')).toEqual([['row-10', 'candidate']]);
  });
});

describe('a hostile text', () => {
  it('is shown as text', async () => {
    const { root } = mountPopup(popupStates.hostile);
    await userEvent.click(find(root, '[data-claim=row-0]'));
    expect(root.querySelectorAll('script, img')).toHaveLength(0);
    expect(find(root, '.claim-text').textContent).toContain('<script>');
    expect(find(root, 'h1').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(find<HTMLTextAreaElement>(root, '.note').value).toContain('</textarea>');
    expect(find(root, '.popup').scrollWidth).toBeLessThanOrEqual(find(root, '.popup').clientWidth);
  });
});
