import { cutsOf } from './worth/check-worthiness.ts';
import { chooseAbove, type Rated } from './worth/choose-above.ts';
import type { Sensitivity } from './model/sensitivity.ts';

/**
 * The claims to highlight at the reader's sensitivity, as `chooseAbove` tells, with the cut of the language's model.
 * @param language BCP 47 tag
 */
export function chooseClaims<Item extends Rated>(
  claims: readonly Item[],
  sentenceCount: number,
  sensitivity: Sensitivity,
  language: string,
): Item[] {
  return chooseAbove(claims, sentenceCount, sensitivity, cutsOf(language).confident);
}
