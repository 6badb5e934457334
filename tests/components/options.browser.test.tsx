import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/options/options.css';
import { Options } from '../../components/options/options.tsx';
import type { OptionsProps, OptionsSettings } from '../../components/views/options.ts';
import { languages, type Language } from '../../components/words/language.ts';
import { buttonNamed, find } from './mount.tsx';
import { mountPage, violations } from './mount-page.tsx';

const settings: OptionsSettings = {
  name: '',
  sensitivity: 'balanced',
  sites: {
    mode: 'never-listed',
    only: [],
    never: ['courier.example', 'a-very-long-name-of-a-site.that-goes-on.example'],
  },
  suggestionsShown: ['sourced', 'unsourced', 'promotional'],
  highlightStyle: 'underline',
  palette: 'standard',
  language: 'browser',
  backupReminder: 'monthly',
  selectionButton: true,
  minimap: false,
  cardDensity: 'comfortable',
  versionsKept: true,
  lookUp: { hidden: [], own: [] },
};

const nothing = (): void => undefined;

function mountOptions(
  change: Partial<OptionsProps> = {},
  language: Language = 'en',
): { root: HTMLElement; changes: object[] } {
  const changes: object[] = [];
  const props: OptionsProps = {
    settings,
    storage: { used: 1_400_000, available: 2_000_000_000, isPersistent: false },
    shortcuts: [
      { name: 'Show or hide highlights', key: 'Alt+Shift+H' },
      { name: 'Next claim', key: '' },
    ],
    readsAllSites: true,
    onAllowSites: nothing,
    saved: 'yes',
    persistenceRefused: true,
    onChange: (changed) => changes.push(changed),
    hostOf: (typed) => (typed.includes('.') ? typed : undefined),
    onAskToPersist: nothing,
    versions: { articles: 2, versions: 5 },
    onForgetVersions: () => changes.push({ versions: 0 }),
    onOpenShortcuts: nothing,
    onPreviewDrawn: nothing,
    ...change,
  };
  return { root: mountPage(<Options {...props} />, language), changes };
}

describe.each(['light', 'dark'])('the settings page, %s', (theme) => {
  it.each([
    ['standard', 'en'],
    ['colour-blind-safe', 'es'],
  ] as const)('has no accessibility fault: %s', async (palette, language) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.palette = palette;
    await page.viewport(1000, 800);
    mountOptions({}, language);
    expect(await violations()).toEqual([]);
  });
});

describe('the settings page', () => {
  it.each([320, 640, 1280])('has nothing cut off sideways at %i px, in either language', async (width) => {
    await page.viewport(width, 700);
    for (const language of languages) {
      mountOptions({}, language);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it('says what is kept of articles, and deletes it when asked twice', async () => {
    const { root, changes } = mountOptions();
    expect(root.textContent).toContain('at most 20 versions');
    expect(root.textContent).toContain('5 versions of 2 articles kept.');
    await userEvent.click(buttonNamed(root, 'Delete all versions …'));
    await userEvent.click(buttonNamed(root, 'Keep them'));
    expect(changes).toEqual([]);
    await userEvent.click(buttonNamed(root, 'Delete all versions …'));
    await userEvent.click(buttonNamed(root, 'Delete all versions'));
    const ticks = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const keep = ticks.find(({ labels }) => labels?.[0]?.textContent.includes('Keep versions') === true);
    if (keep !== undefined) await userEvent.click(keep);
    expect(changes).toEqual([{ versions: 0 }, { versionsKept: false }]);
  });

  it('hands each change back as it is made', async () => {
    const { root, changes } = mountOptions();
    await userEvent.click(find(root, 'input[type=checkbox]'));
    await userEvent.click(buttonNamed(root, 'Remove courier.example'));
    expect(changes).toEqual([
      { suggestionsShown: ['unsourced', 'promotional'] },
      { sites: { ...settings.sites, never: ['a-very-long-name-of-a-site.that-goes-on.example'] } },
    ]);
  });

  it('adds a site once, and keeps what was typed if it is none', async () => {
    const { root, changes } = mountOptions();
    const field = find<HTMLInputElement>(root, '.site-form input');
    await userEvent.fill(field, 'nowhere');
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([]);
    expect(field.value).toBe('nowhere');
    expect(field.ariaInvalid).toBe('true');
    await userEvent.fill(field, 'courier.example');
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([{ sites: { ...settings.sites, never: [settings.sites.never[1], 'courier.example'] } }]);
  });

  it('says what the browser has promised, and asks only if it has not', () => {
    expect(mountOptions().root.textContent).toContain('1.4 MB of 2 GB in use.');
    expect(buttonNamed(document.body, 'Ask the browser to keep them')).toBeTruthy();
    const { root } = mountOptions({ storage: { used: 10, isPersistent: true } });
    expect(root.textContent).toContain('has promised');
    expect(root.textContent).not.toContain('Ask the browser');
  });
});
