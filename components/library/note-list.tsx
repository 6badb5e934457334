import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import { EmptyList } from './empty-list.tsx';
import { GroupRow } from './group-row.tsx';
import type { LibraryProps } from '../views/library.ts';
import { createListKeys } from './list-keys.ts';
import { NoteRow } from './note-row.tsx';
import { RowLayout } from './row-layout.ts';
import { useLineHeights, useScrolled } from './use-scrolled.ts';

/** Heights of the screen drawn above and below it: what a turn of the wheel brings in is already there. */
const drawnAround = 1;
/** Rows above and below that are read in advance: what is drawn next is at hand. */
const readAhead = 120;

/** The notes as a grid of which only what is in sight is drawn. */
export function NoteList(props: LibraryProps) {
  const { view, shown, notes, selected, current, loading, actions } = props;
  const words = useWords('library');
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const heights = useLineHeights(scroller);
  const layout = useMemo(() => new RowLayout(shown.rows.length, shown.groups, heights), [shown, heights]);
  const { top, height } = useScrolled(scroller);
  const lines = layout.linesBetween(top - drawnAround * height, top + (1 + drawnAround) * height);
  const [cursor, setCursor] = useState(0);
  const row = Math.min(cursor, Math.max(0, layout.count - 1));

  useEffect(() => {
    const first = layout.rowAt(top);
    const last = layout.rowAt(top + height) + 1;
    const rows = (from: number, to: number): number[] => [...shown.rows.slice(Math.max(0, from), Math.max(0, to))];
    const open = current === undefined ? [] : [current];
    notes.need([...open, ...rows(first, last), ...rows(last, last + readAhead), ...rows(first - readAhead, first)]);
  }, [shown, layout, top, height, notes, current]);

  const keepInSight = useCallback(
    (at: number) => {
      if (scroller === null) return;
      const from = layout.topOfRow(at) - heights.group;
      if (from < scroller.scrollTop) scroller.scrollTop = from;
      else if (from + heights.group + heights.row > scroller.scrollTop + scroller.clientHeight)
        scroller.scrollTop = from + heights.group + heights.row - scroller.clientHeight;
    },
    [scroller, layout, heights],
  );
  const isMoved = useRef(false);
  const moveTo = (at: number): void => {
    const next = Math.max(0, Math.min(layout.count - 1, at));
    isMoved.current = true;
    setCursor(next);
    keepInSight(next);
    actions.onCurrent(shown.rows[next]);
  };
  useLayoutEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    scroller?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true });
  });

  const toggle = (at: number): void => actions.onSelect(toggled(selected, [shown.rows[at] ?? -1]));
  const onKeyDown = createListKeys({
    ...props,
    row,
    rowsPerScreen: Math.max(1, Math.floor(height / heights.row) - 1),
    moveTo,
    toggle,
  });
  if (layout.count === 0)
    return <EmptyList view={view} loading={loading} hasUntagged={props.untagged.items.length > 0} />;
  // The row the keyboard is on stays drawn, however far the reader scrolls: focus must not fall off the page.
  const isDrawn = lines.some((line) => line.kind === 'row' && line.row === row);
  const drawn = isDrawn ? lines : [...lines, { kind: 'row', row, top: layout.topOfRow(row) } as const];
  return (
    <div
      class="note-list"
      ref={setScroller}
      role="grid"
      aria-label={words.list}
      aria-rowcount={layout.count + layout.groups.length}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <div class="note-list-space" role="presentation" style={{ height: `${layout.height}px` }}>
        {drawn.map((line) => {
          if (line.kind === 'group') {
            const { from, to } = layout.rowsOf(line.group);
            const indexes = shown.rows.subarray(from, to);
            return (
              <GroupRow
                key={`group-${shown.rows[from] ?? 0}`}
                top={line.top}
                rowIndex={from + line.group + 1}
                record={notes.at(shown.rows[from] ?? -1)}
                count={to - from}
                isSelected={indexes.every((index) => selected.has(index))}
                onSelect={() => actions.onSelect(toggled(selected, indexes))}
              />
            );
          }
          const index = shown.rows[line.row] ?? -1;
          return (
            <NoteRow
              key={index}
              top={line.top}
              row={line.row}
              rowIndex={line.row + layout.groupOf(line.row) + 2}
              record={notes.at(index)}
              withArticle={!view.grouped}
              isCurrent={index === current}
              isSelected={selected.has(index)}
              inTabOrder={line.row === row}
              onToggle={() => toggle(line.row)}
              onOpen={() => {
                setCursor(line.row);
                actions.onCurrent(index);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

/** All of these selected if any of them was not; else none of them. */
function toggled(selected: ReadonlySet<number>, indexes: ArrayLike<number>): ReadonlySet<number> {
  const next = new Set(selected);
  const all = Array.from(indexes);
  const isFull = all.every((index) => next.has(index));
  for (const index of all) {
    if (isFull) next.delete(index);
    else next.add(index);
  }
  return next;
}
