import { fileNamePart } from '../exchange/file-name.ts';

/** Letters of a part of a name; the whole stays below what file systems take. */
const longestPart = 30;

/**
 * Such as `claimlight-ferries-ana.json`. Letters and digits of any script and hyphens only, as every system takes them.
 */
export function classFileName(parts: readonly string[], extension: string): string {
  const named = parts.map((part) => fileNamePart(part, longestPart));
  return `${['claimlight', ...named].filter((part) => part !== '').join('-')}.${extension}`;
}
