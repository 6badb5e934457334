import { describe, expect, it } from 'vitest';
import { claimKeysOf } from '../../../claims/same/claim-keys.ts';

const jobs = 'The shipyard Orvane is to cut 640 jobs in Tolmark.';

function sharedWith(text: string, language: string): string[] {
  const keys = new Set(claimKeysOf(jobs, 'en'));
  return claimKeysOf(text, language).filter((key) => keys.has(key));
}

describe('the keys of a claim', () => {
  it('are its names, rarer words and figures, in any form', () => {
    expect(claimKeysOf(jobs, 'en')).toEqual(expect.arrayContaining(['orvan', 'tolmark', '#640']));
    expect(claimKeysOf('Some 8,400 hunters met, or 8.4 thousand.', 'en')).toContain('#8400');
    expect(sharedWith('In Tolmark, the Orvane shipyards cut 640 posts.', 'en').length).toBeGreaterThanOrEqual(3);
  });

  it('are shared across languages where names and figures are', () => {
    expect(sharedWith('In Tolmark streicht die Orvane 640 Stellen.', 'de')).toEqual(
      expect.arrayContaining(['tolmark', '#640']),
    );
    expect(claimKeysOf('Es kostet 1,3 Milliarden Euro.', 'de')).toContain('#1300000000');
    expect(claimKeysOf('It costs 8 percent more.', 'en')).toEqual(claimKeysOf('Es kostet 8 Prozent mehr.', 'de'));
  });

  it('are none of common words, nor of none', () => {
    expect(claimKeysOf('They said that it was there.', 'en')).toEqual([]);
    expect(claimKeysOf('—', '')).toEqual([]);
  });
});
