import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimActions } from '../views/claim-actions.ts';
import { ArticleContext } from '../article-context.ts';
import { ClaimBoard } from '../claim-board.tsx';
import type { ClaimRow } from '../views/claim-row.ts';
import { useLanguage, useWords } from '../words/words-context.ts';
import type { SampleSentence } from '../words/tables/welcome.ts';
import { sampleRowsOf } from './sample-rows.ts';

interface SampleProps {
  /** The article was drawn: paint the parts of it that carry `data-paint`. */
  readonly onDrawn: (article: HTMLElement) => void;
}

type Rows = readonly ClaimRow[];

/** A small article with its claims beside it, working as it does on a page, except that nothing is stored. */
export function Sample({ onDrawn }: SampleProps) {
  const words = useWords('welcome');
  const language = useLanguage();
  const article = useRef<HTMLElement>(null);
  const [rows, setRows] = useState(() => sampleRowsOf(words.sample));
  const [before, setBefore] = useState<readonly Rows[]>([]);
  const [focused, setFocused] = useState<string>();
  const [clicked, setClicked] = useState<string>();
  const sample = useMemo(() => ({ language, rowsLeft: 0 }), [language]);
  const newest = useRef({ rows, before });
  newest.current = { rows, before };

  useEffect(() => {
    setRows(sampleRowsOf(words.sample));
    setBefore([]);
  }, [words]);
  useEffect(() => {
    if (article.current !== null) onDrawn(article.current);
  }, [rows, focused, onDrawn]);
  const focus = (id: string): void => {
    setFocused(id);
    setClicked(id);
  };
  const actions = useMemo(() => actionsOn(() => newest.current, setRows, setBefore, focus), []);

  return (
    <div class="sample">
      <article ref={article}>
        <p class="outlet">{words.sampleOutlet}</p>
        <h3 class="headline">{words.sampleHeadline}</h3>
        <p>
          {words.sample.map((sentence, index) => (
            <span key={sentence.text}>
              <span
                data-paint={paintOf(sentence, rows, index)}
                // The list beside it is the same by keyboard.
                onClick={sentence.support === undefined ? undefined : () => setClicked(String(index))}
              >
                <span data-paint={focused === String(index) ? 'claimlight-focus' : undefined}>{sentence.text}</span>
              </span>{' '}
            </span>
          ))}
        </p>
      </article>
      <div class="sample-board">
        <ArticleContext.Provider value={sample}>
          <ClaimBoard rows={rows} canUndo={before.length > 0} currentId={clicked} focusList={false} actions={actions} />
        </ArticleContext.Provider>
      </div>
    </div>
  );
}

function paintOf({ support }: SampleSentence, rows: Rows, index: number): string | undefined {
  if (support === undefined) return undefined;
  return `claimlight-${rows.find(({ id }) => id === String(index))?.tag ?? 'claim'}`;
}

/** Does to the sample what the background does to the notes, in memory. */
function actionsOn(
  now: () => { readonly rows: Rows; readonly before: readonly Rows[] },
  setRows: (rows: Rows) => void,
  setBefore: (before: readonly Rows[]) => void,
  setFocused: (id: string) => void,
): ClaimActions {
  const change = (id: string, next: (row: ClaimRow) => ClaimRow): void => {
    const { rows, before } = now();
    setBefore([...before, rows]);
    setRows(rows.map((row) => (row.id === id ? next(row) : row)));
  };
  return {
    onTag: (id, tag) => change(id, (row) => ({ ...row, tag, state: 'exact' })),
    onClearTag: (id) => change(id, (row) => ({ ...row, tag: undefined, state: 'untagged' })),
    onNoteChange: (id, note) => change(id, (row) => ({ ...row, note })),
    onPendingEvidenceChange: (id, pendingEvidenceUrl) => change(id, (row) => ({ ...row, pendingEvidenceUrl })),
    onFinding: (id, finding) => change(id, (row) => ({ ...row, finding: finding ?? undefined })),
    onCheckState: (id, state) => change(id, (row) => ({ ...row, checkState: state ?? undefined })),
    onAddEvidence: (id, url) =>
      change(id, (row) => ({ ...row, evidence: [...row.evidence, { url, accessed: new Date().toISOString() }] })),
    onRemoveEvidence: (id, url) =>
      change(id, (row) => ({ ...row, evidence: row.evidence.filter((evidence) => evidence.url !== url) })),
    onFocusClaim: setFocused,
    // The sample loses no claim.
    onReattach: () => undefined,
    onUndo: () => {
      const { before } = now();
      setRows(before.at(-1) ?? now().rows);
      setBefore(before.slice(0, -1));
    },
  };
}
