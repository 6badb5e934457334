import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { findArticle } from '../../article/find-article.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { textOf } from '../../text/span.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** Invented reports of one kind: each character says as much as two or three letters of other scripts. */
const reports = {
  ko: {
    headline: '노스브리지 시의회, 낡은 방파제 다시 짓기로',
    byline: '김하늘 기자',
    author: '김하늘',
    date: '2024년 5월 6일 07:08',
    sentences: [
      '노스브리지 시의회는 6일 낡은 방파제를 겨울이 오기 전에 다시 짓기로 결정했다.',
      '공사비는 120억 원이며 2년이 걸릴 것이라고 항만청 관계자가 밝혔다.',
      '기술자들은 동쪽 부두에서 최대 4cm의 균열을 발견했다고 보고서에 적었다.',
      '주민들은 10년 동안 지하실에 바닷물이 들어온다고 호소해 왔다.',
      '2019년 계획은 정부가 보조금을 철회하면서 무산됐다.',
      '어선 212척은 공사 기간에 남쪽 부두로 옮겨진다.',
    ],
  },
  ja: {
    headline: 'ノースブリッジ市議会、古い防波堤の再建を決定',
    byline: '山田太郎記者',
    author: '山田太郎',
    date: '2024年5月6日 7時8分',
    sentences: [
      'ノースブリッジ市議会は6日、古い防波堤を冬の嵐が来る前に再建することを決めた。',
      '工事費は12億円で、完成までに2年かかると港湾局の担当者は述べた。',
      '技術者は東側の岸壁で最大4センチの亀裂を見つけたと報告書に記した。',
      '住民は10年前から地下室に海水が入ると訴えてきた。',
      '2019年の計画は、国が補助金を取り下げたため実現しなかった。',
      '漁船212隻は工事の間、南側の岸壁に移される。',
    ],
  },
  zh: {
    headline: '北橋市議會決定重建舊防波堤',
    byline: '記者王小明',
    author: '王小明',
    date: '2024年5月6日 07:08',
    sentences: [
      '北橋市議會星期一決定，在冬季風暴來臨之前重建舊防波堤。',
      '港務局官員表示，工程費用為一千二百萬元，需時兩年完成。',
      '工程師在報告中指出，東側碼頭的裂縫最寬達4公分，必須儘快修補。',
      '居民十年來一直投訴海水流入地下室，卻從未得到任何答覆。',
      '2019年的計畫因為政府撤回補助而沒有實現，市長批評此舉短視。',
      '施工期間，212艘漁船將移到南側碼頭停泊。',
    ],
  },
} as const;

const page = (language: keyof typeof reports): string => {
  const { headline, byline, date, sentences } = reports[language];
  return `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body>
    <main><h1>${headline}</h1><p class="author-name">${byline}</p><time class="date">${date}</time>
    <div class="text">${sentences.map((sentence, index) => (index % 2 === 0 ? `<p>${sentence}` : ` ${sentence}</p>`)).join('')}</div></main></body></html>`;
};

describe.each(['ko', 'ja', 'zh'] as const)('a short report in %s', (language) => {
  const { sentences, author } = reports[language];
  const document = new DOMParser().parseFromString(page(language), 'text/html');

  it('is read in full, sentence by sentence', () => {
    const article = findArticle(document);
    if (article === null) throw new Error('no article');
    const { text, blocks } = buildTextModel(article.root, article);
    const read = sentencesOf(text, blocks, language).map(({ span }) => textOf(text, span));
    expect(read).toEqual(expect.arrayContaining([...sentences]));
  });

  it('is taken for news, with who wrote it and when', () => {
    const url = 'https://www.paper.example/2024/05/06/20240506001';
    expect(detectArticle(document, url).isNews).toBe(true);
    const { author: found, published, language: told } = readFacts(document, 'https://www.paper.example/a');
    expect([found, published, told]).toEqual([author, '2024-05-06', language]);
  });
});
