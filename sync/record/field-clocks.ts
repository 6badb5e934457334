import * as z from 'zod/mini';
import { longestNote, text, type Annotation } from '../../annotation/model/annotation.ts';
import { clockSchema, installationOf, nextClock, type Clock } from '../../annotation/model/clock.ts';
import { sameJson } from '../../annotation/model/same-json.ts';
import { annotationOf, fieldsOf } from './fields.ts';
import { isThere, latest, mergeNotes, type Register, type SharedNote } from './shared-note.ts';
import { nothingTyped, typedOver, type Head, type TypedText } from './typed-text.ts';
import { mostParts } from './text-parts.ts';

const fieldNameSchema = text(9000);
const knownSchema = z.record(text(16), clockSchema);

const partSchema = z.object({
  clock: clockSchema,
  from: z.int().check(z.gte(-9), z.lte(longestNote)),
  length: z.int().check(z.gte(0), z.lte(longestNote)),
});

const headSchema = z.object({
  text: z.optional(text(longestNote)),
  clock: clockSchema,
  parts: z.optional(z.array(partSchema).check(z.maxLength(mostParts))),
  knows: z.optional(knownSchema),
});

const typedSchema = z.object({ heads: z.array(headSchema), seen: knownSchema });

/** What is told of a note that was deleted for good, as `NoteClocks` has it. */
export const laterShape = {
  pending: z.optional(z.record(fieldNameSchema, z.object({ value: z.unknown(), clock: clockSchema }))),
  typed: z.optional(typedSchema),
};

/** The clocks of an annotation's fields: `base`, but for those in `others`. */
export const fieldClocksSchema = z.object({
  base: clockSchema,
  others: z.record(fieldNameSchema, clockSchema),
  /**
   * Missing for a note that was typed with `base`. The text of a single head is the annotation's note, and what a head
   * knows is `seen` where it does not say.
   */
  typed: z.optional(typedSchema),
  gone: z.optional(clockSchema),
});

export type FieldClocks = z.infer<typeof fieldClocksSchema>;

/** What is kept of a note beside its annotation. */
export interface NoteClocks extends FieldClocks {
  readonly id: string;
  /** The installation of another person whose note it is; of the reader's own, undefined. */
  readonly of?: string | undefined;
  /** Of a note that is gone: what came of it later than its end, and is too little to be a note. */
  readonly pending?: Readonly<Record<string, Register>>;
  /** When it was last changed here, and not only read from elsewhere. */
  readonly changed?: Clock;
}

/** Of notes from before there were clocks, and from other programs: the same on every device. */
const nobody = '0'.repeat(16);

/** The clock of an annotation of which no clocks are kept: its own, or, without one, the moment that it tells. */
export function clockOf({ clock, modified }: Annotation): Clock {
  return clock ?? `${modified} 000000 ${nobody}`;
}

/** The note as devices share it. */
export function sharedNote(
  id: string,
  annotation: Annotation | undefined,
  clocks: Omit<NoteClocks, 'id'> | undefined,
): SharedNote {
  const gone = clocks?.gone;
  const end = gone !== undefined && { gone };
  if (annotation === undefined) {
    const fields = new Map(Object.entries(clocks?.pending ?? {}));
    return { id, ...end, fields, typed: typedOf('', clocks, clocks?.base ?? '') };
  }
  const base = clocks?.base ?? clockOf(annotation);
  const others = clocks?.others ?? {};
  const fields = new Map<string, Register>();
  for (const [name, clock] of Object.entries(others)) fields.set(name, { value: undefined, clock });
  for (const [name, value] of fieldsOf(annotation)) fields.set(name, { value, clock: others[name] ?? base });
  return { id, ...end, fields, typed: typedOf(annotation.note, clocks, base) };
}

