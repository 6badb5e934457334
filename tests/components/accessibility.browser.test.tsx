import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, mountPopup } from './mount.tsx';
import { popupStates, type PopupStateName } from './gallery/popup-states.ts';

const names = Object.keys(popupStates) as PopupStateName[];

/** What axe finds wrong, a line each, with the first place. */
async function violations(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // The language and title of the document are the extension page's, not the component's.
  const ofDocument = { 'html-has-lang': { enabled: false }, 'document-title': { enabled: false } };
  const found = await axe.run(document.body, { runOnly: { type: 'tag', values: tags }, rules: ofDocument });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

describe.each(['light', 'dark'])('%s', (theme) => {
  it.each(names)('has no accessibility fault: %s', async (name) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(416, 600);
    mountPopup(popupStates[name]);
    expect(await violations()).toEqual([]);
  });

  it('has none with a claim open and a wrong link', async () => {
    document.documentElement.dataset.theme = theme;
    for (const section of ['changed', 'page', 'lost']) {
      const { root } = mountPopup(popupStates.ready);
      await userEvent.click(find(root, `[data-section=${section}] .claim-head`));
      await userEvent.fill(find<HTMLInputElement>(root, '.evidence-form input'), 'nowhere');
      await userEvent.click(find(root, '.evidence-form button'));
      expect(await violations()).toEqual([]);
    }
  });
});

describe('room', () => {
  it.each([320, 416, 800])('has nothing cut off sideways at %i px', async (width) => {
    await page.viewport(width, 600);
    for (const name of names) {
      const { root } = mountPopup(popupStates[name]);
      const wide = [...root.querySelectorAll('.popup, .claim-list, .claim, .claim-tags, .popup-foot, .board-head')];
      for (const part of wide)
        expect(part.scrollWidth, `${name} ${part.className}`).toBeLessThanOrEqual(part.clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it('gives every control at least 24 by 24 px', () => {
    const { root } = mountPopup(popupStates.ready);
    const small = [...root.querySelectorAll('button, select')].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it('styles nothing inline, as the content security policy wants it', async () => {
    const { root } = mountPopup(popupStates.ready);
    await userEvent.click(find(root, '.claim-head'));
    expect(root.querySelectorAll('[style]')).toHaveLength(0);
  });
});
