/**
 * What the group of this name matched, which each alternative of a pattern has under the name and a number of its own.
 */
export function matchedGroup(groups: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return Object.entries(groups).find(([key, matched]) => key.startsWith(name) && matched !== undefined)?.[1];
}
