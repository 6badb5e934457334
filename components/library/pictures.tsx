import { tagSchema, type Tag } from '../../annotation/annotation.ts';
import { shareKinds, type Share, type ShareKind } from '../../storage/catalogue/shares.ts';
import { everything, isNarrowed, type View } from '../../storage/catalogue/view.ts';
import { useLibraryWords } from '../words/library-context.ts';
import { useWords } from '../words/words-context.ts';
import { Segments } from './segments.tsx';
import { ShareChart, SharePatterns } from './share-chart.tsx';
import { ShareTable } from './share-table.tsx';

/** Bars in a picture; what is smaller is in the table. */
const mostBars = 24;

/** Rows in the table; beyond, filters narrow. */
const mostRows = 500;

interface PicturesProps {
  readonly view: View;
  readonly by: ShareKind;
  readonly shares: readonly Share[];
  readonly onBy: (by: ShareKind) => void;
  /** Shows the notes that a mark stands for. */
  readonly onNotes: (view: View) => void;
}

/** How the reader tagged, by outlet, article or month. It counts tags and judges nobody. */
export function Pictures({ view, by, shares, onBy, onNotes }: PicturesProps) {
  const words = useLibraryWords();
  const { tag: tagWords } = useWords();
  const bars = by === 'month' ? shares.slice(-mostBars) : shares.slice(0, mostBars);
  const notesOf = (share: Share, tag?: Tag): void =>
    onNotes({ ...narrowed(view, by, share.key), ...(tag && { tags: [tag] }) });
  return (
    <main class="pictures">
      <h2>{words.picturesTitle}</h2>
      <p class="hint">{words.picturesHint}</p>
      {isNarrowed(view) && (
        <p>
          {words.picturesOfFiltered}{' '}
          <button
            type="button"
            class="button"
            onClick={() => onNotes({ ...everything, sort: view.sort, grouped: view.grouped })}
          >
            {words.clearFilters}
          </button>
        </p>
      )}
      <Segments label={words.picturesBy} options={shareKinds} value={by} names={words.shareKind} onChange={onBy} />
      {shares.length === 0 ? (
        <p>{words.nothingToDraw}</p>
      ) : (
        <figure class="picture">
          <figcaption>{words.pictureOf[by]}</figcaption>
          <SharePatterns />
          <ul class="legend">
            {tagSchema.options.map((tag) => (
              <li key={tag}>
                <svg width="24" height="14" aria-hidden="true">
                  <rect class="share" data-of={tag} width="24" height="14" fill={`url(#share-${tag})`} />
                </svg>
                {tagWords[tag]}
              </li>
            ))}
          </ul>
          <ShareChart shares={bars} onNotes={notesOf} />
          {bars.length < shares.length && <p class="hint">{words.barsOf(bars.length, shares.length)}</p>}
        </figure>
      )}
      {shares.length > 0 && (
        <details class="picture-table" open={shares.length <= mostBars}>
          <summary>{words.tableBehind}</summary>
          <ShareTable by={by} shares={shares.slice(0, mostRows)} onNotes={notesOf} />
          {shares.length > mostRows && <p class="hint">{words.barsOf(mostRows, shares.length)}</p>}
        </details>
      )}
    </main>
  );
}

/** The view, narrowed to what a mark stands for. */
function narrowed(view: View, by: ShareKind, key: string): View {
  if (by === 'outlet') return { ...view, outlets: [key] };
  if (by === 'article') return { ...view, source: key };
  const [year = 0, month = 1] = key.split('-').map(Number);
  const days = new Date(year, month, 0).getDate();
  return { ...view, from: `${key}-01`, to: `${key}-${String(days).padStart(2, '0')}` };
}
