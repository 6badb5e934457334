import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { signals as english } from '../../claims/languages/en/signals.ts';
import { signals as spanish } from '../../claims/languages/es/signals.ts';
import { signalClasses } from '../../claims/languages/signal-classes.ts';
import { Lexicon } from '../../claims/read/lexicon.ts';
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
const lexicon = new Lexicon(signalClasses, english);

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

  it.each([
    ['English', english],
    ['Spanish', spanish],
  ])('have %s words for every class', (_, words) => {
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
  const [view] = drain(viewSteps(article, lexicon));
  if (signal === undefined || view === undefined) throw new Error(`no signal ${id}`);
  return signal.find(view).map(({ start, end }) => article.text.slice(start, end));
}
