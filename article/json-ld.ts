/** One object of a page's JSON-LD, as declared: every value comes from the page and may have any shape. */
export interface JsonLdNode {
  readonly [property: string]: unknown;
}

/** A front page's largest JSON-LD has a few hundred nodes; more is a mistake or an attack. */
const mostNodes = 3000;
const mostCharacters = 2_000_000;

/** Properties that hold other articles than the page's own: teasers of a section front, or works it refers to. */
const otherTypes = /^(itemList|mentions|citation|is[BR]|related|comment|review|video)/;

/**
 * Every JSON-LD object of the page at any depth, `@graph` and nesting included, except those that it only lists or
 * refers to. Blocks that are not quite JSON are repaired; one beyond repair gives only its first `@type`.
 */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type*="ld+json" i]')) {
    const waiting: unknown[] = [parseLoosely(script.textContent.slice(0, mostCharacters))];
    while (waiting.length > 0 && nodes.length < mostNodes) {
      const value = waiting.shift();
      if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, mostNodes));
      else if (typeof value === 'object' && value !== null) {
        nodes.push(value as JsonLdNode);
        for (const key of Object.keys(value)) if (!otherTypes.test(key)) waiting.push((value as JsonLdNode)[key]);
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
 * accept all.
 */
export function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^[\s/*]{0,9}(<!\[CDATA\[|<!--)[\s/*]{0,9}/, '')
    .replace(/[\s/*]{0,9}(\]\]>|-->|;)[\s/*;]{0,9}$/, '');
  const repaired = () => bare.replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1').replace(/\p{Cc}+/gu, ' ');
  return tryJson(bare) ?? tryJson(repaired()) ?? { '@type': /"@type"\s*:\s*"([\w:/.]{1,80})"/.exec(bare)?.[1] };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
