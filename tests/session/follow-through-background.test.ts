import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failures } from '../../failure/failure.ts';
import { annotation } from './claims.ts';

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

test('what is stored is told until it is no longer asked for', async () => {
  const stored = { annotations: [annotation()], drafts: [], canUndo: false };
  answerWith({ value: stored });
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
