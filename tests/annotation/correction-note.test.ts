import { expect, test } from 'vitest';
import { carriesCorrection } from '../../annotation/compare/correction-note.ts';

test.each([
  'Correction: The fare is nine crowns, not five.',
  'Correction, 3 May: the ferry carried 700 people.',
  'CORRECTION (3 May) – The ferry carried 700 people.',
  'An earlier version of this article misstated the fare.',
  'This story has been corrected to give the right fare.',
  'Editor’s note: The fare was misstated.',
  'In einer früheren Version des Artikels stand ein falscher Preis.',
  'Korrektur: Der Preis beträgt neun Kronen.',
  'Anmerkung der Redaktion: Der Preis war falsch.',
  'Corrección: la tarifa es de nueve coronas.',
  'En una versión anterior de este artículo se daba otra tarifa.',
  'Fe de erratas: la tarifa es de nueve coronas.',
  'Dans une version antérieure de cet article, le tarif était faux.',
  'Rectificatif : le tarif est de neuf couronnes.',
])('a correction note is told: %s', (sentence) => {
  expect(carriesCorrection(['The ferry sails at noon.', sentence])).toBe(true);
});

test.each([
  'The correction of the harbour plan took two years.',
  'Corrections officers went on strike on Monday.',
  'The minister corrected her figures before the vote.',
  'An earlier version of the bill would have raised the fare.',
  'La corrección del plan tardó dos años.',
  'Die Korrektur des Plans dauerte zwei Jahre.',
  'La correction du plan a pris deux ans.',
])('a sentence about something else is none: %s', (sentence) => {
  expect(carriesCorrection([sentence])).toBe(false);
});
