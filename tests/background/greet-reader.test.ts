import { beforeEach, expect, it, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.ts';

const browser = installFakeBrowser();
const { greetReader } = await import('../../background/greet-reader.ts');
const { untoldUpdate } = await import('../../settings/untold-update.ts');
const { UpdateSession } = await import('../../session/update-session.ts');
greetReader();

beforeEach(() => browser.reset());

it('an update is told of once: until the reader has read so', async () => {
  browser.install('update', '1.3.0');
  await vi.waitFor(async () => expect(await untoldUpdate()).toBe('1.4.0'));
  const first = new UpdateSession();
  await vi.waitFor(() => expect(first.snapshot.updatedTo).toBe('1.4.0'));
  first.onUpdateRead();
  expect(first.snapshot.updatedTo).toBeUndefined();
  await vi.waitFor(async () => expect(await untoldUpdate()).toBeUndefined());
});

it.each([
  ['the same version loaded again', 'update', '1.4.0'],
  ['a new version of the browser', 'browser_update', undefined],
])('nothing is told after %s', async (_, reason, previousVersion) => {
  browser.install(reason, previousVersion);
  await new Promise((resume) => setTimeout(resume, 20));
  expect(await untoldUpdate()).toBeUndefined();
});
