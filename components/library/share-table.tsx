import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import type { Share, ShareKind } from '../../catalogue/model/share.ts';
import { useFormatting } from '../words/words-context.ts';
import { nameOfShare } from './share-bars.ts';
import { useBarWords } from './use-bar-words.ts';

interface ShareTableProps {
  readonly by: ShareKind;
  readonly shares: readonly Share[];
  readonly onNotes: (share: Share, tag?: Tag) => void;
}

/** Below this many notes a per cent would say more than is known: each note would move it by five points or more. */
const enoughForPerCent = 20;

/** The numbers behind a picture; each leads to its notes. */
export function ShareTable({ by, shares, onNotes }: ShareTableProps) {
  const words = useBarWords();
  const { library, pictures, tags, format } = words;
  return (
    <div class="table-frame" role="region" aria-label={pictures.tableBehind} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{pictures.shareKind[by]}</th>
            {tagSchema.options.map((tag) => (
              <th key={tag} scope="col">
                {tags[tag]}
              </th>
            ))}
            <th scope="col">{library.notes}</th>
            <th scope="col">{pictures.coverageColumn}</th>
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
                    name={`${nameOfShare(share, by, words)}, ${tags[tag]}`}
                    onClick={() => onNotes(share, tag)}
                  />
                  {share.total >= enoughForPerCent && (
                    <span class="per-cent"> {format.share(share.byTag[tag] / share.total)}</span>
                  )}
                </td>
              ))}
              <td>
                <Count count={share.total} name={nameOfShare(share, by, words)} onClick={() => onNotes(share)} />
              </td>
              <td>
                {share.coverage === undefined
                  ? pictures.coverageUnknown
                  : pictures.coverageOf(share.coverage.lookedAt, share.coverage.claims)}
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
  const format = useFormatting();
  if (count === 0) return <span>{format.number(0)}</span>;
  return (
    <button type="button" class="link-button" aria-label={`${name}: ${format.number(count)}`} onClick={onClick}>
      {format.number(count)}
    </button>
  );
}
