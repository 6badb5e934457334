/**
 * `npm run train`: rebuilds the shipped weights from `../shared/claims` (news and debates), byte for byte, and writes
 * the model card, `docs/MODEL.md`, with the figures that cross-validation finds. `npm run train -- weights` leaves the
 * card, which takes most of the time, as it is.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../claims/languages/languages.ts';
import { debateHeads, readTraining, validateDebates, validateNews } from './measure/claims-cv.ts';
import { measureFloor } from './measure/floor.ts';
import { modelCard } from './measure/model-card.ts';
import { calibrateAlone } from './training/debate-training.ts';
import { trainWorth } from './training/detector.ts';
import { commonWordsFilter } from './training/common-words.ts';
import { nearPairs, nearPairsFilter } from './training/near-words/near-words.ts';
import { fitPromotion } from './training/promotion-training.ts';
import { trainSameClaim } from './training/same-claim-training.ts';
import { toStored, writeModel, writeWeights } from './training/stored-model.ts';
import { trainSupport } from './training/train-support.ts';
import { trainSignals } from './training/worth-training.ts';

const { news, debates } = readTraining();
const heads = debateHeads(debates);
const support = await trainSupport(news);
await writeModel('claims/promotion/model.json', fitPromotion(news));
write('annotation/compare/near-pairs.json', `${JSON.stringify(nearPairsFilter(nearPairs()), null, 2)}\n`);
write('claims/same/common-words.json', `${JSON.stringify(commonWordsFilter(), null, 2)}\n`);
write('claims/same/weights.json', `${JSON.stringify(trainSameClaim(), null, 2)}\n`);
const bytes: Record<string, number> = {};
for (const language of Object.keys(languages)) {
  const alone = calibrateAlone(debates, language === 'en');
  const worth = toStored({ ...trainWorth(heads, news, language), ...alone });
  writeWeights(language, { support: support[language] ?? {}, worth });
  bytes[language] = JSON.stringify(worth).length + JSON.stringify(support[language]).length;
}
if (process.argv[2] !== 'weights') {
  const card = modelCard({
    news: validateNews(news, debates),
    debates: validateDebates(debates),
    articles: news,
    bytes,
    floor: measureFloor(),
    signalWeights: trainSignals(news.filter(({ article }) => article.language === 'en')).signals,
  });
  write('docs/MODEL.md', card);
}

function write(file: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), text);
}
