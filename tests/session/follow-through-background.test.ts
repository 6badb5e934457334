import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failures } from '../../failure/failure.ts';
import type { Question } from '../../messaging/ask.ts';
import { annotation, typed } from './claims.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { followThroughBackground } = await import('../../session/follow-through-background.ts');

const source = 'https://harbour-gazette.example/news/ferry';

afterEach(() => vi.restoreAllMocks());

function answerWith(answer: unknown): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
}

test.each(failures)('a card is told by the background that it failed, and how: %s', async (failure) => {
  answerWith({ failure });
  const followed = followThroughBackground(source, () => undefined, new AbortController().signal);
  await expect(followed).rejects.toMatchObject({ failure });
});

test('what is stored of an article with many notes comes in parts', async () => {
  const [first, second] = [annotation(), annotation({ id: 'urn:uuid:0f8fad5b-d9cb-469f-a165-708677289501' })];
  const draft = typed(3);
  const parts = [
    { items: [{ annotation: first }, { annotation: second }], next: 2, canUndo: true, notesLeft: false },
    { items: [{ draft }], canUndo: true, notesLeft: false },
  ];
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const value of parts) send.mockResolvedValueOnce({ value } as never);
  const told = vi.fn();
  void followThroughBackground(source, told, new AbortController().signal);
  const stored = { annotations: [first, second], others: [], drafts: [draft], canUndo: true, notesLeft: false };
  await expect.poll(() => told.mock.calls).toEqual([[stored]]);
  expect(send.mock.calls.map(([question]) => (question as unknown as Question).input)).toEqual([
    { source, from: 0 },
    { source, from: 2 },
  ]);
});

test('what is stored is told until it is no longer asked for', async () => {
  const stored = { annotations: [annotation()], others: [], drafts: [], canUndo: false, notesLeft: false };
  answerWith({ value: { items: [{ annotation: annotation() }], canUndo: false, notesLeft: false } });
  const life = new AbortController();
  const told = vi.fn();
  void followThroughBackground(source, told, life.signal);
  await expect.poll(() => told.mock.calls).toEqual([[stored]]);
  life.abort();
  const late = vi.fn();
  void followThroughBackground(source, late, life.signal);
  await new Promise((over) => setTimeout(over, 20));
  expect(late).not.toHaveBeenCalled();
});
