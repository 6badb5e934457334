import { useFormatting, useWords } from '../words/words-context.ts';
import type { NoteRecord } from '../views/library.ts';

interface GroupRowProps {
  readonly top: number;
  readonly rowIndex: number;
  /** The first annotation of the article; undefined until it is read. */
  readonly record: NoteRecord | undefined;
  readonly count: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** The head of an article's annotations. */
export function GroupRow({ top, rowIndex, record, count, isSelected, onSelect }: GroupRowProps) {
  const words = useWords('library');
  const format = useFormatting();
  const target = record?.annotation.target;
  const title = target === undefined ? words.rowWaits : target.title || words.untitled;
  const facts = [target?.outlet, target?.published === undefined ? undefined : format.day(target.published)];
  return (
    <div class="group-row" role="row" aria-rowindex={rowIndex} style={{ top: `${top}px` }}>
      <div role="gridcell" class="note-check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={words.selectArticle(title)}
          onChange={onSelect}
        />
      </div>
      <div role="rowheader" class="group-head">
        <span class="group-title" dir="auto" lang={target?.language || undefined} title={title}>
          {title}
        </span>
        <span class="group-facts">
          {facts
            .filter((fact) => fact !== undefined && fact !== '')
            .map((fact) => (
              <span key={fact}>{fact} ·</span>
            ))}
          <span>{words.notesOfArticle(count)}</span>
        </span>
      </div>
    </div>
  );
}
