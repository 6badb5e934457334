import { describe, expect, it } from 'vitest';
import { addressWords, readLink } from '../../components/claim-list/evidence-link.ts';

describe('a typed link', () => {
  it.each([
    ['https://example.org/a', { url: 'https://example.org/a' }],
    ['HTTP://example.org', { url: 'HTTP://example.org' }],
    ['example.org', { url: 'https://example.org' }],
    ['zeitung.münchen.example/a?q=1#x', { url: 'https://zeitung.münchen.example/a?q=1#x' }],
    ['', { fault: 'empty' }],
    ['   ', { fault: 'empty' }],
    ['see the report', { fault: 'not-a-link' }],
    ['https://', { fault: 'not-a-link' }],
    ['http', { fault: 'not-a-link' }],
    ['javascript:alert(1)', { fault: 'not-web' }],
    ['data:text/html,x', { fault: 'not-web' }],
    ['file:///etc/hosts', { fault: 'not-web' }],
    [`https://example.org/${'a'.repeat(9000)}`, { fault: 'too-long' }],
    ['https://example.org/known', { fault: 'already-there' }],
    ['example.org/known', { fault: 'already-there' }],
  ])('%j', (typed, expected) => {
    expect(readLink(typed, ['https://example.org/known'])).toEqual(expected);
  });

  it('is shown without what every address has', () => {
    expect(addressWords('https://www.example.org/a/')).toBe('example.org/a');
  });
});
