import type { ClassMember } from './class-results.ts';

/**
 * Who of a class has not handed in.
 *
 * @param roster names or nicknames, one a line.
 * @returns the lines, as typed, that no member's nickname fits; capitals and outer spaces do not count.
 */
export function missingFrom(roster: string, members: readonly Pick<ClassMember, 'nickname'>[]): string[] {
  const handedIn = new Set(members.map(({ nickname }) => folded(nickname)));
  const names = new Map(roster.split('\n').map((line) => [folded(line), line.trim()]));
  return [...names].flatMap(([name, line]) => (name === '' || handedIn.has(name) ? [] : line));
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase();
}
