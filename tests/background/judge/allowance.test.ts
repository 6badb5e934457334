import { expect, it } from 'vitest';
import { Allowance } from '../../../background/judge/allowance.ts';

const longest = 600_000;

it('lets a page have several long articles judged at once, and not many', () => {
  const allowance = new Allowance(() => 0);
  const taken = Array.from({ length: 20 }, () => allowance.take('tab', longest));
  expect(taken.indexOf(false)).toBe(5);
  expect(taken.lastIndexOf(true)).toBe(4);
});

it('counts each question for something, however small', () => {
  const allowance = new Allowance(() => 0);
  const taken = Array.from({ length: 10_000 }, () => allowance.take('tab', 0)).filter(Boolean);
  expect(taken.length).toBeGreaterThan(100);
  expect(taken.length).toBeLessThan(1000);
});

it('grows again with time, up to where it began', () => {
  let now = 0;
  const allowance = new Allowance(() => now);
  const takeAll = (): number => Array.from({ length: 20 }, () => allowance.take('tab', longest)).filter(Boolean).length;
  expect(takeAll()).toBe(5);
  now += 3000;
  expect(takeAll()).toBe(1);
  now += 86_400_000;
  expect(takeAll()).toBe(5);
});

it('is each tab’s own', () => {
  const allowance = new Allowance(() => 0);
  for (let question = 0; question < 20; question++) allowance.take('flooding', longest);
  expect(allowance.take('flooding', 1)).toBe(false);
  expect(allowance.take('other', longest)).toBe(true);
});
