import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buttonNamed, find, mountPopup, press, type MountedPopup } from './mount.tsx';
import { sampleRow, sampleRows } from './gallery/sample-rows.ts';

const tagged = sampleRow(0, { tag: 'sourced', state: 'exact' });

function note(root: ParentNode): HTMLTextAreaElement {
  return find<HTMLTextAreaElement>(root, '.note');
}

function link(root: ParentNode): HTMLInputElement {
  return find<HTMLInputElement>(root, '.evidence-form input');
}

async function open(popup: MountedPopup, id = 'row-0'): Promise<void> {
  await userEvent.click(find(popup.root, `[data-claim=${id}]`));
}

describe('the note', () => {
  it('is handed on with every key and says when it is saved', async () => {
    const popup = mountPopup({ rows: [tagged], focusList: true });
    await press('{Enter}', 'a', 'b');
    expect(popup.callsOf('onNoteChange')).toEqual([
      ['row-0', 'a', ''],
      ['row-0', 'ab', 'a'],
    ]);
    await expect.element(find(popup.root, '.field-state')).toHaveTextContent('Saved');
  });

  it('does not say saved while the store has not answered', async () => {
    const popup = mountPopup({ rows: [tagged], focusList: true }, { stores: false });
    await press('{Enter}', 'a');
    await expect.element(find(popup.root, '.field-state')).toHaveTextContent('Saving …');
  });

  it('keeps what was typed when the store answers late, or never', async () => {
    const popup = mountPopup({ rows: [tagged, sampleRow(1)], focusList: true }, { stores: false });
    await press('{Enter}', 'a', 'b', 'c');
    popup.update({ rows: [{ ...tagged, note: 'a' }, sampleRow(1)] });
    expect(note(popup.root).value).toBe('abc');
    await press('{Escape}', 'j');
    expect(note(popup.root).value).toBe('');
    await press('k');
    expect(note(popup.root).value).toBe('abc');
  });

  it('takes over what another view of the same claim stored', async () => {
    const popup = mountPopup({ rows: [tagged] });
    await open(popup);
    popup.update({ rows: [{ ...tagged, note: 'from the other tab' }] });
    expect(note(popup.root).value).toBe('from the other tab');
  });

  it('shows what was typed elsewhere beside what was typed here, and keeps the caret among its words', async () => {
    const popup = mountPopup({ rows: [tagged], focusList: true }, { stores: false });
    await press('{Enter}', 'a', 'b');
    note(popup.root).setSelectionRange(1, 1);
    popup.update({ rows: [{ ...tagged, note: 'So: ab', taken: { note: 'ab', evidenceText: '', nth: 1 } }] });
    expect(note(popup.root).value).toBe('So: ab');
    expect(note(popup.root).selectionStart).toBe(5);
    await press('!');
    expect(popup.callsOf('onNoteChange').at(-1)).toEqual(['row-0', 'So: a!b', 'So: ab']);
  });

  it('can come before the tag: it is a draft until then', async () => {
    const popup = mountPopup({ rows: sampleRows(1), focusList: true });
    await press('{Enter}', 'x');
    expect(popup.root.textContent).toContain('Kept as a draft, listed in the library under “To check”.');
    await press('{Escape}', 'u');
    await expect.element(find(popup.root, '.field-state')).toHaveTextContent('Saved');
    expect(popup.root.textContent).not.toContain('Kept as a draft');
    expect(note(popup.root).value).toBe('x');
  });
});

