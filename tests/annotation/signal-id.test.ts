import { expect, it } from 'vitest';
import { currentSignalId, signalIdSchema } from '../../annotation/model/signal-id.ts';
import { signals } from '../../claims/signals/index.ts';

it('a signal of an older version comes in under its name of today', () => {
  const ids = signals.map(({ id }) => id);
  for (const old of ['evidence', 'change']) {
    expect(ids).not.toContain(old);
    expect(ids).toContain(signalIdSchema.parse(old));
  }
});

it('every other signal keeps its name, also one that this version does not know', () => {
  for (const id of [...signals.map(({ id }) => id), 'of-another-version']) expect(currentSignalId(id)).toBe(id);
});
