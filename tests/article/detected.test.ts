import { expect, it } from 'vitest';
import { noteDetected, wasJustDetected } from '../../article/detected.ts';

const address = 'https://news.example/2026/11/18/an-article';

it('what the detector said of an address is known once, and of no other address', () => {
  expect(wasJustDetected(address)).toBe(false);
  noteDetected(address);
  expect(wasJustDetected(address)).toBe(true);
  expect(wasJustDetected(address)).toBe(false);
  noteDetected(address);
  expect(wasJustDetected(`${address}-and-another`)).toBe(false);
});

it('an element of the page that has the name says nothing', () => {
  Object.assign(globalThis, { claimlightDetected: { toString: () => address } });
  expect(wasJustDetected(address)).toBe(false);
});
