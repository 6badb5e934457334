/**
 * A sentence of an article at some time: the hash of its words, and the words where they were kept. Equal hashes are
 * equal sentences.
 */
export interface KeptSentence {
  readonly hash: string;
  readonly text?: string;
}

/** Fewer words are a date line, a counter, or a button's label, which differ at every visit. */
const fewestWords = 3;

/** A long read has some 300 sentences; the hashes of more would not fit: see `mostBytes` in `pack-version.ts`. */
export const mostSentences = 400;

/** Hashes the sentences of an article that tell one version of it from another, in their order. */
export function keptSentences(sentences: readonly string[]): Promise<KeptSentence[]> {
  const told = sentences
    .map((sentence) => sentence.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords);
  return Promise.all(told.slice(0, mostSentences).map(async (text) => ({ hash: await hashOf(text), text })));
}

/** Of 400 sentences two share a 48-bit hash once in three billion articles. */
const hashBytes = 6;

/** The first bytes of SHA-256, in Base64. */
export async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest.subarray(0, hashBytes)));
}
