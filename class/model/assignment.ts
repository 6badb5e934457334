import * as z from 'zod/mini';
import { idSchema, pageUrlSchema, tagSchema, text } from '../../annotation/model/annotation.ts';
import { installationSchema, longestName } from '../../annotation/model/creator.ts';
import { instantSchema } from '../../annotation/model/instant.ts';

/** As many articles as a class reads in a lesson or two. */
export const mostArticles = 10;

export const longestTitle = 200;
export const longestQuestion = 2000;
/** UTF-16 units that the names of a class may have. */
export const longestRoster = 10_000;

/** What a teacher asks a class to read and tag. */
export const assignmentSchema = z.object({
  id: idSchema,
  title: text(longestTitle).check(z.minLength(1)),
  /** May be empty. */
  question: text(longestQuestion),
  /** Addresses, in the order in which to read them. */
  articles: z.array(pageUrlSchema).check(z.minLength(1), z.maxLength(mostArticles)),
  /** Only notes with one of these tags count. */
  tags: z.array(tagSchema).check(z.minLength(1), z.maxLength(tagSchema.options.length)),
  /** True if the notes of others stay hidden until one's own are handed in. */
  hidesOthers: z.boolean(),
  created: instantSchema,
});

export type Assignment = z.infer<typeof assignmentSchema>;

/** What a file of notes says of itself when it is what somebody hands in. */
export const handInSchema = z.object({
  assignment: idSchema,
  installation: installationSchema,
  nickname: text(longestName),
  /** When it was handed in. */
  at: instantSchema,
});

export type HandIn = z.infer<typeof handInSchema>;

/** True if the address is that of an article of the assignment, whatever part of the page it names. */
export function isOfAssignment({ articles }: Pick<Assignment, 'articles'>, ...addresses: readonly string[]): boolean {
  const own = new Set(articles.map(withoutPart));
  return addresses.some((address) => own.has(withoutPart(address)));
}

/** An address as it is compared: without its fragment, and without a slash at its end. */
function withoutPart(address: string): string {
  return address.replace(/#.*$/s, '').replace(/\/$/, '');
}
