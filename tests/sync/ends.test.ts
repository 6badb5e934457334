import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EndsOfPeople } from '../../sync/ends.ts';
import { isThere, mergeNotes, type Register, type SharedNote } from '../../sync/record/shared-note.ts';
import { nothingTyped } from '../../sync/record/typed-text.ts';

const clock = fc.nat(9).map((at) => `2026-03-01T08:00:0${at}.000Z 000000 ${'a'.repeat(16)}`);
const register = (value: unknown) => clock.map((at): Register => ({ value, clock: at }));

/** What one file tells of one of two notes: made or not, in the trash or out of it, deleted for good or not. */
const told: fc.Arbitrary<SharedNote> = fc
  .record({
    id: fc.constantFrom('one', 'other'),
    made: fc.option(register('2026-03-01'), { freq: 2 }),
    trashed: fc.option(fc.oneof(register('2026-03-01'), register(undefined)), { freq: 2 }),
    gone: fc.option(clock, { freq: 2 }),
  })
  .map(({ id, made, trashed, gone }) => {
    const fields = new Map<string, Register>();
    if (made !== null) fields.set('created', made);
    if (trashed !== null) fields.set('deleted', trashed);
    return mergeNotes(
      { id, fields, typed: nothingTyped },
      { id, ...(gone !== null && { gone }), fields: new Map(), typed: nothingTyped },
    );
  });

it('what files would take away is known from little of them, in whatever order they come', () => {
  const property = fc.property(fc.array(told, { minLength: 1, maxLength: 8 }), (notes) => {
    const ends = new EndsOfPeople();
    for (const note of notes) ends.add([note], undefined);
    const [[, own] = [undefined, []]] = ends;
    const all = new Map<string, SharedNote>();
    for (const note of notes) all.set(note.id, mergeNotes(all.get(note.id) ?? note, note));
    expect(awayIn(own)).toEqual(awayIn(all.values()));
  });
  fc.assert(property, { numRuns: 1000 });
});

function awayIn(notes: Iterable<SharedNote>): string[] {
  const away = [...notes].filter(
    (note) => (note.gone !== undefined && !isThere(note)) || note.fields.get('deleted')?.value !== undefined,
  );
  return away.map(({ id }) => id).sort();
}
