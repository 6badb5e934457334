import { useMemo } from 'preact/hooks';
import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import { shareKinds, type Share, type ShareKind } from '../../catalogue/model/share.ts';
import { checkChoices, everything, findingChoices, isNarrowed, type View } from '../../catalogue/model/view.ts';
import { useWords } from '../words/words-context.ts';
import { BarChart } from './bar-chart.tsx';
import { BarPatterns, Legend } from './bar-patterns.tsx';
import { Segments } from './segments.tsx';
import { coverageFills } from '../views/pictures.ts';
import { barsInSight, coverageBars, tagBars } from './share-bars.ts';
import { useBarWords } from './use-bar-words.ts';
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
  const words = useWords('library');
  const pictures = useWords('pictures');
  const notesOf = (share: Share, tag?: Tag): void =>
    onNotes({ ...narrowed(view, by, share.key), ...(tag && { tags: [tag] }) });
  return (
    <main class="pictures">
      <h2>{pictures.picturesTitle}</h2>
      <p class="hint">{pictures.picturesHint}</p>
      {isNarrowed(view) && (
        <p>
          {pictures.picturesOfFiltered}{' '}
          <button
            type="button"
            class="button"
            onClick={() => onNotes({ ...everything, sort: view.sort, grouped: view.grouped })}
          >
            {words.clearFilters}
          </button>
        </p>
      )}
      <Segments
        label={pictures.picturesBy}
        options={shareKinds}
        value={by}
        names={pictures.shareKind}
        onChange={onBy}
      />
      {shares.length === 0 ? (
        <p>{pictures.nothingToDraw}</p>
      ) : (
        <>
          <BarPatterns />
          <TagPicture by={by} shares={shares} onNotes={notesOf} />
          {by !== 'finding' && by !== 'check' && <CoveragePicture by={by} shares={shares} onNotes={notesOf} />}
          <details class="picture-table" open={shares.length <= mostBars}>
            <summary>{pictures.tableBehind}</summary>
            <ShareTable by={by} shares={shares.slice(0, mostRows)} onNotes={notesOf} />
            {shares.length > mostRows && <p class="hint">{pictures.barsOf(mostRows, shares.length)}</p>}
          </details>
        </>
      )}
    </main>
  );
}

interface PictureProps {
  readonly by: ShareKind;
  readonly shares: readonly Share[];
  readonly onNotes: (share: Share, tag?: Tag) => void;
}

function TagPicture({ by, shares, onNotes }: PictureProps) {
  const words = useBarWords();
  const { pictures, tags, format } = words;
  const all = useMemo(() => tagBars(shares, by, words), [shares, by, words]);
  const bars = useMemo(() => barsInSight(all, shares, by, mostBars, format), [all, shares, by, format]);
  return (
    <figure class="picture">
      <figcaption>{pictures.pictureOf[by]}</figcaption>
      <Legend fills={tagSchema.options} names={tags} />
      <BarChart
        by={by}
        bars={bars}
        name={pictures.pictureName(pictures.pictureOf[by])}
        onPart={({ share }, { fill }) => {
          const tag = tagSchema.options.find((each) => each === fill);
          if (share !== undefined && tag !== undefined) onNotes(share, tag);
        }}
      />
      <MoreBars drawn={bars.filter(({ share }) => share !== undefined).length} all={shares.length} />
    </figure>
  );
}

function CoveragePicture({ by, shares, onNotes }: PictureProps) {
  const words = useBarWords();
  const { pictures, format } = words;
  const all = useMemo(() => coverageBars(shares, by, words), [shares, by, words]);
  const bars = useMemo(() => barsInSight(all, shares, by, mostBars, format), [all, shares, by, format]);
  return (
    <figure class="picture">
      <figcaption>{pictures.coverageColumn}</figcaption>
      <p class="hint">{bars.length === 0 ? pictures.nothingCovered : pictures.coverageHint}</p>
      {bars.length > 0 && (
        <>
          <Legend fills={coverageFills} names={pictures.coverageFill} />
          <BarChart
            by={by}
            bars={bars}
            name={pictures.pictureName(pictures.coverageColumn)}
            onPart={({ share }) => share !== undefined && onNotes(share)}
          />
          <MoreBars drawn={bars.filter(({ share }) => share !== undefined).length} all={all.length} />
        </>
      )}
    </figure>
  );
}

function MoreBars({ drawn, all }: { readonly drawn: number; readonly all: number }) {
  const words = useWords('pictures');
  return drawn < all ? <p class="hint">{words.barsOf(drawn, all)}</p> : null;
}

/** The view, narrowed to what a mark stands for. */
function narrowed(view: View, by: ShareKind, key: string): View {
  if (by === 'outlet') return { ...view, outlets: [key] };
  if (by === 'article') return { ...view, source: key };
  if (by === 'finding') return { ...view, findings: findingChoices.filter((finding) => finding === key) };
  if (by === 'check') return { ...view, checks: checkChoices.filter((check) => check === key) };
  const [year = 0, month = 1] = key.split('-').map(Number);
  const days = new Date(year, month, 0).getDate();
  return { ...view, from: `${key}-01`, to: `${key}-${String(days).padStart(2, '0')}` };
}
