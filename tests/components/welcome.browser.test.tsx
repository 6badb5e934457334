import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/welcome/welcome.css';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { languages, type Language } from '../../components/words/language.ts';
import { buttonNamed, find } from './mount.tsx';
import { mountPage, violations } from './mount-page.tsx';
import { wordsIn } from './spoken.tsx';

const nothing = (): void => undefined;

const mountWelcome = (language: Language): HTMLElement =>
  mountPage(<Welcome onSampleDrawn={nothing} onOpenSettings={nothing} />, language);

describe.each(languages)('the welcome page in %s', (language) => {
  it.each(['light', 'dark'])('has no accessibility fault: %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1000, 800);
    mountWelcome(language);
    expect(await violations()).toEqual([]);
  });

  it.each([320, 640, 1280])('has nothing cut off sideways at %i px', async (width) => {
    await page.viewport(width, 700);
    mountWelcome(language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('has a sample whose words are where its reasons say', () => {
    const root = mountWelcome(language);
    expect(root.querySelectorAll('.claim mark').length).toBeGreaterThanOrEqual(2);
  });

  it('shows the claim of a sentence that is clicked, and none for other sentences', async () => {
    const root = mountWelcome(language);
    const sentences = [...root.querySelectorAll<HTMLElement>('.sample [data-paint=claimlight-claim]')];
    for (const at of [1, 2]) {
      await userEvent.click(sentences[at] as HTMLElement);
      expect(find(root, '.claim[data-current=true]').textContent).toContain(sentences[at]?.textContent);
    }
  });

  it('repaints the sample as it is tagged, and undoes it', async () => {
    const root = mountWelcome(language);
    await userEvent.click(find(root, '.tag-button[data-tag=promotional]'));
    expect(root.querySelectorAll('[data-paint=claimlight-promotional]')).toHaveLength(1);
    await userEvent.click(buttonNamed(root, wordsIn(language).claims.undo));
    expect(root.querySelectorAll('[data-paint=claimlight-promotional]')).toHaveLength(0);
  });
});
