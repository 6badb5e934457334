import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressCleaner, cleanAddress } from '../../exchange/clean-address.ts';
import { formats, type FormatName } from '../../exchange/formats.ts';
import { writers } from '../../exchange/writers.ts';
import { inventedAnnotation } from '../invented-annotation.ts';

const story = 'https://news.example/2026/03/ferry-sails-at-noon';

const cases: readonly [why: string, address: string, clean: string][] = [
  ['an access token', `${story}?access_token=s3cret&page=2`, `${story}?page=2`],
  ['tokens under other names', `${story}?id=7&authToken=a&X-Amz-Signature=b&api_key=c&PHPSESSID=d`, `${story}?id=7`],
  ['a token in the fragment', `${story}#access_token=s3cret&state=1`, `${story}#state=1`],
  ['a token in a route', `${story}#/read?id=4&token=s3cret`, `${story}#/read?id=4`],
  ['a JSON Web Token', `${story}?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3.x`, story],
  ['an encoded name', `${story}?%61ccess_token=s3cret`, story],
  [
    'a token in an address inside the address',
    `${story}?id=1&next=https%3A%2F%2Fnews.example%2F%3Ftoken%3Ds3cret`,
    `${story}?id=1`,
  ],
  ['tracking', `${story}?fbclid=a&mc_eid=b&gclid=c&UTM_Source=d&oly_enc_id=e&elqTrackId=f`, story],
  [
    'what one site tracks by',
    'https://www.theguardian.com/a/b?INTCMP=x&page=2',
    'https://www.theguardian.com/a/b?page=2',
  ],
  ['an e-mail address', `${story}?reader=ada%40mail.example&page=2`, `${story}?page=2`],
  ['an e-mail address, encoded twice', `${story}?r=ada%2540mail.example`, story],
  [
    'an e-mail address in the path',
    'https://news.example/for/ada@mail.example/ferry',
    'https://news.example/for/-/ferry',
  ],
  ['an e-mail address as the fragment', `${story}#ada@mail.example`, story],
  ['a code of a sign-in', `${story}?id=7#code=4f2c&state=1`, `${story}?id=7#state=1`],
  ['what a subscriber gave away', `${story}?unlocked_article_code=1.a&giftId=b&freebie=c&page=2`, `${story}?page=2`],
  ['a ticket and an answer of a sign-in', `${story}?ticket=ST-1-x&SAMLResponse=b&oauth_verifier=c&pass=d`, story],
  ['a JSON Web Token after something else', `${story}?x=MTIz.eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3.x`, story],
  [
    'tracking of other networks',
    `${story}?igsh=a&_gl=b&srsltid=c&gad_source=1&mibextid=d&bsft_uid=e&page=2`,
    `${story}?page=2`,
  ],
  ['a number of a subscriber or a telephone', `${story}?ml_subscriber=7&ck_subscriber_id=8&phone=%2B4917012345`, story],
  ['an e-mail address of another script', `${story}?r=j%C3%B6rg%40m%C3%BCller.example`, story],
  ['an e-mail address in base64', `${story}?r=YWRhQG1haWwuZXhhbXBsZQ==&page=2`, `${story}?page=2`],
  ['a session of an address inside the address', `${story}?next=https%3A%2F%2Fnews.example%2F%3Fsession%3D4f2c`, story],
  ['a session in the path', `${story};jsessionid=7F?page=2`, `${story}?page=2`],
];

describe('an address that is exported', () => {
  it.each(cases)('loses %s', (_, address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
    expect(cleanAddress(clean)).toBe(clean);
  });

  it.each([
    `${story}?id=7&author=Ada+Example&page=2`,
    `${story}?code=20260318&session=2023&ticket=7&giftguide=1&key=ferry`,
    `${story}?v=dQw4w9WgXcQ&q=Skarholm_ferry_2026`,
    'https://news.example/@ada/ferry-sails',
    'https://news.example/été?a=1&copy=2,3#part-2',
    'https://news.example/a?',
    'http://news.example/#:~:text=x',
    'not an address',
  ])('%s stays as it is', (address) => {
    expect(cleanAddress(address)).toBe(address);
  });

  it('is clean once cleaned, whatever it was', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(cleanAddress(cleanAddress(address))).toBe(cleanAddress(address));
      }),
      { numRuns: 500 },
    );
  });
});

it.each(Object.keys(formats) as FormatName[])('no secret of a page’s address is in a file of %s', (format) => {
  const annotation = inventedAnnotation();
  const secrets = 'access_token=s3cret&mc_eid=t4lk&fbclid=f5lw&u=ada%40mail.example#id_token=s6cret';
  const target = { ...annotation.target, source: `${story}?${secrets}`, url: `${story}/amp?${secrets}` };
  const origin = { id: 'a', record: JSON.stringify({ uri: target.source }) };
  const cleaner = new AddressCleaner();
  const text = writers[format](cleaner.clean([{ ...annotation, target, origin }]), new Date());
  expect(cleaner.count).toBe(1);
  expect(text).toContain('ferry-sails-at-noon');
  expect(text).not.toMatch(/s3cret|t4lk|f5lw|mail\.example|s6cret/);
});
