import type { Forest, LinearHead, WorthModel } from './worth-model.ts';

/** A linear head as it is shipped: its word weights are bytes in base64. */
export type PackedHead = Omit<LinearHead, 'words'> & { readonly words: string };

/** A forest as it is shipped: columns as bytes, cuts and leaves in single precision (little-endian), all in base64. */
export interface PackedForest {
  readonly depth: number;
  readonly features: string;
  readonly cuts: string;
  readonly leaves: string;
}

/** The model as `claims/model/weights.ts` holds it. */
export type PackedModel = Omit<WorthModel, 'debate' | 'news' | 'forest'> & {
  readonly debate: readonly PackedHead[];
  readonly news: PackedHead;
  readonly forest: PackedForest;
};

/** The inverse of `packModel` in `evaluation/training/pack.ts`. */
export const unpackModel = (packed: PackedModel): WorthModel => ({
  ...packed,
  debate: packed.debate.map(unpackHead),
  news: unpackHead(packed.news),
  forest: unpackForest(packed.forest),
});

const unpackHead = (head: PackedHead): LinearHead => ({ ...head, words: new Int8Array(bytesOf(head.words).buffer) });

const unpackForest = ({ depth, features, cuts, leaves }: PackedForest): Forest => ({
  depth,
  features: bytesOf(features),
  cuts: floatsOf(cuts),
  leaves: floatsOf(leaves),
});

function floatsOf(base64: string): Float32Array {
  const view = new DataView(bytesOf(base64).buffer);
  return Float32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getFloat32(i * 4, true));
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
