import type { ClaimRow, RowSection } from '../views/claim-row.ts';
import { useWords } from '../words/words-context.ts';
import { ClaimItem, type ClaimItemProps } from './claim-item.tsx';

interface ClaimSectionProps extends Omit<ClaimItemProps, 'row' | 'position' | 'current' | 'open'> {
  readonly section: RowSection;
  /** Those drawn so far. */
  readonly rows: readonly ClaimRow[];
  /** With those still to be drawn. */
  readonly total: number;
  readonly currentId: string | undefined;
  readonly openId: string | undefined;
}

/** The rows of one section as a grid under its heading; nothing if there are none. */
export function ClaimSection({ section, rows, total, currentId, openId, ...item }: ClaimSectionProps) {
  const words = useWords('claims');
  if (rows.length === 0) return null;
  const name = section === 'page' ? words.claimsOnPage : words.section[section];
  return (
    <section class="claim-section" data-section={section}>
      <h2 class={section === 'page' ? 'visually-hidden' : 'section-head'}>{name}</h2>
      <div role="grid" aria-label={name} aria-rowcount={total}>
        {rows.map((row, index) => (
          <ClaimItem
            key={row.id}
            row={row}
            position={index + 1}
            current={row.id === currentId}
            open={row.id === openId}
            {...item}
          />
        ))}
      </div>
    </section>
  );
}
