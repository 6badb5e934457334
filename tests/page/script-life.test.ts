import { expect, it } from 'vitest';
import { beginLife } from '../../page/script-life.ts';

it('a page script that is injected anew ends the one before, and lives', () => {
  const before = beginLife();
  expect(before.aborted).toBe(false);
  const now = beginLife();
  expect([before.aborted, now.aborted]).toEqual([true, false]);
});
