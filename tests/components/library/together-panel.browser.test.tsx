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
  ...{ ...notShared, place: { kind: 'folder', name: 'Desk', isAllowed: true }, sharedWith: 'people', name: 'Ada' },
};

const onServer: TogetherState = {
  ...{ ...notShared, place: { kind: 'server', name: 'cloud.example/notes', isAllowed: true } },
};

function panelWith(together: TogetherState, language: Language = 'en') {
  const told: unknown[] = [];
  const tell =
    (name: string) =>
    (...values: unknown[]) =>
      void told.push([name, ...values]);
  const actions = {
    ...{
      onChooseFolder: tell('choose'),
      onUseServer: tell('server'),
      onLogIn: tell('log in'),
      onStopLogin: tell('stop login'),
      onStartsPrivate: tell('private'),
      onPassphrase: tell('passphrase'),
    },
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

const waiting: TogetherState = { ...notShared, login: { page: 'https://cloud.example/login/v2/flow/abc' } };

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

  it('on a server takes address, name and password, also where the browser has no folders', async () => {
    const { root, told } = panelWith({ ...notShared, canChooseFolder: false });
    expect(root.textContent).toContain('This browser lets no extension use a folder');
    const [address, user, password] = root.querySelectorAll<HTMLInputElement>('.export-form input');
    for (const [field, text] of [
      [address, 'https://cloud.example/notes'],
      [user, 'ada'],
      [password, 'three ferries'],
    ] as const) {
      if (field === undefined) throw new Error('there are three fields');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await expect.poll(() => field.value).toBe(text);
    }
    expect(password?.type).toBe('password');
    const [use, logIn] = root.querySelectorAll('button');
    use?.click();
    const server = { address: 'https://cloud.example/notes', user: 'ada', password: 'three ferries' };
    logIn?.click();
    expect(told).toEqual([
      ['server', server, '', 'devices'],
      ['log in', 'https://cloud.example/notes', '', 'devices'],
    ]);
    expect(panelWith({ ...notShared, running: { done: 0, total: 0 } }).root.querySelector('button')?.disabled).toBe(
      true,
    );
    expect(panelWith(onServer).root.textContent).toContain('Through the server cloud.example/notes.');
  });

  it('links the page of the server where the reader lets it in, and can stop waiting for that', () => {
    const { root, told } = panelWith(waiting);
    expect(root.querySelector<HTMLAnchorElement>('a')?.href).toBe('https://cloud.example/login/v2/flow/abc');
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(({ disabled }) => disabled)).toEqual([true, false]);
    buttons.at(-1)?.click();
    expect(told).toEqual([['stop login', expect.anything()]]);
  });

  it.each(languages)('has no accessibility fault, in %s', async (language) => {
    for (const state of [notShared, { ...notShared, canChooseFolder: false }, amongPeople, onServer, waiting]) {
      panelWith(state, language);
      expect(await violations()).toEqual([]);
    }
  });
});
