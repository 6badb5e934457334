import type { Tag } from '../annotation/model/annotation.ts';
import { csvRow } from '../exchange/csv-text.ts';
import type { ClassResults } from './class-results.ts';

/** How a member is called in a file, without a name that says who it is. */
export type MemberName = (installation: string) => string;

/** One row for each note, so that a spreadsheet can count and filter as it likes. */
export function classCsv({ claims }: ClassResults, tags: readonly Tag[], nameOf: MemberName): string {
  const head = ['claim', 'article', 'title', ...tags, 'disagreement', 'person', 'tag', 'note', 'evidence'];
  const rows = claims.flatMap(({ target, byTag, notes, disagreement }) =>
    notes.map(({ member, note }) => [
      ...[target.selector[0].exact, target.source, target.title],
      ...tags.map((tag) => String(byTag[tag])),
      disagreement.toFixed(3),
      nameOf(member.installation),
      ...[note.tag, note.note, note.evidence.map(({ url }) => url).join('\n')],
    ]),
  );
  return `\uFEFF${[head, ...rows].map((cells) => csvRow(cells)).join('\r\n')}\r\n`;
}
