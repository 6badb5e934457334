import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { isNotOfPublisher } from '../../article/beside.ts';
import { detectSteps } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { articleInSlices, findArticle } from '../../article/find-article.ts';
import { furnitureInSlices } from '../../article/furniture.ts';
import { headlineOf } from '../../article/headline.ts';
import { noticeLines } from '../../article/notice-lines.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { openShadowRoots } from '../../page/reading/open-shadow-roots.ts';
import { drain } from '../../text/drain.ts';
import { textModelSteps } from '../../text/text-model.ts';
import { costOf, growthOf } from './cost.ts';
import { hostilePages } from './hostile-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly growthCharacters: number;
  }
}

/** Characters of HTML of the larger page; the smaller has a tenth of it. `npm run growth` takes 200,000 and 600,000. */
const characters = inject('growthCharacters');

const url = 'https://paper.example/2026/11/18/council-of-velm-says-prices-rose';

/** Milliseconds of one step: for the page must answer, and the detector is run on every page of the web. */
const longest = { detector: 20, reading: 50 };

/** Gives what is measured, once what it needs is made. */
interface Step {
  readonly prepare: () => () => unknown;
  readonly longest: number;
}

const steps: Readonly<Record<string, Step>> = {
  'detected to be news': { prepare: () => () => detectSteps(document, url), longest: longest.detector },
  'searched for an article': { prepare: () => () => articleInSlices(document), longest: longest.reading },
  'searched for furniture, all of it': {
    prepare: () => () => furnitureInSlices(document.body),
    longest: longest.reading,
  },
  'read as text': {
    prepare: () => {
      const { root, ...reading } = findArticle(document) ?? {
        root: document.body,
        isSkipped: drain(furnitureInSlices(document.body)),
        isLeftOut: noticeLines(),
      };
      return () => textModelSteps(root, { ...reading, isBlock: isSetAsBlock });
    },
    longest: longest.reading,
  },
  'read beside its article': {
    prepare: () => () => textModelSteps(document.body, { isSkipped: isNotOfPublisher, isBlock: isSetAsBlock }),
    longest: longest.reading,
  },
  'asked for its facts': { prepare: () => () => readFacts(document, url), longest: longest.reading },
  'asked for its headline': { prepare: () => () => headlineOf(document, document.body), longest: longest.reading },
  watched: { prepare: () => () => [...openShadowRoots(document)], longest: longest.reading },
};

beforeAll(() => {
  document.title = 'Council of Velm says prices rose - The Paper';
});
afterAll(() => {
  document.body.replaceChildren();
});

it.each(Object.entries(hostilePages))('a page ten times as long, of %s, costs in step in each step', (_name, draw) => {
  const drawn = (times: 1 | 10): void => {
    draw(document.body, (characters / 10) * times);
    // What the browser does for any page is no work of ours.
    document.body.getBoundingClientRect();
  };
  // Drawn once for all steps, and again for those alone that seem to cost too much.
  const first = ([1, 10] as const).map((times) => {
    drawn(times);
    return Object.values(steps).map(({ prepare }) => costOf(prepare()));
  });
  const tooMuch = Object.entries(steps).flatMap(([name, { prepare, longest }], at) => {
    const limits = { growth: 15, longest };
    const waiting = new Map(([1, 10] as const).map((times, which) => [times, first[which]?.[at]]));
    const found = growthOf((times) => {
      const known = waiting.get(times);
      waiting.delete(times);
      if (known !== undefined) return known;
      drawn(times);
      return costOf(prepare());
    }, limits);
    return found.growth > limits.growth || found.longest > limits.longest ? [{ name, ...found }] : [];
  });
  expect(tooMuch).toEqual([]);
});
