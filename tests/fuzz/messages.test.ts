import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswer } from '../../messaging/answer.ts';
import { cardToPage, pageToBackground, toPage, uiToBackground, type Calls } from '../../messaging/calls.ts';
import { inventedDraft, inventedTarget } from '../invented-annotation.ts';
import { fuzz, mutated } from './cases.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { senderOf } = await import('../../messaging/sender.ts');

const directions = { pageToBackground, uiToBackground, toPage, cardToPage };
const names = [
  ...Object.values(directions).flatMap((calls) => Object.keys(calls)),
  'constructor',
  '__proto__',
  'toString',
];

/** Holds something that each call takes. */
const input = { ...inventedDraft(), source: inventedTarget().source, id: 'urn:uuid:0', tabId: 1, count: 2, claims: 3 };

it.each(Object.entries(directions))(
  '%s: no message makes the answering side throw, or a handler run on what its call does not take',
  async (_, calls) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const handlers = Object.fromEntries(
      Object.entries<Calls[string]>(calls as Calls).map(([name, call]) => [
        name,
        (given: unknown) => {
          expect(call.input.safeParse(given).success).toBe(true);
          return undefined;
        },
      ]),
    );
    const answer = createAnswer(calls, handlers as never);
    const message = fc.constantFrom(...names).chain((name) => mutated({ claimlight: name, input, id: 'a' }));
    await fc.assert(
      fc.asyncProperty(message, async (given) => {
        const answered = await answer(given, {});
        expect(answered === undefined || typeof answered === 'object').toBe(true);
      }),
      fuzz,
    );
  },
);

it.each(Object.entries(directions))(
  '%s: a message that holds itself is refused, or taken as one without',
  async (_, calls) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const answer = createAnswer(
      calls,
      Object.fromEntries(Object.keys(calls).map((name) => [name, () => undefined])) as never,
    );
    for (const name of Object.keys(calls)) {
      // Firefox hands messages on as they are, circles included.
      const circle: Record<string, unknown> = { ...input };
      for (const key of Object.keys(circle)) {
        const answered = await answer(
          { claimlight: name, input: { ...circle, [key]: circle, again: circle }, id: 'a' },
          {},
        );
        expect(answered === undefined || typeof answered === 'object').toBe(true);
      }
      circle.selector = [circle];
      expect(typeof (await answer({ claimlight: name, input: circle, id: 'a' }, {}))).toBe('object');
    }
  },
);

it('no sender but one of the extension’s own pages is taken for such', () => {
  const { id } = fakeBrowser.runtime;
  const url = 'https://paper.example/';
  const sender = { id, url, origin: 'https://paper.example', tab: { id: 1, url, incognito: false }, frameId: 0 };
  fc.assert(
    fc.property(mutated(sender), (given) => {
      // The browser fills all of it in, of these types; the words in it are the page's.
      const mixed = { ...sender, ...(given as object) };
      const told = senderOf({ ...mixed, url: typeof mixed.url === 'string' ? mixed.url : '' } as never);
      expect(told?.kind).not.toBe('extension-page');
    }),
    fuzz,
  );
});
