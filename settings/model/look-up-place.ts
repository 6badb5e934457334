import * as z from 'zod/mini';

/** Places that are there from the start, in the order in which they are offered. */
export const builtInPlaces = [
  ...(['web', 'fact-checks', 'wikipedia', 'scholar', 'source', 'news', 'archived', 'archive'] as const),
] as const;

export type BuiltInPlace = (typeof builtInPlaces)[number];

/** What can stand in the address of a place; each is filled with what is looked up. */
export const placeholderNames = ['quote', 'words', 'source', 'url'] as const;

export const mostOwnPlaces = 20;

/** Where claims are looked up: the built-in places that the reader does not want, and those of the reader's own. */
export const lookUpSchema = z.object({
  hidden: z.array(z.enum(builtInPlaces)),
  own: z
    .array(
      z.object({
        name: z.string().check(z.minLength(1), z.maxLength(60)),
        /** With placeholders in braces, see `placeholderNames`. */
        address: z.string().check(z.maxLength(300)),
      }),
    )
    .check(z.maxLength(mostOwnPlaces)),
});

export type LookUpSettings = z.infer<typeof lookUpSchema>;
export type OwnPlace = LookUpSettings['own'][number];
