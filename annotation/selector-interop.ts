import * as z from 'zod/mini';
import { textPositionSelectorSchema, textQuoteSelectorSchema, type Selectors } from './model/annotation.ts';

/**
 * Selectors as other tools write them, read into ours. Understood: W3C quote and position selectors in any order, also refining
 * each other (Apache Annotator); Hypothesis' lists, whose RangeSelector (XPaths) is left out because its quote says more;
 * Recogito's `{ quote, start, end }`; text fragments (`#:~:text=`). Anything else in a list is skipped.
 */

/** Where a quote stood, if a tool did not say: `anchor` then tells doubles apart by context only. */
const UNKNOWN_POSITION = 0;

const foreignQuoteSchema = z.extend(textQuoteSelectorSchema, {
  prefix: z._default(z.string(), ''),
  suffix: z._default(z.string(), ''),
});

/** The context nearest to the quote, as much as ours holds. */
const MOST_CONTEXT = 1000;

const recogitoSchema = z.object({ quote: textQuoteSelectorSchema.shape.exact, start: z.int().check(z.minimum(0)) });

const fragmentSchema = z.object({ type: z.literal('FragmentSelector'), value: z.string() });

const refinedSchema = z.object({ refinedBy: z.unknown() });

/**
 * Our pair of selectors for one or several foreign ones, as they come out of `JSON.parse`.
 *
 * @returns null if none of them quotes any text: without a quote nothing could notice that the text has changed.
 */
export function readForeignSelectors(foreign: unknown): Selectors | null {
  const all = flatten(foreign);
  const quote = first(all, readQuote);
  if (quote === undefined) return null;
  const start = first(all, readStart) ?? UNKNOWN_POSITION;
  return [quote, { type: 'TextPositionSelector', start, end: start + quote.exact.length }];
}

/** Selectors of a list, and those that refine them, up to the depth that any tool writes. */
function flatten(foreign: unknown, depth = 4): unknown[] {
  if (depth === 0) return [];
  if (Array.isArray(foreign)) return foreign.flatMap((selector: unknown) => flatten(selector, depth - 1));
  const refined = refinedSchema.safeParse(foreign).data?.refinedBy;
  return refined === undefined ? [foreign] : [foreign, ...flatten(refined, depth - 1)];
}

function readQuote(selector: unknown): Selectors[0] | undefined {
  const quote = foreignQuoteSchema.safeParse(selector).data;
  if (quote !== undefined)
    return { ...quote, prefix: quote.prefix.slice(-MOST_CONTEXT), suffix: quote.suffix.slice(0, MOST_CONTEXT) };
  const recogito = recogitoSchema.safeParse(selector).data;
  if (recogito !== undefined) return { type: 'TextQuoteSelector', exact: recogito.quote, prefix: '', suffix: '' };
  return readTextFragment(fragmentSchema.safeParse(selector).data?.value ?? '');
}

function readStart(selector: unknown): number | undefined {
  return textPositionSelectorSchema.safeParse(selector).data?.start ?? recogitoSchema.safeParse(selector).data?.start;
}

/**
 * https://wicg.github.io/scroll-to-text-fragment/#syntax: `[prefix-,]start[,end][,-suffix]`. A fragment with an end names no
 * words between, so there is no quote to hold on to.
 */
function readTextFragment(value: string): Selectors[0] | undefined {
  const directive = /:~:(?:.*&)?text=([^&]+)/.exec(value)?.[1];
  if (directive === undefined) return undefined;
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') === true ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? (parts.pop() ?? '').slice(1) : '';
  const [exact] = parts;
  if (exact === undefined || exact === '' || parts.length > 1) return undefined;
  return { type: 'TextQuoteSelector', exact: decode(exact), prefix: decode(prefix), suffix: decode(suffix) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function first<T>(selectors: readonly unknown[], read: (selector: unknown) => T | undefined): T | undefined {
  for (const selector of selectors) {
    const value = read(selector);
    if (value !== undefined) return value;
  }
  return undefined;
}
