import { describe, expect, it } from 'vitest';
import type { ArticleToJudge } from '../../../claims/model/judged-article.ts';
import { judge } from '../../../claims/judge.ts';
import { CallError } from '../../../messaging/call-error.ts';
import { articleToJudgeSchema } from '../../../messaging/judge-shapes.ts';
import { judgedReading, type AskJudge } from '../../../page/reading/judged-reading.ts';
import type { ReadArticle } from '../../../page/reading/reading.ts';
import { articleOf } from '../../claims/article-of.ts';

const fact = 'Unemployment in Ruritania fell to 4.1 percent in March, the Labour Ministry said on Tuesday.';
const article: ArticleToJudge = articleOf([[fact], ['What a shame!']]);

function readOf(article: ArticleToJudge): ReadArticle {
  return { article } as ReadArticle;
}

/** A judge that keeps what it was asked. */
function judgeThatListens(): {
  readonly ask: AskJudge;
  readonly asked: { withReasons: boolean; article: ArticleToJudge }[];
} {
  const asked: { withReasons: boolean; article: ArticleToJudge }[] = [];
  const ask: AskJudge = (question): ReturnType<AskJudge> => {
    asked.push(question);
    return Promise.resolve({ ...judge(question.article, question.withReasons), milliseconds: 7 });
  };
  return { ask, asked };
}

const silent: AskJudge = () => Promise.reject(new CallError('no-answer'));

describe('an article that was read', () => {
  it('is given its claims; their reasons are asked for when somebody wants them, once', async () => {
    const { ask, asked } = judgeThatListens();
    const reading = await judgedReading(readOf(article), undefined, ask);
    const [claim] = reading.claims;
    expect(reading.claims).toHaveLength(1);
    expect(claim && reading.reasons.of(claim)).toEqual([]);
    await Promise.all([reading.reasons.wanted(), reading.reasons.wanted()]);
    const [expected] = judge(article, true).claims;
    expect(claim && reading.reasons.of(claim)).toEqual(expected?.reasons);
    expect(asked.map(({ withReasons }) => withReasons)).toEqual([false, true]);
  });

  it('is not judged again while its text stays the same', async () => {
    const { ask, asked } = judgeThatListens();
    const first = await judgedReading(readOf(article), undefined, ask);
    const again = await judgedReading({ ...readOf(article), declared: 'something else' }, first, ask);
    expect(first.judging).toBe(7);
    expect(again).toMatchObject({ claims: first.claims, declared: 'something else', judging: 0 });
    expect(asked).toHaveLength(1);
  });

  it('has no claims without a judge, says why, and is judged when there is one again', async () => {
    const reading = await judgedReading(readOf(article), undefined, silent);
    expect(reading).toMatchObject({ claims: [], notJudged: 'no-answer', languageSupported: true });
    await expect(reading.reasons.wanted()).resolves.toBeUndefined();
    const { ask } = judgeThatListens();
    expect(await judgedReading(readOf(article), reading, ask)).toMatchObject({ claims: [{}], notJudged: undefined });
  });
});

describe('of an article without end', () => {
  const paragraph = `${fact} `.repeat(60).trim();
  const long = articleOf(Array.from({ length: 130 }, () => [paragraph]));
  const end = long.text.length;
  const link = (start: number, href = 'https://news.example/'): ArticleToJudge['links'][number] => ({
    span: { start, end: start + 4 },
    href,
  });

  it('the judge is asked for as much as it takes, in whole blocks', async () => {
    const { ask, asked } = judgeThatListens();
    const links = [link(0), link(0, `data:,${'x'.repeat(9000)}`), link(end - 9)];
    const title = 'A title '.repeat(1000);
    const reading = await judgedReading(readOf({ ...long, links, title }), undefined, ask);
    const [question] = asked;
    expect(end).toBeGreaterThan(600_000);
    expect(reading.readPartly).toBe(true);
    expect(articleToJudgeSchema.safeParse(question?.article).success).toBe(true);
    expect(question?.article.text.length).toBeGreaterThan(500_000);
    expect(question?.article.text).toBe(long.text.slice(0, question?.article.blocks.at(-1)?.span.end));
    expect(question?.article.links).toEqual([link(0)]);
  });

  it('whose sentences are more than are judged, that is told', async () => {
    const ask: AskJudge = ({ article }) =>
      Promise.resolve({ ...judge(article, false), sentencesLeft: true, milliseconds: 7 });
    expect((await judgedReading(readOf(article), undefined, ask)).readPartly).toBe(true);
  });
});
