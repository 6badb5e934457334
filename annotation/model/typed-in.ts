import * as z from 'zod/mini';
import { longestNote, noteSchema, text } from './annotation.ts';
import { evidenceTextSchema, longestEvidenceText, type Typed } from './draft.ts';

/** The texts that are typed letter by letter. */
export const typedFields = ['note', 'evidenceText'] as const;
export type TypedField = (typeof typedFields)[number];
export type Texts = Partial<Pick<Typed, TypedField>>;

/** True for a text that no schema lets in. */
export function isTooLong(field: TypedField, text: string): boolean {
  return text.length > (field === 'note' ? longestNote : longestEvidenceText);
}

/** Where a text was typed, and what it was made of. */
function turnSchema<From extends z.ZodMiniType>(from: From) {
  return z.object({
    /** The id of a view, and of no other one. */
    view: text(100),
    /** How often the view took over what is stored, in place of what was typed in it. */
    turn: z.int().check(z.minimum(0)),
    /** How often it was typed in this turn: what was typed earlier and comes later is not taken for a change. */
    nth: z.int().check(z.minimum(0)),
    /** What the view showed when this turn began. */
    from,
  });
}

/** Of what no schema bounded when it was typed. */
export const anyTypedInSchema = z.object({
  note: z.optional(turnSchema(z.string())),
  evidenceText: z.optional(turnSchema(z.string())),
});

export const typedInSchema = z.object({
  note: z.optional(turnSchema(noteSchema)),
  evidenceText: z.optional(turnSchema(evidenceTextSchema)),
});

/** Of each text that is sent to be stored; without it, the text takes the place of what is stored. */
export type TypedIn = z.infer<typeof typedInSchema>;
