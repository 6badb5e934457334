import { judgeSteps } from '../../claims/judge.ts';
import type { ArticleToJudge } from '../../claims/model/judged-article.ts';
import { CallError } from '../../messaging/call-error.ts';
import type { PageSender } from '../../messaging/channels.ts';
import { articleToJudgeSchema, type JudgeAnswer } from '../../messaging/judge-shapes.ts';
import { Allowance } from './allowance.ts';
import { NewestFirst } from './newest-first.ts';

interface Question {
  readonly article: ArticleToJudge;
  readonly withReasons: boolean;
}

const allowance = new Allowance(() => performance.now());
const judging = new NewestFirst();

/** What pages ask the judge: of a tab, one article is judged at a time, and no more than it is allowed. */
export const judgeCalls = {
  async judgeArticle(question: Question, { tabId }: PageSender): Promise<JudgeAnswer> {
    // Not checked yet: whoever asks too much is not looked at any further.
    const { text } = question.article as { readonly text?: unknown };
    if (!allowance.take(tabId, typeof text === 'string' ? text.length : 0)) throw new CallError('refused');
    const { article, withReasons } = question;
    const checked = articleToJudgeSchema.safeParse(article);
    if (!checked.success) throw new CallError('malformed');
    const { result, milliseconds } = await judging.do(tabId, judgeSteps(checked.data, withReasons));
    return { ...result, milliseconds };
  },
};
