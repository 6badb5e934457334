import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buttonNamed, find, mountPopup } from './mount.tsx';
import { popupStates } from './gallery/popup-states.ts';
import { sampleRow, sampleRows } from './gallery/sample-rows.ts';

const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('claims to start with', () => {
  it('stay where they are when they are tagged, and so does the list below', async () => {
    const { root } = mountPopup({ rows: sampleRows(8) });
    const first = find(root, '.start-here button');
    const exact = find(first, '.start-text').textContent;
    const row = [...root.querySelectorAll<HTMLElement>('.claim')].find(({ textContent }) =>
      textContent.includes(exact),
    );
    const top = row?.offsetTop;
    await userEvent.click(find(row ?? root, '.tag-button[data-tag=promotional]'));
    expect(texts(root, '.start-text')).toHaveLength(3);
    expect(find(first, '.start-reason').textContent).toBe('Promotional');
    expect(row?.offsetTop).toBe(top);
  });
});

describe('coverage and filters', () => {
  it('say how many claims were looked at, and count each tag', () => {
    const { root } = mountPopup();
    expect(find(root, '.coverage-words').textContent).toBe('3 of 11 claims looked at');
    expect(texts(root, '.chip')).toEqual([
      'All 13',
      'Not looked at 7',
      'Sourced 3',
      'Unsourced 2',
      'Promotional 1',
      'Check again 3',
    ]);
  });

  it('draw what was looked at as long as they say it is', () => {
    const { root } = mountPopup();
    const widths = [...root.querySelectorAll('.coverage-bar [data-of]')].map((part) =>
      Number(part.getAttribute('width')),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo((100 * 3) / 11);
  });

  it.each([
    ['not-looked-at', 7],
    ['sourced', 3],
    ['check-again', 3],
    ['all', 13],
  ])('show with %s only its %i rows', async (filter, count) => {
    const { root } = mountPopup();
    await userEvent.click(find(root, `[data-filter=${filter}]`));
    expect(root.querySelectorAll('.claim')).toHaveLength(count);
    expect(find(root, `[data-filter=${filter}]`).getAttribute('aria-pressed')).toBe('true');
  });

  it('say so when a filter leaves nothing', async () => {
    const { root } = mountPopup({ rows: sampleRows(2) });
    await userEvent.click(find(root, '[data-filter=promotional]'));
    expect(find(root, '.empty').textContent).toBe('No claim of this kind here.');
  });
});

describe('the controls', () => {
  it('change how many claims are highlighted, and say what each step means', async () => {
    const { root, callsOf } = mountPopup();
    expect(find(root, '.sensitivity [id$=-meaning]').textContent).toContain('worth checking');
    await userEvent.click(find(root, '.segment:nth-child(3) input'));
    expect(callsOf('onSensitivityChange')).toEqual([['all']]);
  });

  it('keep the chosen step while it is being stored, whatever is drawn in between', async () => {
    const { root, update } = mountPopup({ sensitivity: 'few' });
    const all = find<HTMLInputElement>(root, '.segment:nth-child(3) input');
    await userEvent.click(all);
    update({ rows: sampleRows(3) });
    expect(all.checked).toBe(true);
    update({ sensitivity: 'all' });
    update({ sensitivity: 'balanced' });
    expect(find<HTMLInputElement>(root, '.segment:nth-child(2) input').checked).toBe(true);
  });

  it('switch the highlights', async () => {
    const { root, callsOf } = mountPopup({ highlightsShown: true });
    await userEvent.click(find(root, '[role=switch]'));
    expect(callsOf('onHighlightsChange')).toEqual([[false]]);
  });

  it('offer to tag the selected text only when there is one', async () => {
    const { root, callsOf, update } = mountPopup();
    expect(root.querySelector('.selected-text')).toBeNull();
    expect(root.textContent).toContain('Select its text on the page');
    update({ selectedText: 'No one had asked the tenants.' });
    await userEvent.click(buttonNamed(root, 'Tag the selected text'));
    expect(callsOf('onTagSelection')).toHaveLength(1);
  });

  it('export what was chosen, and tell in words how it went', async () => {
    const { root, callsOf, update } = mountPopup();
    await userEvent.click(buttonNamed(root, 'Save file'));
    const [format, scope] = root.querySelectorAll<HTMLSelectElement>('.export select');
    if (format === undefined || scope === undefined) throw new Error('No choices.');
    await userEvent.selectOptions(format, 'csv');
    await userEvent.selectOptions(scope, 'everything');
    await userEvent.click(buttonNamed(root, 'Copy'));
    expect(callsOf('onExport').flat()).toEqual([
      { format: 'markdown', scope: 'page', to: 'file' },
      { format: 'csv', scope: 'everything', to: 'clipboard' },
    ]);
    update({ exportOutcome: { kind: 'saved', count: 1, fileName: 'courier.csv' } });
    expect(find(root, '.export [role=status]').textContent).toBe('1 note saved as courier.csv.');
  });
});

describe('a page that cannot be read', () => {
  it.each([
    'internal-page',
    'kept-out',
    'no-access',
    'page-silent',
    'pdf',
    'no-article',
    'error',
    'unsupported-language',
    'no-claims',
  ] as const)('gets a title and a sentence: %s', (state) => {
    const { root } = mountPopup(popupStates[state]);
    const message = find(root, '.message');
    expect(find(message, 'h2').textContent.length).toBeGreaterThan(8);
    expect(find(message, 'p').textContent).toMatch(/\.$/);
    expect(buttonNamed(root, 'Save file').disabled).toBe(false);
  });

  it('can be read anyway, loaded again, or allowed', async () => {
    const declined = mountPopup(popupStates['no-article']);
    await userEvent.click(buttonNamed(declined.root, 'Read this page anyway'));
    expect(declined.callsOf('onReadAnyway')).toHaveLength(1);
    const broken = mountPopup(popupStates.error);
    await userEvent.click(buttonNamed(broken.root, 'Reload the page'));
    expect(broken.callsOf('onReloadPage')).toHaveLength(1);
    const forbidden = mountPopup(popupStates['no-access']);
    await userEvent.click(buttonNamed(forbidden.root, 'Allow on all sites'));
    expect(forbidden.callsOf('onAllowSites')).toHaveLength(1);
  });

  it('says what is going on while it loads', () => {
    const { root } = mountPopup(popupStates.loading);
    expect(find(root, '.loading').textContent).toBe('Reading the article …');
  });

  it('still shows stored claims', () => {
    const { root } = mountPopup({
      status: { kind: 'error' },
      rows: [sampleRow(0, { tag: 'sourced', state: 'orphan' })],
    });
    expect(root.querySelectorAll('.claim')).toHaveLength(1);
  });
});

describe('an update', () => {
  it('is told of until the reader has read so', async () => {
    const onUpdateRead = vi.fn();
    const { root } = mountPopup({ ...popupStates.updated, onUpdateRead });
    expect(find(root, '.foot-note').textContent).toContain('Claimlight was updated to version 1.4.0.');
    await userEvent.click(buttonNamed(root, 'Got it'));
    expect(onUpdateRead).toHaveBeenCalledOnce();
  });

  it('is not told of while the notes cannot be read, as it says where they are', () => {
    const { root } = mountPopup({ ...popupStates.updated, problem: 'storage-failed' });
    expect(root.querySelector('.foot-note')).toBeNull();
  });
});

describe('a database that the browser has emptied', () => {
  it('is told of, and the library is a click away', async () => {
    const { root, callsOf } = mountPopup({ ...popupStates.emptied, updatedTo: '1.4.0' });
    expect(find(root, '.foot-note').textContent).toContain('your earlier tags and notes with it');
    await userEvent.click(buttonNamed(root, 'All your notes'));
    expect(callsOf('onOpenLibrary')).toHaveLength(1);
    expect(root.textContent).not.toContain('as before');
  });
});

describe('what went wrong', () => {
  it.each([
    ['storage-full', 'The disk is full'],
    ['storage-newer', 'Update Claimlight'],
    ['extension-updated', 'reload this page'],
  ] as const)('is told above the list, and takes neither the list nor the export away: %s', (state, sentence) => {
    const { root } = mountPopup(popupStates[state]);
    expect(find(root, '[role=alert].problem').textContent).toContain(sentence);
    expect(root.querySelectorAll('.claim').length).toBeGreaterThan(0);
    expect(buttonNamed(root, 'Save file').disabled).toBe(false);
  });
});

describe('speed', () => {
  it('paints 300 claims within 100 ms and draws 1,000 in the end', async () => {
    mountPopup({ rows: sampleRows(5) });
    const rows = sampleRows(1000);
    const start = performance.now();
    const { root } = mountPopup({ rows: rows.slice(0, 300) });
    root.getBoundingClientRect();
    expect(performance.now() - start).toBeLessThan(100);
    const { root: long } = mountPopup({ rows });
    await expect.poll(() => long.querySelectorAll('.claim').length, { timeout: 5000 }).toBe(1000);
  });

  it('draws no other row again when one is tagged', async () => {
    const { root, update } = mountPopup({ rows: sampleRows(20) });
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(find(root, '.claim-list'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    update({
      actions: { ...popupStates.ready.actions },
      rows: sampleRows(20).map((row) => (row.id === 'row-3' ? { ...row, tag: 'sourced' as const } : row)),
    });
    await Promise.resolve();
    const touched = new Set(
      changed.map((node) => (node instanceof Element ? node : node.parentElement)?.closest('.claim')),
    );
    expect([...touched].map((claim) => claim?.getAttribute('aria-rowindex'))).toEqual(['4']);
  });
});
