import { expect, it } from 'vitest';
import { missingFrom } from '../../class/missing.ts';

const members = [{ nickname: 'Ada' }, { nickname: ' zoë ' }, { nickname: '' }];

it('tells whose name no file has, whatever its capitals and spaces', () => {
  expect(missingFrom('ADA\n Ben \nZoe\u0308\n\nCleo\nben', members)).toEqual(['ben', 'Cleo']);
});

it('tells nobody of a class without names', () => {
  expect(missingFrom('', members)).toEqual([]);
  expect(missingFrom('\n \n', [])).toEqual([]);
});
