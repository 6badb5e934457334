import { signals } from '../../claims/signals/index.ts';
import type { JudgedUnseen } from '../training/detector.ts';
import type { ReadArticle } from '../training/read-for-training.ts';
import {
  floorRow,
  hardestTable,
  judgedTable,
  lenientRows,
  markedRows,
  rankingRows,
  reliability,
  strictRows,
  table,
} from './card-tables.ts';
import { limits, tried } from './card-texts.ts';
import type { Fold } from './claims-cv.ts';
import type { definitions } from './definitions.ts';
import type { FloorFigures } from './floor.ts';

/** What cross-validation found, for the card. */
export interface CardFigures {
  /** The folds of each language apart. */
  readonly news: readonly (Fold<JudgedUnseen> & { readonly language: string })[];
  readonly debates: readonly Fold[];
  readonly articles: readonly ReadArticle[];
  /** Bytes of what was learnt of each language. */
  readonly bytes: Readonly<Record<string, number>>;
  /** What a naive model reaches on train.tsv and dev.tsv, by definition of check-worthy. */
  readonly floor: Readonly<Record<keyof typeof definitions, FloorFigures>>;
  /** What each signal adds to the log-odds where the signals alone decide, in the order of `signals`. */
  readonly signalWeights: readonly number[];
}

const names: Readonly<Record<string, string>> = { en: 'English', de: 'German', es: 'Spanish', fr: 'French' };

/** `docs/MODEL.md`: what the models are, what they were trained on, how good they are and where they fail. */
export function modelCard({ news, debates, articles, bytes, floor, signalWeights }: CardFigures): string {
  const languages = [...Map.groupBy(news, ({ language }) => language)];
  return `# Model card: check-worthiness, source, promotion

Written by \`npm run train\`. Do not edit: edit \`evaluation/measure/model-card.ts\` and \`card-texts.ts\`.

## What it does
For each sentence of a news article in English, German, Spanish or French: how far it deserves a check, 0 to 1; who or what the
article names as its source; whether it promotes. It knows nothing of whether the sentence is true. It runs on the reader's machine,
in the background, without network. What was learnt of a language (${Object.entries(bytes)
    .map(([language, size]) => `${names[language] ?? language} ${(size / 1024).toFixed(0)} KB`)
    .join(', ')}) is read when the
language is first met; what holds for all stands in \`claims/support/model.json\` and \`claims/promotion/model.json\`. \`npm run train\`
makes the same bytes again. What each part is worth: docs/decisions/0026, 0048 to 0051, 0069, 0087.

## Data and credit
${languages.map(([language]) => dataLine(language, articles)).join('\n')}
- Labelled: check-worthy claim (C), fact too slight to bother a fact-checker (F), no fact (N); whether the article names its source
  (S), gives a vague one (V) or none (U), in which words; whether the sentence promotes.
- The ClaimBuster data set: 15,375 sentences of 23 debates. Arslan, Hassan, Li, Tremayne, "A Benchmark Dataset of
  Check-worthy Factual Claims", ICWSM 2020, doi 10.5281/zenodo.3609356, CC BY 4.0.
- Nothing else. PolNeAR, BABE and promotional corpora are measured with, never trained on.

## How it works
1. Each sentence is tokenised once. Features: hashed words, quoted words and word endings; classes of words
   (\`claims/languages/xx/signals.ts\`), counted in all and outside quotations; the signals; the sentence's shape.
2. Two logistic regressions learnt from debates score it by itself: worth a check, and not factual at all. Those of other languages
   than English know no words.
3. A logistic regression learnt from news of the language and a forest of boosted trees score it in its article: the features
   above, the debate scores, context, and what the sentence and its neighbours say of their sources. The forest of English is learnt
   from English, any other from all languages. The two are averaged, in log-odds; Platt scaling makes it a probability.
4. A figure with a unit in the article's own prose is a claim whatever the model says (\`claims/worth/plain.ts\`).
5. Sources: words of saying, citing and finding out, with whom they name, are found by lexicon and rule. "She" and "the firm" are
   followed back to a name. A forest of boosted trees, the same for all languages, tells which of the candidates is the source of a
   sentence. A linear-chain conditional random field tells whether there is one, from the cues, the paragraph, the forest's
   scores and, by language, the words. Nothing is called named without words that hold a name.
6. Promotion: a forest over phrases of advertising, prices, links and paragraphs of the sentence, those around it, and the article.
7. A tag is suggested for the four facts in five of whose support the program is surest.

Reasons are the signals that speak for a sentence, each weighed by ablation, three at most.

## Signals
What each adds to the log-odds of check-worthiness when the signals alone decide (base: English news).

| signal | adds |
|---|---|
${signals.map(({ id }, i) => `| \`${id}\` | ${(signalWeights[i] ?? 0).toFixed(2)} |`).join('\n')}

## Figures
Cross-validated by document; weights, calibration, thresholds and cuts come from the other folds only. In brackets: 95 %
interval, bootstrap over documents. The lexicons were written with the labelled articles in view, so that other articles may do a
little worse.

| debates (ClaimBuster), each sentence by itself | |
|---|---|
${table(debates, rankingRows)}

${languages.map(([language, folds]) => languageSection(language, folds)).join('\n')}
${limits}
${tried}
## For comparison
A logistic regression over hashed single words and word pairs, on train.tsv and dev.tsv in five folds by document, with 95 %
intervals (\`npm run --silent evaluate -- floor\`):

| definition | average precision | F1 | F1 of calling everything a claim |
|---|---|---|---|
${floorRow('C against N', floor.slightLeftOut)}
${floorRow('C against F and N', floor.slightAsNegatives)}
${floorRow('C and F against N', floor.slightAsPositives)}
`;
}

function dataLine(language: string, articles: readonly ReadArticle[]): string {
  const own = articles.filter(({ article }) => article.language === language);
  const sentences = own.reduce((sum, { rows }) => sum + rows.length, 0);
  return `- ${names[language] ?? language}: ${own.length} news articles (${sentences} sentences).`;
}

function languageSection(language: string, folds: readonly Fold<JudgedUnseen>[]): string {
  return `### ${names[language] ?? language}

| check-worthy claims against what states no fact (C against N, F left out; docs/decisions/0012) | |
|---|---|
${table(folds, rankingRows)}

| the same scores and threshold, strictest: C against F and N | |
|---|---|
${table(folds, strictRows)}

| the same scores and threshold, all that states a fact: C and F against N | |
|---|---|
${table(folds, lenientRows)}

| what is highlighted, F counted as a mistake | |
|---|---|
${table(folds, markedRows)}

${judgedTable(folds)}

Reliability, out of fold:

| check-worthiness | sentences | mean of the model | share labelled C, of C, F and N |
|---|---|---|---|
${reliability(folds)}

The articles in which support is wrong most often, out of fold:

| article | sentences labelled | wrong | source missed | source made up |
|---|---|---|---|---|
${hardestTable(folds)}
`;
}
