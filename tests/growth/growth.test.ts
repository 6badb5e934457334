import { describe, expect, it } from 'vitest';
import { anchor, prepareSteps, prepareText } from '../../annotation/anchor/anchor.ts';
import { createDescribe, describeSteps } from '../../annotation/anchor/describe.ts';
import { reportChange } from '../../annotation/compare/material-change.ts';
import { judgeSteps } from '../../claims/judge.ts';
import { fillTemplate } from '../../exchange/templates/fill-template.ts';
import { templateProblem } from '../../exchange/templates/parse-template.ts';
import { drain } from '../../text/drain.ts';
import { foldSteps } from '../../text/fold.ts';
import { sentenceSteps } from '../../text/sentences.ts';
import type { Block } from '../../text/span.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { costOf, growthOf, type Cost } from './cost.ts';
import { hostileTexts, ofLength } from './hostile-texts.ts';

/** Characters of the larger input; the smaller is a tenth. `npm run growth` takes 200,000 and 600,000. */
const characters = Number(process.env['GROWTH_CHARACTERS'] ?? 20_000);

/** Times the cost for ten times the input; and milliseconds of one step, for the page or the worker must answer. */
const limits = { growth: 15, longest: 50 };
/** Templates are filled in workers of their own, beside what has to answer; a preview's is ended after two seconds. */
const limitsOfTemplates = { ...limits, longest: Infinity };

/** Characters of the longest template that is stored. */
const longestTemplate = 100_000;

function inOneBlock(text: string): Block[] {
  return [{ span: { start: 0, end: text.length }, kind: 'paragraph' }];
}

function inLines(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { span, kind: 'paragraph' };
  });
}

const quote = createDescribe(
  'What he said.\nRents in Velm fell by 9 percent on Tuesday, the board said.\nWhat she said.',
)({
  start: 14,
  end: 72,
});

/** Gives what is measured, once what it needs is made. */
type Step = (text: string) => () => unknown;

const steps: Readonly<Record<string, Step>> = {
  'split into sentences': (text) => () => sentenceSteps(text, inOneBlock(text), 'en'),
  'split into sentences of another language': (text) => () => sentenceSteps(text, inOneBlock(text), 'xx'),
  'judged as one paragraph': (text) => () => judged(text, inOneBlock(text)),
  'judged word by word': (text) => {
    const lines = text.replace(/\s+/g, '\n');
    return () => judged(lines, inLines(lines).slice(0, 50_000));
  },
  'folded to be described': (text) => () => describeSteps(text),
  'folded to be searched': (text) => () => prepareSteps(text, 'en'),
  'described in the middle': (text) => {
    const describe = createDescribe(text);
    const start = Math.floor(text.length / 2);
    return () => describe({ start, end: Math.min(text.length, start + 200) });
  },
  'searched for a quote that it does not hold': (text) => {
    const page = prepareText(text, 'en');
    return () => anchor(page, quote);
  },
  'searched for a quote of it that was edited': (text) => {
    const start = Math.floor(text.length / 2);
    const edited = `${text.slice(0, start + 50)} edited ${text.slice(start + 58)}`;
    const selectors = createDescribe(text)({ start, end: Math.min(text.length, start + 200) });
    const page = prepareText(edited, 'en');
    return () => anchor(page, selectors);
  },
  'a long quote that was edited': (text) => {
    const long = text.slice(0, 100_000);
    const start = Math.floor(long.length / 2);
    return () => reportChange(long, `${long.slice(0, start)} edited ${long.slice(start + 8)}`, 'en');
  },
};

const templateSteps: Readonly<Record<string, Step>> = {
  'a template': (text) => {
    const template = text.slice(0, longestTemplate);
    return () => templateProblem(template) === undefined && fillTemplate(template, notes, new Date(0));
  },
  'a note in a template': (text) => {
    const annotation = inventedAnnotation({ note: text });
    return () => fillTemplate('{{#articles}}{{#claims}}> {{note}} {{/claims}}{{/articles}}', [annotation], new Date(0));
  },
};

const notes = [inventedAnnotation({ target: inventedTarget({ start: 0 }) })];

function judged(text: string, blocks: readonly Block[]): Iterator<unknown> {
  return judgeSteps({ language: 'en', title: '', text, blocks, links: [] }, false);
}

// The first use of models and tables costs once what no text has to answer for.
drain(
  judgeSteps({ language: 'en', title: '', text: 'Ann said so.', blocks: inOneBlock('Ann said so.'), links: [] }, false),
);
drain(foldSteps(Object.values(hostileTexts).join('')));

const allSteps = [
  ...Object.entries(steps).map((step) => [...step, limits] as const),
  ...Object.entries(templateSteps).map((step) => [...step, limitsOfTemplates] as const),
];

describe.each(allSteps)('ten times as much text, %s', (_step, prepare, limits) => {
  it.each(Object.entries(hostileTexts))('%s', (_name, text) => {
    const cost = (times: 1 | 10): Cost => costOf(prepare(ofLength(text, (characters / 10) * times)));
    const { growth, longest } = growthOf(cost, limits);
    expect({ growth: growth <= limits.growth || growth, longest: longest <= limits.longest || longest }).toEqual({
      growth: true,
      longest: true,
    });
  });
});

describe('ten times as many', () => {
  const limitOf = (costAt: (times: 1 | 10) => Cost): number =>
    growthOf(costAt, { ...limits, longest: Infinity }).growth;

  it('sentences that are alike cost in step to be described', () => {
    const sentence = (n: number): string =>
      `The council said on Monday that prices in district ${n} rose by 4 percent. `;
    const costAt = (times: 1 | 10): Cost => {
      const text = Array.from({ length: 400 * times }, (_, n) => sentence(n)).join('');
      const describe = createDescribe(text);
      describe({ start: 0, end: sentence(0).length - 1 });
      return costOf(() => {
        for (let n = 1; n <= 100; n += 1) {
          const start = text.indexOf(sentence(n));
          describe({ start, end: start + sentence(n).length - 1 });
        }
      });
    };
    expect(limitOf(costAt)).toBeLessThanOrEqual(limits.growth);
  });

  it('links cost in step to be judged', () => {
    const costAt = (times: 1 | 10): Cost => {
      const sentence = 'The council said so on Monday. ';
      const text = sentence.repeat(200 * times);
      const links = Array.from({ length: 2000 * times }, (_, n) => ({
        span: { start: n * 3, end: n * 3 + 2 },
        href: 'https://a.example/',
      })).filter(({ span }) => span.end < text.length);
      return costOf(() => judgeSteps({ language: 'en', title: '', text, blocks: inOneBlock(text), links }, false));
    };
    expect(limitOf(costAt)).toBeLessThanOrEqual(limits.growth);
  });
});
