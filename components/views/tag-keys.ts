import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';

/** The key that sets each tag, in popup, panel, card and library. */
export const keyOfTag = { sourced: 'S', unsourced: 'U', promotional: 'P' } as const satisfies Readonly<
  Record<Tag, string>
>;

/** All of them, as they are told to the reader. */
export const tagKeys = Object.values(keyOfTag).join(' ');

/** The tag that a Latin letter sets, in either case; undefined for another key. */
export function tagOfKey(key: string): Tag | undefined {
  return tagSchema.options.find((tag) => keyOfTag[tag] === key.toUpperCase());
}
