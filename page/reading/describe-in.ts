import type { Selectors } from '../../annotation/model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { Describing } from './describing.ts';
import type { PageText } from './page-text.ts';

const describing = new Describing();
const known = new WeakMap<PageText, (span: Span) => Selectors>();

/** Selectors for a span of a page's text. */
export function describeIn(page: PageText, span: Span): Selectors {
  const describe = known.get(page) ?? describing.of(page);
  known.set(page, describe);
  return describe(span);
}
