/** Nodes looked at: what takes more to say so little is no line, and elements can stand in each other without end. */
const mostNodes = 250;
/** White space counts against this many times the characters that are asked for. */
const mostSpace = 20;

/**
 * The first characters of a node's text as the page has them, `longest` at most, or less if they are spread over more
 * than `most` nodes. Unlike `textContent` in time that does not depend on how much stands in the node.
 */
export function leadingText(node: Node, longest: number, most = mostNodes): string {
  let text = '';
  for (const part of partsOf(node, most)) {
    if (part === undefined || text.length >= longest) break;
    text += part.slice(0, longest - text.length);
  }
  return text;
}

/**
 * The words of an element with white space folded; undefined if they are longer than so many characters, or spread over
 * hundreds of nodes.
 */
export function shortWordsOf(element: Element, longest: number): string | undefined {
  let words = '';
  let raw = 0;
  for (const part of partsOf(element, mostNodes)) {
    raw += part?.length ?? Infinity;
    if (raw > longest * mostSpace || part === undefined) return undefined;
    const folded = part.replace(/\s+/g, ' ');
    words += words.endsWith(' ') ? folded.trimStart() : folded;
    if (words.length > longest && words.trim().length > longest) return undefined;
  }
  return words.trim();
}

/** The text of each text node in order; undefined in the place of the rest if there are more nodes than `most`. */
function* partsOf(node: Node, most: number): Generator<string | undefined> {
  if (node instanceof CharacterData) {
    yield node.data;
    return;
  }
  // Elements and text: elements without any count as well.
  const walker = document.createTreeWalker(node, 5);
  for (let looked = 0, at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    if (++looked > most) {
      yield undefined;
      return;
    }
    if (at instanceof Text) yield at.data;
  }
}
