import type { LanguageWords } from '../language.ts';
import { attribution } from './attribution.ts';
import { promotion } from './promotion.ts';
import { signals } from './signals.ts';
import { weights } from './weights.ts';

export const de: LanguageWords = {
  signals,
  attribution,
  promotion,
  weights,
  nounsBearCapitals: true,
  verbBeforeSubject: true,
  makerBeforeDocument: true,
};
