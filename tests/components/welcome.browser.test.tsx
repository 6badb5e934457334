import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/welcome/welcome.css';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { en } from '../../components/words/en.ts';
import { es } from '../../components/words/es.ts';
import type { Words } from '../../components/words/words.ts';
import { buttonNamed, find } from './mount.tsx';
import { mountPage, violations } from './mount-page.tsx';

const nothing = (): void => undefined;

const mountWelcome = (words: Words): HTMLElement =>
  mountPage(<Welcome onSampleDrawn={nothing} onOpenSettings={nothing} />, words);

describe.each([en, es])('the welcome page in $language', (words) => {
  it.each(['light', 'dark'])('has no accessibility fault: %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1000, 800);
    mountWelcome(words);
    expect(await violations()).toEqual([]);
  });

  it.each([320, 640, 1280])('has nothing cut off sideways at %i px', async (width) => {
    await page.viewport(width, 700);
    mountWelcome(words);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('has a sample whose words are where its reasons say', () => {
    const root = mountWelcome(words);
    expect(root.querySelectorAll('.claim mark').length).toBeGreaterThanOrEqual(2);
  });

  it('repaints the sample as it is tagged, and undoes it', async () => {
    const root = mountWelcome(words);
    await userEvent.click(find(root, '.tag-button[data-tag=promotional]'));
    expect(root.querySelectorAll('[data-paint=claimlight-promotional]')).toHaveLength(1);
    await userEvent.click(buttonNamed(root, words.undo));
    expect(root.querySelectorAll('[data-paint=claimlight-promotional]')).toHaveLength(0);
  });
});
