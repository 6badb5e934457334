import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { StoredHead, StoredWorthModel } from '../../claims/worth/shipped-model.ts';
import { type LinearHead, noCut, type WorthModel } from '../../claims/worth/worth-model.ts';

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

/** Writes a model to a file of the repository, laid out as all its JSON is. */
export async function writeModel(file: string, model: object): Promise<void> {
  const text = await format(JSON.stringify(model), { parser: 'json', printWidth: 120 });
  writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), text);
}
