import { Component } from 'preact';
import type { Tag } from '../../annotation/model/annotation.ts';
import type { DetailActions } from '../views/claim-actions.ts';
import { sameRow, sectionOf, type ClaimRow } from '../views/claim-row.ts';
import { TagButtons } from '../tag-buttons.tsx';
import { TagIcon } from '../tag-icon.tsx';
import { ClaimChange, Copies } from './claim-change.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { ClaimSummary } from './claim-summary.tsx';
import { ClaimText } from './claim-text.tsx';

export interface ClaimItemProps {
  readonly row: ClaimRow;
  /** 1 for the first row of its grid. */
  readonly position: number;
  /** True for the one row that Tab reaches. */
  readonly current: boolean;
  readonly open: boolean;
  readonly actions: DetailActions;
  readonly onTag: (id: string, tag: Tag) => void;
  readonly onClear: (id: string) => void;
  /** The sentence was clicked. */
  readonly onChoose: (id: string) => void;
}

/** One claim as a row of the grid: the sentence, the tag buttons and, when open, everything else. */
export class ClaimItem extends Component<ClaimItemProps> {
  /** With a thousand rows a tag must not draw the other 999 again. */
  override shouldComponentUpdate(next: ClaimItemProps): boolean {
    const { row, ...others } = next;
    const changed = (Object.keys(others) as (keyof typeof others)[]).some((key) => others[key] !== this.props[key]);
    return changed || !sameRow(row, this.props.row);
  }

  override render({ row, position, current, open, actions, ...on }: ClaimItemProps) {
    return (
      <div
        role="row"
        class="claim"
        aria-rowindex={position}
        data-current={current}
        data-open={open}
        data-section={sectionOf(row)}
      >
        <div
          role="gridcell"
          class="claim-head"
          data-claim={row.id}
          aria-selected={current}
          aria-expanded={open}
          tabIndex={current ? 0 : -1}
          onClick={() => isSelectingText() || on.onChoose(row.id)}
        >
          <TagIcon of={row.tag ?? 'untagged'} />
          <div class="claim-says">
            {row.state === 'changed' || (open && row.change !== undefined) ? (
              <ClaimChange row={row} />
            ) : (
              <ClaimText row={row} />
            )}
            <Copies row={row} />
          </div>
          <ClaimSummary row={row} />
        </div>
        <div role="gridcell" class="claim-tags">
          <TagButtons
            tag={row.tag}
            suggested={row.claim?.suggestedTag?.tag}
            inTabOrder={current}
            onTag={(tag) => on.onTag(row.id, tag)}
            onClear={() => on.onClear(row.id)}
          />
        </div>
        {open && (
          <div role="gridcell" class="claim-details">
            <ClaimDetails row={row} actions={actions} onTag={(tag) => on.onTag(row.id, tag)} />
          </div>
        )}
      </div>
    );
  }
}

/** A drag over the sentence copies words from it; it is no click. */
function isSelectingText(): boolean {
  return getSelection()?.isCollapsed === false;
}
