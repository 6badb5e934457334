import { toHtml } from '../exchange/html.ts';
import type { MemberName } from './class-csv.ts';
import type { ClassResults } from './class-results.ts';

/** The notes of a class as the report of the library has them, each with who wrote it. */
export function classReport({ claims }: ClassResults, nameOf: MemberName, now: Date): string {
  const notes = claims.flatMap(({ notes }) =>
    notes.map(({ member: { installation }, note }) => ({
      ...note,
      creator: { name: nameOf(installation).slice(0, 100), installation },
    })),
  );
  return toHtml(notes, now);
}
