import type { Selectors } from '../../annotation/model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { type DescribedPage, Describing } from './describing.ts';
import type { PageText } from './page-text.ts';

const describing = new Describing();
const known = new WeakMap<PageText, DescribedPage>();

/** Selectors for a span of a page's text. */
export function describeIn(page: PageText, span: Span): Selectors {
  return describedPage(page).describe(span);
}

/** Makes ready for `describeIn` of these spans, in steps: a page's text can be of any length. */
export function* describingSteps(page: PageText, spans: readonly Span[]): Generator<undefined, void> {
  yield* describedPage(page).prepareSteps(spans);
}

function describedPage(page: PageText): DescribedPage {
  const described = known.get(page) ?? describing.of(page);
  known.set(page, described);
  return described;
}
