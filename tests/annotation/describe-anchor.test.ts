import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe as suite, expect, test, vi } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import { selectorsSchema } from '../../annotation/model/annotation.ts';
import { describe } from '../../annotation/anchor/describe.ts';
import type { Span } from '../../text/span.ts';
import { needs } from '../needs.ts';
import { sharedJson, sharedPath } from '../shared-folder.ts';
import { anyText, paragraphs, spanIn } from './invented-text.ts';

vi.setConfig({ testTimeout: 30_000 });

const withSpan = (text: string) => fc.tuple(fc.constant(text), spanIn(text));

suite('anchor is the inverse of describe', () => {
  test('for any span of any text', () => {
    fc.assert(
      fc.property(anyText.chain(withSpan), ([text, span]) => {
        expect(anchor(prepareText(text), describe(text, span))).toEqual({ state: 'exact', span });
      }),
      { numRuns: 200 },
    );
  });

  test('for any span of any article of one pattern', () => {
    fc.assert(
      fc.property(paragraphs.map((blocks) => blocks.join('\n')).chain(withSpan), ([text, span]) => {
        expect(anchor(prepareText(text), describe(text, span))).toEqual({ state: 'exact', span });
      }),
    );
  });

  const folder = sharedPath('pages');
  test('for any span of any stored page', needs(folder, '../shared/pages'), () => {
    const texts = readdirSync(folder ?? '')
      .filter((file) => file.endsWith('.json'))
      .map((file) => (sharedJson(`pages/${file}`) as { articleText: string | null }).articleText)
      .filter((text) => text !== null);
    const span = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 600 }))
      .map(([text, at, length]) => {
        const start = at % (text.length - 1);
        return [text, { start, end: Math.min(text.length, start + length) }] as const;
      });
    fc.assert(
      fc.property(span, ([text, span]) => {
        expect(anchor(prepareText(text), describe(text, span))).toEqual({ state: 'exact', span });
      }),
      { numRuns: 300 },
    );
  });

  test('selectors pass the schema, and never cut a character in two', () => {
    fc.assert(
      fc.property(anyText.chain(withSpan), ([text, span]) => {
        const selectors = describe(text, span);
        expect(selectorsSchema.parse(selectors)).toEqual(selectors);
        expect(selectors[0].prefix.isWellFormed() && selectors[0].suffix.isWellFormed()).toBe(true);
      }),
    );
  });
});

/** A sentence of an article, and its paragraphs; sentences that stand twice are no test of finding one again. */
const chosenSentence = fc
  .tuple(paragraphs, fc.nat(), fc.nat())
  .map(([blocks, a, b]) => {
    const block = a % blocks.length;
    const sentences = (blocks[block] ?? '').split(/(?<=\.) /);
    return { blocks, block, sentence: sentences[b % sentences.length] ?? '' };
  })
  .filter(({ blocks, sentence }) => blocks.join('\n').split(sentence).length === 2);

function reanchor(blocks: readonly string[], sentence: string, after: string) {
  const text = blocks.join('\n');
  const start = text.indexOf(sentence);
  return anchor(prepareText(after), describe(text, { start, end: start + sentence.length }));
}

function placeOf(text: string, sentence: string): Span {
  return { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length };
}

suite('what leaves the sentence alone leaves the tag on it', () => {
  test('adverts and captions between the paragraphs', () => {
    const advert = fc.constantFrom(
      'Advertisement. Two for one.',
      'Photo: A. Example',
      'Read also: Storm closes the pier',
    );
    fc.assert(
      fc.property(
        chosenSentence,
        fc.array(advert, { minLength: 1, maxLength: 12 }),
        ({ blocks, sentence }, adverts) => {
          const after = blocks.map((block, i) => `${adverts[i] ?? 'Subscribe'}\n${block}`).join('\n');
          expect(reanchor(blocks, sentence, after)).toEqual({ state: 'exact', span: placeOf(after, sentence) });
        },
      ),
    );
  });

  test('white space laid out anew', () => {
    fc.assert(
      fc.property(chosenSentence, fc.constantFrom('  ', '\n ', '\u00a0', '\t'), ({ blocks, sentence }, space) => {
        const after = ` ${blocks.join('\n\n').replaceAll(' ', space)}`;
        const laidOut = sentence.replaceAll(' ', space);
        expect(reanchor(blocks, sentence, after)).toEqual({ state: 'exact', span: placeOf(after, laidOut) });
      }),
    );
  });

  test('paragraphs in another order: never another sentence, and found unless only lookalikes surround it', () => {
    fc.assert(
      fc.property(chosenSentence, fc.nat(), ({ blocks, sentence }, turn) => {
        const at = turn % blocks.length;
        const after = [...blocks.slice(at), ...blocks.slice(0, at)].join('\n');
        const anchoring = reanchor(blocks, sentence, after);
        if ('span' in anchoring) expect(anchoring.span).toEqual(placeOf(after, sentence));
        else
          expect(anchoring).toMatchObject({
            state: 'orphan',
            candidates: [{ span: placeOf(after, sentence), similarity: 1 }],
          });
      }),
    );
  });
});

suite('what takes the sentence away takes the tag with it', () => {
  test('a deleted sentence never anchors, however alike the others are', () => {
    fc.assert(
      fc.property(chosenSentence, ({ blocks, sentence }) => {
        const after = blocks.join('\n').replace(sentence, '');
        expect(reanchor(blocks, sentence, after).state).toBe('orphan');
      }),
      { numRuns: 200 },
    );
  });

  test('a deleted paragraph never anchors', () => {
    fc.assert(
      fc.property(chosenSentence, ({ blocks, block, sentence }) => {
        const after = blocks.filter((_, i) => i !== block).join('\n');
        expect(reanchor(blocks, sentence, after).state).toBe('orphan');
      }),
      { numRuns: 200 },
    );
  });

  test('a changed figure is reported, at its own sentence', () => {
    fc.assert(
      fc.property(chosenSentence, ({ blocks, sentence }) => {
        const edited = sentence.replace(/\d+(?= of)/, (figure) => String(Number(figure) + 1000));
        const after = blocks.join('\n').replace(sentence, edited);
        const span = { start: after.indexOf(edited), end: after.indexOf(edited) + edited.length };
        expect(reanchor(blocks, sentence, after)).toMatchObject({ state: 'changed', material: true, span });
      }),
    );
  });
});
