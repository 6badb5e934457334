import type { PackedHead, PackedModel } from '../../claims/model/unpack.ts';
import type { LinearHead, WorthModel } from '../../claims/model/worth-model.ts';

/** The model as it is shipped; `unpackModel` is the inverse. */
export const packModel = (model: WorthModel): PackedModel => ({
  ...model,
  debate: model.debate.map(packHead),
  news: packHead(model.news),
  forest: {
    depth: model.forest.depth,
    features: base64(Uint8Array.from(model.forest.features)),
    cuts: base64(singles(model.forest.cuts)),
    leaves: base64(singles(model.forest.leaves)),
  },
});

const packHead = (head: LinearHead): PackedHead => ({ ...head, words: base64(new Uint8Array(head.words.buffer)) });

function singles(values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (let i = 0; i < values.length; i++) view.setFloat32(i * 4, values[i] ?? 0, true);
  return new Uint8Array(view.buffer);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
