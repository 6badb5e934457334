import { expect, it } from 'vitest';
import { changeSettings, patience, useStage } from './stage.ts';

const stage = useStage();

interface MenuItem {
  readonly id: string;
  readonly parentId?: string;
  readonly title?: string;
  readonly contexts?: readonly string[];
}

interface MenuApi {
  readonly chrome: {
    readonly contextMenus: {
      create(item: MenuItem): unknown;
      update(id: string, change: object): Promise<void>;
    };
  };
  readonly made?: MenuItem[];
}

const ids = ['tag-selection', 'keep-evidence', 'sourced', 'unsourced', 'promotional'];
const tags: readonly string[] = ids.slice(2);

/** Which of these items the browser's menu has: it gives no list, and refuses to change one that is not there. */
async function present(wanted: readonly string[]): Promise<string[]> {
  const worker = await stage.browser.worker();
  return worker.evaluate(async (wanted) => {
    const { contextMenus } = (globalThis as unknown as MenuApi).chrome;
    const found = await Promise.allSettled(wanted.map((id) => contextMenus.update(id, { enabled: true })));
    return wanted.filter((_, nth) => found[nth]?.status === 'fulfilled');
  }, wanted);
}

/** Sets a language and tells the items that are made for it. */
async function madeFor(language: 'en' | 'es'): Promise<MenuItem[]> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as MenuApi;
    const { contextMenus } = scope.chrome;
    const create = contextMenus.create.bind(contextMenus);
    const made: MenuItem[] = [];
    contextMenus.create = (item) => {
      made.push(item);
      return create(item);
    };
    Object.assign(scope, { made });
  });
  await changeSettings(stage.browser, { language });
  const made = (): Promise<MenuItem[]> => worker.evaluate(() => (globalThis as unknown as MenuApi).made ?? []);
  await expect.poll(made, { timeout: patience }).toHaveLength(ids.length);
  return made();
}

it('the menu is there from the first start, on selected text only, with an item for each tag and one for evidence', async () => {
  await expect.poll(() => present([...ids, 'no-such-item']), { timeout: patience }).toEqual(ids);
});

it.each([
  [
    'es',
    [
      'Etiquetar la selección',
      'Guardar como prueba de la afirmación que compruebas',
      'Con fuente',
      'Sin fuente',
      'Promocional',
    ],
  ],
  [
    'en',
    ['Tag the selected text', 'Keep as evidence for the claim you are checking', 'Sourced', 'Unsourced', 'Promotional'],
  ],
] as const)('the menu is made anew in the language that is set: %s', async (language, titles) => {
  const made = await madeFor(language);
  expect(made.map(({ title }) => title)).toEqual(titles);
  expect(made.map(({ id, parentId }) => [id, parentId])).toEqual(
    ids.map((id) => [id, tags.includes(id) ? 'tag-selection' : undefined]),
  );
  for (const { contexts } of made) expect(contexts).toEqual(['selection']);
  expect(await present(ids)).toEqual(ids);
});
