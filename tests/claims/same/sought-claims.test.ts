import { describe, expect, it } from 'vitest';
import { SoughtClaims } from '../../../claims/same/sought-claims.ts';

const jobs = 'The shipyard Orvane is to cut 640 jobs in Tolmark.';
const museum = 'Nobody was hurt when a crane fell on the Velden museum.';

describe('claims that are sought among many', () => {
  const sought = new SoughtClaims([jobs, museum], 'en');

  it('are found in other words, and in other languages where names and figures decide', () => {
    expect(sought.statedIn('In Tolmark, the Orvane shipyard cuts 640 posts.', 'en')).toEqual([jobs]);
    expect(sought.statedIn('In Tolmark streicht die Orvane 640 Stellen.', 'de')).toEqual([jobs]);
    expect(sought.statedIn(museum, '')).toEqual([museum]);
  });

  it.each([
    ['another figure', 'In Tolmark, the Orvane shipyard cuts 460 posts.'],
    ['a claim about the same firm', 'Orvane has opened a museum of ships in Tolmark.'],
    ['a text without words', '—'],
  ])('are not: %s', (_, text) => {
    expect(sought.statedIn(text, 'en')).toEqual([]);
  });
});
