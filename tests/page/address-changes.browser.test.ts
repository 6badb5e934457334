import { afterEach, expect, it, vi } from 'vitest';
import { watchAddress } from '../../page/address-changes.ts';

const start = location.href;
let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  history.replaceState(null, '', start);
});

it('a thousand changes of the address are told as the first and the last', async () => {
  const told: string[] = [];
  watchAddress((to, from) => told.push(`${from.hash}>${to.hash}`), life.signal);
  for (let at = 1; at <= 1000; at += 1) history.replaceState(null, '', `#${at}`);
  await vi.waitFor(() => expect(told).toEqual(['>#1', '#1>#1000']), 2000);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told).toHaveLength(2);
});

it('nothing of it can be seen on the page', () => {
  const seen: string[] = [];
  const dispatch = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  watchAddress(() => seen.push('told'), life.signal);
  history.replaceState(null, '', '#moved');
  expect(seen).toEqual(['told']);
  expect(dispatch).not.toHaveBeenCalled();
});

it('nothing is told once its life has ended', () => {
  const told = vi.fn();
  watchAddress(told, life.signal);
  life.abort();
  history.replaceState(null, '', '#late');
  expect(told).not.toHaveBeenCalled();
});
