import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInTemplates } from '../../exchange/templates/built-in.ts';
import { fillTemplate } from '../../exchange/templates/fill-template.ts';
import { templateProblem } from '../../exchange/templates/parse-template.ts';
import { hostileAnnotation } from '../exchange/hostile-annotation.ts';
import { cutUp, fuzz, mutated } from './cases.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { readSettings } = await import('../../settings/settings.ts');
const { readsSite } = await import('../../settings/site-rules.ts');
const { readTemplates } = await import('../../settings/templates.ts');

it('settings of any kind that were stored are read as settings', async () => {
  const defaults = await readSettings(Promise.resolve({}));
  await fc.assert(
    fc.asyncProperty(mutated({ settings: defaults, sites0: ['paper.example'] }), async (stored) => {
      const settings = await readSettings(Promise.resolve((stored ?? {}) as Record<string, unknown>));
      expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaults).toSorted());
      expect(typeof readsSite(settings.sites, 'https://paper.example/a')).toBe('boolean');
    }),
    fuzz,
  );
});

it('templates of any kind that were stored are read as templates', async () => {
  const stored = {
    templates: [{ id: 'a', name: 'b', text: 'c' }],
    chosenTemplate: 'a',
    templatesChanged: '2026-03-01T08:00:00.000Z',
  };
  await fc.assert(
    fc.asyncProperty(mutated(stored), async (value) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set(typeof value === 'object' && value !== null ? value : {});
      const { templates } = await readTemplates();
      for (const { id, name, text } of templates)
        expect([typeof id, typeof name, typeof text]).toEqual(Array(3).fill('string'));
    }),
    fuzz,
  );
});

it.each(Object.entries(builtInTemplates))(
  'the template %s, cut up, is filled or has a problem with its place',
  (_, text) => {
    const notes = fc.sample(hostileAnnotation, { numRuns: 2, seed: 3 });
    fc.assert(
      fc.property(cutUp(text), (template) => {
        const problem = templateProblem(template);
        if (problem === undefined) expect(typeof fillTemplate(template, notes, new Date(0))).toBe('string');
        else expect([problem.line > 0, problem.column > 0]).toEqual([true, true]);
      }),
      fuzz,
    );
  },
);
