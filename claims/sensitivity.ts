import { confidentThreshold } from './worth/check-worthiness.ts';
import { chooseAbove } from './worth/choose-above.ts';
import type { Claim } from './model/claim.ts';
import type { Sensitivity } from './model/sensitivity.ts';

/** The claims to highlight at the reader's sensitivity, as `chooseAbove` tells, with the cut of the shipped model. */
export function chooseClaims<Rated extends Pick<Claim, 'checkWorthiness' | 'suggestedTag'>>(
  claims: readonly Rated[],
  sentenceCount: number,
  sensitivity: Sensitivity,
): Rated[] {
  return chooseAbove(claims, sentenceCount, sensitivity, confidentThreshold);
}
