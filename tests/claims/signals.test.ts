import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../claims/languages/languages.ts';
import { signalClasses } from '../../claims/languages/signal-classes.ts';
import { viewSteps } from '../../claims/signals/sentence-view.ts';
import { drain } from '../../text/drain.ts';
import { signals } from '../../claims/signals/index.ts';
import type { Example, Signal } from '../../claims/signals/signal.ts';
import { reasons } from '../../components/words/en/reasons.ts';
import { articleOf } from './article-of.ts';

const folder = fileURLToPath(new URL('../../claims/signals/', import.meta.url));
const ids = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .filter((name) => !['index', 'signal', 'sentence-view'].includes(name));

describe('signals', () => {
  it('have one file each, named as the signal', () => {
    expect(signals.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('have words for the reader and a row in the model card', () => {
    const card = readFileSync(fileURLToPath(new URL('../../docs/MODEL.md', import.meta.url)), 'utf8');
    for (const id of ids) {
      expect(reasons, id).toHaveProperty(id);
      expect(card, id).toContain(`| \`${id}\` |`);
    }
  });

  it.each(Object.entries(languages))('have words for every class in %s', (_, { signals: words }) => {
    for (const name of signalClasses) expect(words[name].trim(), name).not.toBe('');
  });

  describe.each(ids)('%s', async (id) => {
    const { examples } = (await import(`../../claims/signals/${id}.ts`)) as { examples: readonly Example[] };

    it.each(examples)('in "%s"', (sentence, expected) => {
      expect(found(id, sentence)).toEqual(expected);
    });
  });
});

function found(id: string, sentence: string): string[] {
  const signal = signals.find((candidate): candidate is Signal => candidate.id === id);
  const article = articleOf([[sentence]]);
  const english = languageOf('en');
  const [view] = english === undefined ? [] : drain(viewSteps(article, english));
  if (signal === undefined || view === undefined) throw new Error(`no signal ${id}`);
  return signal.find(view).map(({ start, end }) => article.text.slice(start, end));
}
