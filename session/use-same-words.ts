import { useEffect, useState } from 'preact/hooks';
import type { ClaimRow } from '../components/views/claim-row.ts';
import type { SameWords } from '../messaging/calls.ts';
import { askBackground } from '../messaging/channels.ts';
import { onStoredChange } from '../messaging/stored-nudge.ts';

const none: readonly SameWords[] = [];

/** The look goes through the whole library: it takes at most this share of the time, however large that is. */
const share = 0.1;

/** Where else the reader tagged the words of these rows. Asked once for all of an article, and again after changes. */
export function useSameWords(source: string | undefined, rows: readonly ClaimRow[]): readonly SameWords[] {
  const [found, setFound] = useState(none);
  const exacts = JSON.stringify(rows.map(({ exact }) => exact));
  useEffect(() => {
    setFound(none);
    if (source === undefined || exacts === '[]') return undefined;
    const life = new AbortController();
    follow({ source, exacts: JSON.parse(exacts) as string[] }, setFound, life.signal);
    return () => life.abort();
  }, [source, exacts]);
  return found;
}

function follow(
  question: { source: string; exacts: string[] },
  onFound: (found: readonly SameWords[]) => void,
  signal: AbortSignal,
): void {
  let isWaiting = false;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) {
      isWaiting = true;
      return;
    }
    isAsking = true;
    const start = performance.now();
    const found = await askBackground('sameWordsElsewhere', question).catch(() => none);
    if (signal.aborted) return;
    onFound(found);
    setTimeout(
      () => {
        isAsking = false;
        if (!isWaiting || signal.aborted) return;
        isWaiting = false;
        void ask();
      },
      (performance.now() - start) / share,
    );
  };
  onStoredChange(() => void ask(), signal);
  void ask();
}
