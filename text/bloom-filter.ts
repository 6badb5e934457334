/**
 * A set of strings that answers "surely not" or "most likely": B. Bloom, "Space/time trade-offs in hash coding with
 * allowable errors", 1970. Here are the places where a string has its marks; whoever keeps the bits chooses their
 * number.
 */
export function bloomPlaces(text: string, size: number, count: number): number[] {
  const [first, step] = [hash(text, 0x811c9dc5), hash(text, 0x9e3779b1)];
  return Array.from({ length: count }, (_, n) => (first + n * step) % size);
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
