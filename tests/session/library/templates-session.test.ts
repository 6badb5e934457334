import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInTemplates } from '../../../exchange/templates/built-in.ts';
import { annotation } from '../claims.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { TemplatesSession } = await import('../../../session/library/templates-session.ts');
const { readTemplates } = await import('../../../settings/templates.ts');

async function opened(templates: { id: string; name: string; text: string }[] = [], chosenTemplate = 'plain') {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ templates, chosenTemplate });
  const session = new TemplatesSession((scope, count) =>
    Promise.resolve(scope === 'shown' && count > 0 ? [annotation()] : []),
  );
  await vi.waitFor(() => expect(session.snapshot.chosen.id).toBe(chosenTemplate));
  return session;
}

const own = { id: 'mine', name: 'Mine', text: '{{quote}}' };

describe('the reader’s templates', () => {
  it('come after the built-in ones, in the order of their names', async () => {
    const session = await opened([own, { ...own, id: 'other', name: 'Before' }], 'mine');
    const builtIn = Object.keys(builtInTemplates);
    expect(session.snapshot.all.map(({ id }) => id)).toEqual([...builtIn, 'other', 'mine']);
    expect(session.snapshot).toMatchObject({ chosen: own, isUnsaved: false, canUndo: false });
  });

  it('are stored at each letter', async () => {
    const session = await opened([own], 'mine');
    session.actions.onText('a');
    session.actions.onText('ab');
    expect(session.snapshot.chosen.text).toBe('ab');
    await vi.waitFor(async () => expect((await readTemplates()).templates).toEqual([{ ...own, text: 'ab' }]));
  });

  it('take over the text of the chosen one when new', async () => {
    const session = await opened();
    session.actions.onNew('Mine');
    expect(session.snapshot.chosen).toMatchObject({ name: 'Mine', text: builtInTemplates.plain, isChanged: true });
    session.actions.onChoose('plain');
    expect(session.snapshot.all).toHaveLength(Object.keys(builtInTemplates).length + 1);
  });

  it('are taken back and brought again', async () => {
    const session = await opened();
    session.actions.onText('mine now');
    expect(session.snapshot.chosen).toMatchObject({ text: 'mine now', isChanged: true });
    session.actions.onReset();
    expect(session.snapshot).toMatchObject({ chosen: { text: builtInTemplates.plain }, canUndo: true });
    session.actions.onUndoReset();
    expect(session.snapshot).toMatchObject({ chosen: { text: 'mine now' }, canUndo: false });
  });

  it('stay in view if they cannot be stored, which is told', async () => {
    const session = await opened([own], 'mine');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    session.actions.onText('not stored');
    await vi.waitFor(() => expect(session.snapshot.isUnsaved).toBe(true));
    expect(session.snapshot.chosen.text).toBe('not stored');
    set.mockRestore();
    session.actions.onText('stored');
    await vi.waitFor(() => expect(session.snapshot.isUnsaved).toBe(false));
  });

  it('are read again after an import, and never over what is typed meanwhile', async () => {
    const session = await opened([own], 'mine');
    await fakeBrowser.storage.local.set({ templates: [{ ...own, text: 'imported' }] });
    session.readAgain();
    await vi.waitFor(() => expect(session.snapshot.chosen.text).toBe('imported'));
    session.readAgain();
    session.actions.onText('typed');
    await new Promise((over) => setTimeout(over, 10));
    expect(session.snapshot.chosen.text).toBe('typed');
  });

  it('are shown with some notes of the scope', async () => {
    const session = await opened();
    session.actions.onSample('shown');
    await vi.waitFor(() => expect(session.snapshot.sample).toEqual([annotation()]));
  });
});
