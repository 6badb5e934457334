import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import type { Share, ShareKind } from '../../catalogue/shares.ts';
import { useLibraryWords } from '../words/library-context.ts';
import { useWords } from '../words/words-context.ts';
import { nameOfShare } from './share-bars.ts';

interface ShareTableProps {
  readonly by: ShareKind;
  readonly shares: readonly Share[];
  readonly onNotes: (share: Share, tag?: Tag) => void;
}

/** Below this many notes a per cent would say more than is known: each note would move it by five points or more. */
const enoughForPerCent = 20;

/** The numbers behind a picture; each leads to its notes. */
export function ShareTable({ by, shares, onNotes }: ShareTableProps) {
  const words = useLibraryWords();
  const { tag: tagWords } = useWords();
  return (
    <div class="table-frame" role="region" aria-label={words.tableBehind} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.shareKind[by]}</th>
            {tagSchema.options.map((tag) => (
              <th key={tag} scope="col">
                {tagWords[tag]}
              </th>
            ))}
            <th scope="col">{words.notes}</th>
            <th scope="col">{words.coverageColumn}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.key}>
              <th scope="row" dir="auto">
                {nameOfShare(share, by, words)}
              </th>
              {tagSchema.options.map((tag) => (
                <td key={tag}>
                  <Count
                    count={share.byTag[tag]}
                    name={`${nameOfShare(share, by, words)}, ${tagWords[tag]}`}
                    onClick={() => onNotes(share, tag)}
                  />
                  {share.total >= enoughForPerCent && (
                    <span class="per-cent"> {words.perCent(share.byTag[tag] / share.total)}</span>
                  )}
                </td>
              ))}
              <td>
                <Count count={share.total} name={nameOfShare(share, by, words)} onClick={() => onNotes(share)} />
              </td>
              <td>
                {share.coverage === undefined
                  ? words.coverageUnknown
                  : words.coverageOf(share.coverage.lookedAt, share.coverage.claims)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({
  count,
  name,
  onClick,
}: {
  readonly count: number;
  readonly name: string;
  readonly onClick: () => void;
}) {
  if (count === 0) return <span>0</span>;
  return (
    <button type="button" class="link-button" aria-label={`${name}: ${count}`} onClick={onClick}>
      {count.toLocaleString()}
    </button>
  );
}