/** The clocks of a shared note, as they are kept beside its annotation. */
export function clocksOf({ id, gone, fields, typed }: SharedNote, changed?: Clock): NoteClocks {
  const isNote = fields.has('created');
  const base = fields.get('created')?.clock ?? gone ?? '';
  const others: Record<string, Clock> = {};
  const pending: Record<string, Register> = {};
  for (const [name, register] of fields) {
    if (!isNote) pending[name] = register;
    else if (register.clock !== base || register.value === undefined) others[name] = register.clock;
  }
  const [only, ...more] = typed.heads;
  const isOne = isNote && more.length === 0;
  const isPlain = isOne && only?.clock === base && !only.parts && Object.keys(typed.seen).length === 1;
  const heads = typed.heads.map(({ text, clock, parts, knows }) => ({
    ...(!isOne && { text }),
    clock,
    ...(parts && { parts: [...parts] }),
    ...(!sameJson(knows, typed.seen) && { knows }),
  }));
  return {
    ...{ id, base, others },
    ...(!isPlain && { typed: { heads, seen: typed.seen } }),
    ...(gone !== undefined && { gone }),
    ...(!isNote && { pending }),
    ...(changed !== undefined && { changed }),
  };
}

/**
 * The clocks after a change made here. A field that is changed gets the change's moment, or, where a device with a
 * clock far ahead was there before, the moment after that: who has seen a value and changes it wins.
 *
 * @param after null if it was deleted for good, or its making undone.
 * @param begun until when others may know what was changed here; see `Meeting`.
 */
export function clocksAfter(
  before: Annotation | null,
  after: Annotation | null,
  clocks: NoteClocks | undefined,
  { now, begun = '' }: { readonly now: Clock; readonly begun?: Clock | undefined },
): NoteClocks {
  const id = (after ?? before)?.id ?? '';
  const known = sharedNote(id, before ?? undefined, clocks);
  if (after === null) return clocksOf(ended(known, now), now);
  const fields = new Map(known.fields);
  const named = fieldsOf(after);
  for (const name of new Set([...named.keys(), ...fields.keys()])) {
    const [value, current] = [named.get(name), fields.get(name)];
    if (before !== null && current !== undefined && sameJson(current.value, value)) continue;
    fields.set(name, { value, clock: following(now, latest(current?.clock, known.gone)) });
  }
  // A clock that is ahead, after one of another device, tells nothing of when others could know.
  const isUnseen = (clock: Clock): boolean =>
    clock > begun && clock <= now && installationOf(clock) === installationOf(now);
  const moment = following(now, latest(lastOf(known.typed), known.gone));
  const typed = before?.note === after.note ? known.typed : typedOver(known.typed, after.note, moment, isUnseen);
  return clocksOf({ ...known, fields, typed }, now);
}

/** What becomes of a note here when something of it is read from elsewhere. */
export interface MergedNote {
  /** Undefined if there is none. */
  readonly annotation: Annotation | undefined;
  readonly clocks: NoteClocks;
}

/** Brings what is known of a note here together with what another device tells of it. */
export function mergedNote(
  annotation: Annotation | undefined,
  clocks: NoteClocks | undefined,
  other: SharedNote,
): MergedNote {
  const known = sharedNote(other.id, annotation, clocks);
  const merged = mergeNotes(known, other);
  const made = annotationOf(merged);
  // Parts that make no note are of a forged file: what is here stays.
  if (made === undefined && isThere(merged)) return { annotation, clocks: clocksOf(known, clocks?.changed) };
  return { annotation: made, clocks: clocksOf(merged, clocks?.changed) };
}

function ended(note: SharedNote, now: Clock): SharedNote {
  const clocks = [...note.fields.values()].map(({ clock }) => clock);
  const last = [...clocks, lastOf(note.typed)].reduce(latest, undefined);
  return {
    id: note.id,
    gone: following(now, last),
    fields: new Map(),
    typed: { ...nothingTyped, seen: note.typed.seen },
  };
}

/** This moment, or the one after `last`, if that is later. */
function following(now: Clock, last: Clock | undefined): Clock {
  return last === undefined || now > last ? now : nextClock(last, new Date(0), installationOf(now));
}

function lastOf({ heads, seen }: TypedText): Clock | undefined {
  return [...heads.map(({ clock }) => clock), ...Object.values(seen)].reduce<Clock | undefined>(latest, undefined);
}

function typedOf(note: string, clocks: Omit<NoteClocks, 'id'> | undefined, base: Clock): TypedText {
  const { typed } = clocks ?? {};
  if (typed !== undefined) {
    const headOf = ({ text = note, knows = typed.seen, ...head }: (typeof typed.heads)[number]): Head => ({
      ...{ ...head, text, knows },
    });
    return { heads: typed.heads.map(headOf), seen: typed.seen };
  }
  return base === '' ? nothingTyped : typedOver(nothingTyped, note, base);
}
