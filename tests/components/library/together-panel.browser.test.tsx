import { describe, expect, it } from 'vitest';
import '../../../components/library/library.css';
import { TogetherPanel } from '../../../components/library/together-panel.tsx';
import type { TogetherState } from '../../../components/views/together.ts';
import { languages, type Language } from '../../../components/words/language.ts';
import { mountPage, violations } from '../mount-page.tsx';

const notShared: TogetherState = {
  ...{ canChooseFolder: true, sharedWith: 'devices', name: '', startsPrivate: false, isSealed: false },
};
const amongPeople: TogetherState = {
  ...{ ...notShared, folder: { name: 'Desk', isAllowed: true }, sharedWith: 'people', name: 'Ada' },
};

function panelWith(together: TogetherState, language: Language = 'en') {
  const told: unknown[] = [];
  const tell =
    (name: string) =>
    (...values: unknown[]) =>
      void told.push([name, ...values]);
  const actions = {
    ...{ onChooseFolder: tell('choose'), onStartsPrivate: tell('private'), onPassphrase: tell('passphrase') },
    ...{ onSynchronise: tell('synchronise'), onAnswer: tell('answer'), onStop: tell('stop') },
  };
  const root = mountPage(
    <main>
      <h1>Files</h1>
      <TogetherPanel together={together} actions={actions} />
    </main>,
    language,
  );
  return { root, told };
}

describe('sharing', () => {
  it('is with the reader’s own devices unless they choose other people, and says what that means', async () => {
    const { root, told } = panelWith(notShared);
    const [devices, people] = root.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(devices?.checked).toBe(true);
    people?.click();
    await expect.poll(() => root.textContent).toContain('none that you keep to yourself');
    expect(root.textContent).toContain('The same one for all of you');
    [...root.querySelectorAll('button')].at(-1)?.click();
    expect(told).toEqual([['choose', '', 'people']]);
  });

  it('among people says under which name, and lets new notes begin as the reader’s alone', () => {
    const { root, told } = panelWith(amongPeople);
    expect(root.textContent).toContain('those of “Ada”');
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(told).toEqual([['private', true]]);
    expect(panelWith({ ...amongPeople, name: '' }).root.textContent).toContain('without a name');
    expect(panelWith({ ...amongPeople, sharedWith: 'devices' }).root.querySelector('input')).toBeNull();
  });

  it.each(languages)('has no accessibility fault, in %s', async (language) => {
    for (const state of [notShared, amongPeople]) {
      panelWith(state, language);
      expect(await violations()).toEqual([]);
    }
  });
});
