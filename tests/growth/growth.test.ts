import { describe, expect, it } from 'vitest';
import { createDescribe } from '../../annotation/anchor/describe.ts';
import { sentencesOf, sentenceSteps } from '../../text/sentences.ts';
import type { Block } from '../../text/span.ts';

/** Texts that a page can hold to keep us busy, each repeated to a length. */
const texts: Readonly<Record<string, string>> = {
  news: 'The council said on Monday that prices rose by 4 percent, and that nobody had been told. ',
  'one-letter sentences': 'a! ',
  'one-letter words': 'a ',
  initials: 'A. ',
  'initials and letters': 'I x. ',
  acronyms: 'NATO U.N. EU ',
  'full stops': '. . . ',
  ellipses: '… ... ',
  numbers: '1 2.5 3,000 ',
  'number words': 'three million two hundred ',
  quotations: '“Yes,” he said. ',
  'opening quotation marks': '“ ',
  brackets: '((( ',
  'enumerated items': '1) a 2) b ',
  'one long word': 'a',
  'names and verbs': 'Ann Lee said Bob Ray told Eve Day ',
  percent: '4% 5% ',
  hyphens: 'a-b-c - ',
  abbreviations: 'Dr. No. Mr. St. ',
  newlines: 'a\n\nb\n',
  Chinese: '议会说。',
  combined: 'e\u0301. ',
};

/** Characters. */
const small = 20_000;
const large = 10 * small;
/** The most that ten times the text may cost. */
const mostTimes = 15;
/** Milliseconds that the small text counts for at least: less is noise. */
const least = 8;

const ofLength = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const inOneBlock = (text: string): Block[] => [{ span: { start: 0, end: text.length }, kind: 'paragraph' }];

function stepsOf(steps: Iterator<unknown>): number {
  let count = 1;
  while (steps.next().done !== true) count += 1;
  return count;
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The smallest of some runs, for the machine may be busy with something else; one run if that is fast enough. */
function growthOf(work: (text: string) => unknown, text: string): number {
  let growth = Infinity;
  for (let run = 0; run < 4 && growth > mostTimes; run += 1) {
    const before = Math.max(
      least,
      millisecondsOf(() => work(ofLength(text, small))),
    );
    growth = Math.min(growth, millisecondsOf(() => work(ofLength(text, large))) / before);
  }
  return growth;
}

describe.each(Object.entries(texts))('ten times as much text: %s', (_name, text) => {
  it('is split into sentences in at most fifteen times the time', () => {
    expect(growthOf((text) => sentencesOf(text, inOneBlock(text), 'en'), text)).toBeLessThanOrEqual(mostTimes);
  });
});

it.each(['one-letter sentences', 'initials', 'abbreviations', 'Chinese'])(
  'one paragraph of 200,000 characters is split in many steps: %s',
  (name) => {
    const text = ofLength(texts[name] ?? '', large);
    expect(stepsOf(sentenceSteps(text, inOneBlock(text), 'en'))).toBeGreaterThan(100);
  },
);

it('an alike sentence of a page costs in step with the page to describe', () => {
  const sentence = (n: number): string => `The council said on Monday that prices in district ${n} rose by 4 percent. `;
  const describeSome = (times: number): number => {
    const text = Array.from({ length: 400 * times }, (_, n) => sentence(n)).join('');
    const describe = createDescribe(text);
    describe({ start: 0, end: sentence(0).length - 1 });
    return millisecondsOf(() => {
      for (let n = 1; n <= 100; n += 1) {
        const start = text.indexOf(sentence(n));
        describe({ start, end: start + sentence(n).length - 1 });
      }
    });
  };
  let growth = Infinity;
  for (let run = 0; run < 4 && growth > mostTimes; run += 1)
    growth = Math.min(growth, describeSome(10) / Math.max(least, describeSome(1)));
  expect(growth).toBeLessThanOrEqual(mostTimes);
});
