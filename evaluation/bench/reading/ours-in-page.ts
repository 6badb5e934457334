/** Runs in the page, under `globalThis.tool`: all that the page script does on the page's own thread. */
import type { ArticleToJudge } from '../../../claims/model/judged-article.ts';
import type { Ask } from '../../../messaging/ask.ts';
import type { pageToBackground } from '../../../messaging/calls.ts';
import type { JudgeAnswer } from '../../../messaging/judge-shapes.ts';
import { createPageScript } from '../../../page/page-script.ts';
import type { Settings } from '../../../settings/settings.ts';

const settings = {
  sensitivity: 'balanced',
  highlightsShown: true,
  sites: { mode: 'everywhere', only: [], never: [] },
  selectionButton: true,
  minimap: false,
} as unknown as Settings;

const nothingFound = JSON.stringify({
  languageSupported: true,
  sentencesLeft: false,
  claims: [],
  headline: [],
  milliseconds: 0,
} satisfies JudgeAnswer);

let asked: ArticleToJudge | undefined;
let life = new AbortController();

/**
 * Reads and paints the page. The judge's question is made a message of, as the browser does, and its answer is given.
 *
 * @param answer as the message would carry it; undefined for no claims.
 */
async function run(answer = nothingFound): Promise<number> {
  life.abort();
  life = new AbortController();
  const ask = (name: string, input: unknown): Promise<unknown> => {
    if (name !== 'judgeArticle') return Promise.resolve([]);
    asked = (JSON.parse(JSON.stringify(input)) as { article: ArticleToJudge }).article;
    return Promise.resolve(JSON.parse(answer) as unknown);
  };
  const page = createPageScript(ask as Ask<typeof pageToBackground>, { settings, isPrivate: false }, life.signal);
  await page.start();
  return CSS.highlights.get('claimlight-claim')?.size ?? 0;
}

Object.assign(globalThis, { tool: { run, asked: () => asked } });
