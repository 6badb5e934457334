import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { LanguageWeights } from '../../claims/languages/language.ts';
import type { StoredHead, StoredWorthModel } from '../../claims/worth/shipped-model.ts';
import { noCut } from '../../claims/forest/forest.ts';
import { type LinearHead, type WorthModel } from '../../claims/worth/worth-model.ts';

/** The model as `claims/worth/model.json` holds it; `toModel` is the inverse. */
export function toStored(model: WorthModel): StoredWorthModel {
  return {
    ...model,
    debate: model.debate.map(toStoredHead),
    news: toStoredHead(model.news),
    forest: {
      depth: model.forest.depth,
      features: Array.from(model.forest.features),
      cuts: Array.from(model.forest.cuts, (cut) => (cut === noCut ? null : cut)),
      leaves: Array.from(model.forest.leaves),
    },
  };
}

function toStoredHead({ words, ...rest }: LinearHead): StoredHead {
  const buckets = [...words.keys()].filter((bucket) => words[bucket] !== 0);
  return { buckets, words: buckets.map((bucket) => words[bucket] ?? 0), ...rest };
}

/** Writes what was learnt of a language into its folder, as a string that is read when the language is first needed. */
export function writeWeights(language: string, weights: LanguageWeights): void {
  const json = JSON.stringify(weights).replace(/[\\']/g, '\\$&');
  const text = `/** Written by \`npm run train\`. */\nexport const weights =\n  '${json}';\n`;
  writeFileSync(fileURLToPath(new URL(`../../claims/languages/${language}/weights.ts`, import.meta.url)), text);
}

/** Writes a model to a file of the repository, laid out as all its JSON is. */
export async function writeModel(file: string, model: object): Promise<void> {
  const text = await format(JSON.stringify(model), { parser: 'json', printWidth: 120 });
  writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), text);
}
