import type { ClaimRow } from '../claim-row.ts';
import { useWords } from '../words/words-context.ts';
import type { ClaimRecord } from '../../annotation/annotation.ts';

/** The span of the attributing words if they stand in the sentence itself. */
export function attributionInside(row: ClaimRow): { start: number; end: number } | undefined {
  const span = row.claim?.support.attribution?.span;
  if (span === undefined || span.start < 0 || span.end > row.exact.length || span.start >= span.end) return undefined;
  return span;
}

/** The words of the sentence that reasons stand on, each once; those outside of it are left out. */
export function quotedWords(row: ClaimRow, reasons: ClaimRecord['reasons']): string[] {
  const inside = reasons.filter(({ span }) => span.start >= 0 && span.end <= row.exact.length);
  const words = inside.map(({ span }) => row.exact.slice(span.start, span.end).trim());
  return [...new Set(words)].filter((quoted) => quoted !== '' && quoted !== row.exact.trim());
}

/** The sentence, with the words that say where it comes from marked. */
export function ClaimText({ row, language }: { readonly row: ClaimRow; readonly language: string }) {
  const span = attributionInside(row);
  const words = useWords();
  const exact = row.state === 'whole' ? words.section.whole : row.exact;
  return (
    <span class="claim-text" dir="auto" lang={language === '' ? undefined : language}>
      {span === undefined ? (
        exact
      ) : (
        <>
          {exact.slice(0, span.start)}
          <mark data-support={row.claim?.support.kind}>{exact.slice(span.start, span.end)}</mark>
          {exact.slice(span.end)}
        </>
      )}
    </span>
  );
}
