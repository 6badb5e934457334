import type { Noted } from '../annotation/model/untagged.ts';
import { localDate } from './dates.ts';
import { formats, type FormatName } from './formats.ts';

/**
 * Code points of an outlet's name that go into a file name; 40 of up to 4 bytes each stay below the 255 bytes of ext4.
 */
const longestOutlet = 40;

/**
 * Such as `claimlight-harbour-gazette-2026-03-01.md`: the outlet if all are from one, and the reader's own date.
 * Letters and digits of any script and hyphens only, as Windows, macOS, Linux and Android all accept them.
 */
export function exportFileName(annotations: readonly Noted[], format: FormatName, now: Date): string {
  const outlets = new Set(annotations.map(({ target }) => target.outlet));
  const outlet = outlets.size === 1 ? fileNamePart([...outlets].join(''), longestOutlet) : '';
  const name = ['claimlight', outlet, localDate(now)].filter((part) => part !== '').join('-');
  return `${name}.${formats[format].extension}`;
}

/**
 * What a file name can have of a text: its letters and digits of any script, joined by hyphens; empty if it has none.
 *
 * @param longest in code points.
 */
export function fileNamePart(text: string, longest: number): string {
  const words =
    text
      .toWellFormed()
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, longest).join('').replace(/-$/, '').normalize('NFC');
}
