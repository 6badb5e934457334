import type { ClaimRow } from '../views/claim-row.ts';
import { useArticle } from '../article-context.ts';
import { useWords } from '../words/words-context.ts';
import type { ClaimRecord } from '../../annotation/model/annotation.ts';

/** The span of the attributing words if they stand in the sentence itself. */
export function attributionInside(row: ClaimRow): { start: number; end: number } | undefined {
  const span = row.claim?.support.attribution?.span;
  if (span === undefined || span.start < 0 || span.end > row.exact.length || span.start >= span.end) return undefined;
  return span;
}

type Reasons = ClaimRecord['reasons'];

/**
 * The reasons by signal, with the words of the sentence that they stand on: each once, at the first signal, "found" not
 * beside "found that". Words outside of the sentence are left out.
 */
export function reasonsWithWords(row: ClaimRow): { signal: string; weight: number; quotes: string[] }[] {
  const seen: string[] = [];
  return [...Map.groupBy(row.claim?.reasons ?? [], ({ signal }) => signal)].map(([signal, group]) => {
    const quotes = quotedWords(row, group).filter((quoted) => !seen.some((other) => overlap(quoted, other)));
    seen.push(...quotes);
    return { signal, weight: group[0]?.weight ?? 0, quotes };
  });
}

function quotedWords(row: ClaimRow, reasons: Reasons): string[] {
  const inside = reasons.filter(({ span }) => span.start >= 0 && span.end <= row.exact.length);
  const words = new Set(inside.map(({ span }) => row.exact.slice(span.start, span.end).trim()));
  const told = [...words].filter((quoted) => quoted !== '' && quoted !== row.exact.trim());
  return told.filter((quoted) => !told.some((other) => other !== quoted && isPartOf(quoted, other)));
}

function overlap(a: string, b: string): boolean {
  return isPartOf(a, b) || isPartOf(b, a);
}

/** True for "found" in "found that". */
function isPartOf(quoted: string, other: string): boolean {
  return ` ${other.toLowerCase()} `.includes(` ${quoted.toLowerCase()} `);
}

/** The sentence, with the words that say where it comes from marked. */
export function ClaimText({ row }: { readonly row: ClaimRow }) {
  const span = attributionInside(row);
  const words = useWords('claims');
  const { language } = useArticle();
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