describe('evidence', () => {
  let popup: MountedPopup;
  beforeEach(async () => {
    popup = mountPopup({ rows: [tagged] });
    await open(popup);
  });

  it.each([
    ['https://example.org/report', 'https://example.org/report'],
    ['  http://example.org ', 'http://example.org'],
    ['example.org/a?b=c', 'https://example.org/a?b=c'],
  ])('adds %j as %s and empties the field', async (typed, url) => {
    await userEvent.fill(link(popup.root), typed);
    await press('{Enter}');
    expect(popup.callsOf('onAddEvidence')).toEqual([['row-0', url]]);
    expect(popup.callsOf('onPendingEvidenceChange').at(-1)).toEqual(['row-0', '', typed]);
    expect(link(popup.root).value).toBe('');
    const added = find<HTMLAnchorElement>(popup.root, '.evidence-list a');
    expect([added.getAttribute('href'), added.rel, added.target]).toEqual([url, 'noopener noreferrer', '_blank']);
  });

  it.each([
    ['', 'Paste or type a web address first.'],
    ['statistics office', 'This is not a complete web address.'],
    ['https://', 'This is not a complete web address.'],
    ['javascript:alert(1)', 'Only web addresses'],
    ['ftp://example.org/x', 'Only web addresses'],
  ])('says what is wrong with %j, keeps it and adds nothing', async (typed, message) => {
    await userEvent.fill(link(popup.root), typed);
    await userEvent.click(buttonNamed(popup.root, 'Add link'));
    expect(find(popup.root, '.fault').textContent).toContain(message);
    expect(link(popup.root).getAttribute('aria-invalid')).toBe('true');
    expect(link(popup.root).value).toBe(typed);
    expect(popup.callsOf('onAddEvidence')).toEqual([]);
  });

  it('does not take the same link twice', async () => {
    for (let times = 0; times < 2; times++) {
      await userEvent.fill(link(popup.root), 'https://example.org/a');
      await press('{Enter}');
    }
    expect(popup.callsOf('onAddEvidence')).toHaveLength(1);
    expect(find(popup.root, '.fault').textContent).toBe('This link is already in the list.');
  });

  it('hands half a link on as it is typed, and shows it again', async () => {
    await userEvent.type(link(popup.root), 'https://ex');
    expect(popup.callsOf('onPendingEvidenceChange').at(-1)).toEqual(['row-0', 'https://ex', 'https://e']);
    const again = mountPopup({ rows: [{ ...tagged, pendingEvidenceUrl: 'https://ex' }] });
    await open(again);
    expect(link(again.root).value).toBe('https://ex');
  });

  it('can be removed again', async () => {
    popup.update({
      rows: [{ ...tagged, evidence: [{ url: 'https://example.org/a', accessed: '2025-03-01T10:00:00Z' }] }],
    });
    await userEvent.click(buttonNamed(popup.root, 'Remove link example.org/a'));
    expect(popup.callsOf('onRemoveEvidence')).toEqual([['row-0', 'https://example.org/a']]);
  });

  it('makes no link of an address that is not of the web', () => {
    popup.update({
      rows: [{ ...tagged, evidence: [{ url: 'javascript:alert(1)', accessed: '2025-03-01T10:00:00Z' }] }],
    });
    expect(popup.root.querySelector('.evidence-list a')).toBeNull();
    expect(find(popup.root, '.evidence-list').textContent).toContain('javascript:alert(1)');
  });
});

describe('the reader’s own check', () => {
  it('is closed until it is wanted, and says on one line what is set', async () => {
    const popup = mountPopup({ rows: [{ ...tagged, finding: 'wrong', checkState: 'done' }] });
    await open(popup);
    const field = find<HTMLDetailsElement>(popup.root, '.check-field');
    expect(field.open).toBe(false);
    expect(find(field, 'summary').textContent).toContain('Done · Wrong');
    expect(find(popup.root, '.claim-summary').textContent).toContain('Found: wrong');
  });

  it('takes a finding by keyboard, and takes it away again', async () => {
    const popup = mountPopup({ rows: [tagged] });
    await open(popup);
    find(popup.root, '.check-field summary').focus();
    await press('{Enter}');
    buttonNamed(popup.root, 'Misleading').focus();
    await press('{Enter}');
    await press('{Enter}');
    expect(popup.callsOf('onFinding')).toEqual([
      ['row-0', 'misleading'],
      ['row-0', null],
    ]);
  });

  it('lists what was written without a tag under “To check”', async () => {
    const rows = [sampleRow(0, { tag: undefined, state: 'untagged', note: 'By whom?' }), sampleRow(1)];
    const popup = mountPopup({ rows });
    await userEvent.click(find(popup.root, '[data-filter=to-check]'));
    expect([...popup.root.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset.claim)).toEqual([
      'row-0',
    ]);
  });
});

describe('looking a claim up', () => {
  it('offers each place with its host and the claim’s words, and starts a check when one is opened', async () => {
    const popup = mountPopup({ rows: [{ ...tagged, exact: 'Rents in Millbrook rose by 4.2 percent.' }] });
    await open(popup);
    await userEvent.click(find(popup.root, '.look-up summary'));
    expect(popup.root.querySelectorAll('.look-up-places a').length).toBeGreaterThan(2);
    const [web] = popup.root.querySelectorAll<HTMLAnchorElement>('.look-up a');
    expect(web?.href).toBe('https://duckduckgo.com/?q=Rents%20Millbrook%20rose%204.2%20percent');
    expect([web?.target, web?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(find(popup.root, '.look-up p').textContent).toContain('duckduckgo.com');
    expect(find(popup.root, '.look-up-places li').textContent).toContain('toolbox.google.com');
    web?.addEventListener('click', (event) => event.preventDefault());
    web?.click();
    expect(popup.callsOf('onCheckState')).toEqual([['row-0', 'checking']]);
  });

  it('leaves the state of a check that is done', async () => {
    const popup = mountPopup({ rows: [{ ...tagged, checkState: 'done' }] });
    await open(popup);
    const web = find<HTMLAnchorElement>(popup.root, '.look-up a');
    web.addEventListener('click', (event) => event.preventDefault());
    web.click();
    expect(popup.callsOf('onCheckState')).toEqual([]);
  });
});
