import { memo } from 'preact/compat';
import { TagIcon } from '../tag-icon.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';
import type { NoteRecord } from '../views/library.ts';
import { quoteOf } from './quote-of.ts';

interface NoteRowProps {
  readonly top: number;
  readonly row: number;
  readonly rowIndex: number;
  /** Undefined until it is read. */
  readonly record: NoteRecord | undefined;
  readonly withArticle: boolean;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly inTabOrder: boolean;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

/** As much as can be seen of a quote of two lines; the rest would only cost. */
const longestQuote = 320;

export function NoteRow({
  top,
  row,
  rowIndex,
  record,
  withArticle,
  isCurrent,
  isSelected,
  inTabOrder,
  onToggle,
  onOpen,
}: NoteRowProps) {
  const words = useWords('library');
  const quote = record === undefined ? words.rowWaits : quoteOf(record.annotation, words).slice(0, longestQuote);
  return (
    <div
      class="note-row"
      role="row"
      data-row={row}
      data-current={isCurrent}
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      tabIndex={inTabOrder ? 0 : -1}
      style={{ top: `${top}px` }}
      onClick={onOpen}
    >
      <div role="gridcell" class="note-check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={words.select(quote.slice(0, 80))}
          onClick={(event) => event.stopPropagation()}
          onChange={onToggle}
        />
      </div>
      <div role="gridcell" class="note-words">
        {record === undefined ? quote : <RowWords record={record} quote={quote} withArticle={withArticle} />}
      </div>
    </div>
  );
}

interface RowWordsProps {
  readonly record: NoteRecord;
  readonly quote: string;
  readonly withArticle: boolean;
}

const RowWords = memo(function RowWords({ record, quote, withArticle }: RowWordsProps) {
  const { annotation, state } = record;
  const { target, tag, finding, state: checkState, note, evidence, creator } = annotation;
  const words = useWords('library');
  const { tag: tagWords, ...claimWords } = useWords('claims');
  const format = useFormatting();
  return (
    <>
      <p class="note-quote" dir="auto" lang={target.language || undefined}>
        {quote}
      </p>
      <p class="note-facts">
        <span class="note-tag">
          <TagIcon of={tag} />
          {tagWords[tag]}
        </span>
        {(state === 'changed' || state === 'lost') && (
          <span class="note-state">
            <TagIcon of={state} />
            {words.state[state]}
          </span>
        )}
        {creator !== undefined && (
          <span class="note-person">
            <bdi>{creator.name ?? claimWords.someone}</bdi>
          </span>
        )}
        {checkState !== undefined && <span>{claimWords.checkState[checkState]}</span>}
        {finding !== undefined && <span class="note-finding">{claimWords.findingIs(finding)}</span>}
        {evidence.length > 0 && <span>{words.links(evidence.length)}</span>}
        {withArticle && (
          <span class="note-article" dir="auto">
            {target.outlet}: {target.title || words.untitled}
          </span>
        )}
        <span>{format.day(annotation.created)}</span>
        {note !== '' && (
          <span class="note-excerpt" dir="auto">
            {note.slice(0, 200)}
          </span>
        )}
      </p>
    </>
  );
});
