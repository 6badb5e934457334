/**
 * `npm run train`: rebuilds the shipped weights from `../shared/claims` (news and debates), byte for byte, and writes
 * the model card, `docs/MODEL.md`, with the figures that cross-validation finds.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTraining, validateDebates, validateNews } from './measure/claims-cv.ts';
import { measureFloor } from './measure/floor.ts';
import { modelCard } from './measure/model-card.ts';
import { nearPairs, nearPairsFilter } from './training/near-words/near-words.ts';
import { trainSupport } from './training/train-support.ts';
import { toStored, writeModel } from './training/stored-model.ts';
import { measureUnseen } from './measure/unseen.ts';
import { calibrateAlone, trainDebate } from './training/debate-training.ts';
import { trainNews, trainSignals } from './training/worth-training.ts';

const { news, debates } = readTraining();
const debate = trainDebate(debates);
const model = { debate, ...trainNews(debate, news), ...trainSignals(news), ...calibrateAlone(debates) };
const stored = toStored(model);
await writeModel('claims/worth/model.json', stored);
await trainSupport();
write('annotation/compare/near-pairs.json', `${JSON.stringify(nearPairsFilter(nearPairs()), null, 2)}\n`);
write(
  'docs/MODEL.md',
  modelCard({
    news: validateNews(news, debates),
    debates: validateDebates(debates),
    articles: news.length,
    sentences: news.reduce((sum, { rows }) => sum + rows.length, 0),
    bytes: JSON.stringify(stored).length,
    floor: measureFloor(),
    unseen: measureUnseen(),
    signalWeights: model.signals,
  }),
);

function write(file: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), text);
}
