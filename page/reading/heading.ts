import { propertyOf } from '../../text/node-property.ts';
import type { JudgedArticle, JudgedClaim } from '../../claims/model/judged-article.ts';
import { sensitivities } from '../../claims/model/sensitivity.ts';
import { buildTextModel, type TextModel } from '../../text/text-model.ts';
import type { Span } from '../../text/span.ts';
import { attributionMoved } from './attribution-moved.ts';
import { moved } from './page-text.ts';
import { sentenceAmong } from './places.ts';

/** The heading that an article is under. */
export interface Heading {
  /** Empty if none is known. */
  readonly text: string;
  /** Where it stands in the article's text, if that has it. */
  readonly span?: Span;
  /** Its own text, where the article's does not have it. */
  readonly model?: TextModel;
}

/** @param element the live heading; null if none is known. */
export function readHeading(element: Element | null, article: TextModel): Heading {
  if (element === null) return { text: '' };
  const range = propertyOf(element, 'ownerDocument').createRange();
  range.selectNodeContents(element);
  const span = article.spanOf(range);
  if (span !== null) return { span, text: article.text.slice(span.start, span.end) };
  const model = buildTextModel(element);
  return model.text === '' ? { text: '' } : { model, text: model.text };
}

/**
 * The claims of an article and of its headline, which comes first, however few claims the reader asks for.
 *
 * @param start where the headline begins in the text of the page.
 */
export function joinedClaims(
  { claims, headline }: Pick<JudgedArticle, 'claims' | 'headline'>,
  start: number,
): JudgedClaim[] {
  const ofHeadline = headline.map((claim) => {
    const there = claimMoved(claim, start);
    return { ...(sentenceAmong(claims, there.span) ?? there), shownAt: sensitivities };
  });
  const others = claims.filter(({ span }) => sentenceAmong(ofHeadline, span) === undefined);
  return [...ofHeadline, ...others];
}

function claimMoved(claim: JudgedClaim, by: number): JudgedClaim {
  const { span, reasons, support } = claim;
  return {
    ...claim,
    span: moved(span, by),
    ...(reasons && { reasons: reasons.map((reason) => ({ ...reason, span: moved(reason.span, by) })) }),
    support: { ...support, ...(support.attribution && { attribution: attributionMoved(support.attribution, by) }) },
  };
}
