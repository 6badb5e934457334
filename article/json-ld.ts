/** One object of a page's JSON-LD, as declared: every value comes from the page and may have any shape. */
export interface JsonLdNode {
  readonly [property: string]: unknown;
}

/** A front page's largest JSON-LD has a few hundred nodes; more is a mistake or an attack. */
const mostNodes = 3000;
/** Brackets and commas of a block: one of text may be long, but what the parser builds takes its time by these. */
const mostParts = 20_000;
/** Of all blocks together: of some 500 stored pages of news, one has 611,000 and no other more than 44,000. */
const mostCharacters = 700_000;

/** Properties that hold other articles than the page's own: teasers of a section front, or works it refers to. */
const otherTypes = /^(itemList|mentions|citation|is[BR]|related|comment|review|video)/;

/**
 * Every JSON-LD object of the page at any depth, `@graph` and nesting included, except those that it only lists or
 * refers to. Blocks that are not quite JSON are repaired; one beyond repair gives only its first `@type`.
 */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let left = mostCharacters;
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type*="ld+json" i]')) {
    const text = script.textContent.slice(0, left);
    left -= text.length;
    // Walked in order and by index: to take a first element from a long list moves all the others.
    const waiting: unknown[] = [parseLoosely(text)];
    for (let at = 0; at < waiting.length && nodes.length < mostNodes; at++) {
      const value = waiting[at];
      if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, mostNodes));
      else if (typeof value === 'object' && value !== null) {
        nodes.push(value as JsonLdNode);
        for (const key in value) if (!otherTypes.test(key)) waiting.push((value as JsonLdNode)[key]);
      }
    }
  }
  return nodes;
}

/** The node's types without the vocabulary's address: `https://schema.org/NewsArticle` is `NewsArticle`. */
export function typesOf(node: JsonLdNode): string[] {
  const types: unknown[] = [node['@type']].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/**
 * Content systems wrap the block in CDATA (with or without a script comment before it) or an HTML comment, leave
 * trailing commas and semicolons, and put line breaks inside strings: Readability.js strips the first, search engines
 * accept all. Linear in the text's length: a string that never ends is passed over once, not from each of its marks.
 */
export function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^[\s/*]{0,9}(<!\[CDATA\[|<!--)[\s/*]{0,9}/, '')
    .replace(/[\s/*]{0,9}(\]\]>|-->|;)[\s/*;]{0,9}$/, '');
  const repaired = () => bare.replace(/("(?:\\.|[^"\\])*"?)|,(?=\s*[}\]])/g, '$1').replace(/\p{Cc}+/gu, ' ');
  const isParsed = bare.split(/[[{,]/, mostParts + 1).length <= mostParts;
  return (
    (isParsed && (tryJson(bare) ?? tryJson(repaired()))) || {
      '@type': /"@type"\s*:\s*"([\w:/.]{1,80})"/.exec(bare)?.[1],
    }
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
