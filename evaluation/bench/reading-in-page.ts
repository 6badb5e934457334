import { Readability } from '@mozilla/readability';
import { findArticle } from '../../article/find-article.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { buildTextModel } from '../../text/text-model.ts';

const tools = {
  claimlight: (html: Document) => {
    const article = findArticle(html);
    if (article === null) return 0;
    return buildTextModel(article.root, { isSkipped: article.isSkipped, isBlock: isSetAsBlock }).text.length;
  },
  // Readability takes the document apart, so it works on a clone, as its own documentation has it.
  readability: (html: Document) => new Readability(html.cloneNode(true) as Document).parse()?.textContent?.length ?? 0,
} satisfies Record<string, (html: Document) => number>;

export type Tool = keyof typeof tools;

export interface ReadingBench {
  /** Milliseconds of each round over one page, and the characters found. */
  time(tool: Tool, html: string, rounds: number): { times: number[]; characters: number };
}

const bench: ReadingBench = {
  time(tool, html, rounds) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    let characters = 0;
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      characters = tools[tool](page);
      return performance.now() - start;
    });
    return { times, characters };
  },
};

Object.assign(globalThis, { readingBench: bench });
