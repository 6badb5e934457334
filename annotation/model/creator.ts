import * as z from 'zod/mini';

/** An installation of Claimlight: 16 random hexadecimal digits, as `newInstallation` makes them. */
export const installationSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** UTF-16 units that a person's name or pseudonym may have. */
export const longestName = 100;

/** Empty for none. */
export const personNameSchema = z.string().check(z.maxLength(longestName));

/**
 * Whose note it is, as https://www.w3.org/TR/annotation-model/#agents has it. The installation tells people apart, as
 * two can have one name and nobody has to have one.
 */
export const creatorSchema = z.object({
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(longestName))),
  installation: installationSchema,
});

export type Creator = z.infer<typeof creatorSchema>;

/** A person other than the reader, and how many notes a file has of them. */
export interface PersonCount extends Creator {
  readonly count: number;
}

/** What a note without a creator is: written by the reader whose library it is in. */
interface Created {
  creator?: Creator | undefined;
}

/** True for the reader's own notes; the notes of others are never typed into, tagged otherwise, painted or merged. */
export function isOwn({ creator }: Created): boolean {
  return creator === undefined;
}

/** True if one person wrote both. */
export function hasSameCreator(a: Created, b: Created): boolean {
  return a.creator?.installation === b.creator?.installation;
}

/**
 * The record as it goes to others, who have to see whose it is.
 *
 * @param me undefined if it is to stay the reader's own, whoever reads it.
 */
export function signed<Record extends Created>(record: Record, me: Creator | undefined): Record {
  return me === undefined || !isOwn(record) ? record : { ...record, creator: me };
}

/** The record as it is stored here, where what the reader wrote has no creator. */
export function recognised<Record extends Created>(record: Record, own: ReadonlySet<string>): Record {
  if (record.creator === undefined || !own.has(record.creator.installation)) return record;
  const mine = { ...record };
  delete mine.creator;
  return mine;
}
