import { describe, expect, it } from 'vitest';
import { everything } from '../../../catalogue/model/view.ts';
import { AddressSession } from '../../../session/library/address-session.ts';

/** A window's address and its steps, in memory. */
function bar(start: string) {
  const steps = [start];
  const listeners = new EventTarget();
  const at = (): URL => new URL(steps.at(-1) ?? '', 'https://extension.example');
  return {
    steps,
    get location() {
      return at();
    },
    history: {
      pushState: (_: unknown, __: string, address: string) => void steps.push(address),
      replaceState: (_: unknown, __: string, address: string) => void steps.splice(-1, 1, address),
    },
    addEventListener: listeners.addEventListener.bind(listeners),
    goBack() {
      steps.pop();
      listeners.dispatchEvent(new Event('popstate'));
    },
  };
}

const opened = (start = '/library.html') => {
  const window = bar(start);
  const life = new AbortController();
  return { window, life, session: new AddressSession(life.signal, window) };
};

describe('the address of the library', () => {
  it('says which view and page to begin with', () => {
    expect(opened('/library.html').session.snapshot).toEqual({ view: everything, page: 'notes' });
    expect(opened('/library.html?q=ferry&tag=sourced#pictures').session.snapshot).toEqual({
      view: { ...everything, text: 'ferry', tags: ['sourced'] },
      page: 'pictures',
    });
  });

  it('takes each filter as a step, and the letters of one search as none', () => {
    const { window, session } = opened();
    for (const text of ['f', 'fe', 'fer']) session.goTo({ view: { ...everything, text } });
    session.goTo({ view: { ...everything, text: 'fer', trash: true } });
    session.goTo({ page: 'files' });
    expect(window.steps).toEqual([
      '/library.html',
      '/library.html?q=fer',
      '/library.html?q=fer&trash=1',
      '/library.html?q=fer&trash=1#files',
    ]);
  });

  it('follows Back, until its life is over', () => {
    const { window, life, session } = opened();
    session.goTo({ page: 'pictures' });
    window.goBack();
    expect(session.snapshot.page).toBe('notes');
    session.goTo({ page: 'files' });
    life.abort();
    window.goBack();
    expect(session.snapshot.page).toBe('files');
  });
});
