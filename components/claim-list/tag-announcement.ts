import { useEffect, useRef } from 'preact/hooks';
import type { Tag } from '../../annotation/model/annotation.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import { useWords } from '../words/words-context.ts';

interface Expected {
  readonly id: string;
  readonly tag: Tag | undefined;
}

/**
 * Says "Tagged unsourced" once the row carries the tag, not when the key is pressed: what was not stored is not
 * announced. Returns the function to call when the reader sets (or, with undefined, clears) a tag.
 */
export function useTagAnnouncement(
  rows: readonly ClaimRow[],
  announce: (text: string) => void,
): (id: string, tag: Tag | undefined) => void {
  const words = useWords('claims');
  const expected = useRef<Expected | undefined>(undefined);
  useEffect(() => {
    const wanted = expected.current;
    if (wanted === undefined) return;
    const row = rows.find(({ id }) => id === wanted.id);
    if (row?.tag !== wanted.tag) return;
    expected.current = undefined;
    announce(wanted.tag === undefined ? words.tagCleared : words.tagged(wanted.tag));
  }, [rows, announce, words]);
  return (id, tag) => {
    expected.current = { id, tag };
  };
}
