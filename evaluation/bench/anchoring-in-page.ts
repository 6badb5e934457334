/** Runs in the page, under `globalThis.anchoringBench`: one page, the same annotations, three tools. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toRange } from 'dom-anchor-text-quote';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import { describe } from '../../annotation/anchor/describe.ts';
import type { Span } from '../../text/span.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** The package's own types lean on a package it does not list. */
const apacheMatcher = createTextQuoteSelectorMatcher as unknown as (
  selector: object,
) => (scope: Node) => AsyncGenerator<Range, void>;

/** An annotation as each tool stores it: ours, and the quote with 32 characters around that the other two share. */
interface Stored {
  readonly own: Selectors;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** Milliseconds for all annotations, and how many were found. */
export interface Timing {
  readonly ms: number;
  readonly found: number;
}

const tools = {
  async claimlight(root: Element, annotations: readonly Stored[]): Promise<(Range | null)[]> {
    const model = buildTextModel(root);
    const page = prepareText(model.text);
    const anchorings = annotations.map(({ own }) => anchor(page, own));
    return Promise.resolve(anchorings.map((anchoring) => ('span' in anchoring ? model.rangeOf(anchoring.span) : null)));
  },
  async 'dom-anchor-text-quote'(root: Element, annotations: readonly Stored[]): Promise<(Range | null)[]> {
    return Promise.resolve(annotations.map((stored) => toRange(root, stored, { hint: stored.start })));
  },
  async '@apache-annotator/dom'(root: Element, annotations: readonly Stored[]): Promise<(Range | null)[]> {
    const ranges: (Range | null)[] = [];
    for (const { exact, prefix, suffix } of annotations) {
      const match = apacheMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix });
      const first = await match(root).next();
      ranges.push(first.done === true ? null : first.value);
    }
    return ranges;
  },
};

export type Tool = keyof typeof tools;

/** What the page's own program offers to the benchmark. */
export interface BenchInPage {
  describeAll(blocks: readonly string[], spans: readonly Span[]): void;
  time(tool: Tool, blocks: readonly string[], rounds: number): Promise<Timing>;
}

let annotations: readonly Stored[] = [];

const inPage: BenchInPage = {
  describeAll(blocks, spans) {
    const { text } = buildTextModel(show(blocks));
    annotations = spans.map(({ start, end }) => ({
      own: describe(text, { start, end }),
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      start,
    }));
  },
  async time(tool, blocks, rounds) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const root = show(blocks);
      const start = performance.now();
      const ranges = await tools[tool](root, annotations);
      times.push(performance.now() - start);
      found = ranges.filter((range) => range !== null).length;
    }
    return { ms: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN, found };
  },
};

/** Paragraphs with a line end between, so that all three tools see the same text at the same offsets. */
function show(blocks: readonly string[]): Element {
  const article = document.createElement('article');
  article.append(...blocks.flatMap((block) => [paragraph(block), '\n']));
  document.body.replaceChildren(article);
  return article;
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

Object.assign(globalThis, { anchoringBench: inPage });
