import type { ClaimRow } from '../views/claim-row.ts';
import { useArticle } from '../article-context.ts';
import { useWords } from '../words/words-context.ts';
import { WordDiff } from './word-diff.tsx';

/** The words that were tagged and those that stand there now, and what that means; nothing if they are the same. */
export function ClaimChange({ row: { change, state } }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  const { language } = useArticle();
  const lang = language === '' ? undefined : language;
  if (change === undefined) return null;
  const mayClaimOther = state === 'changed';
  return (
    <div class="claim-change">
      <p class="wording wording-then" dir="auto" lang={lang}>
        <span class="wording-head">{words.wordingThen}</span>{' '}
        <WordDiff diff={change.diff.filter(({ kind }) => kind !== 'added')} />
      </p>
      <p class="wording wording-now" dir="auto" lang={lang}>
        <span class="wording-head">{words.wordingNow}</span>{' '}
        <WordDiff diff={change.diff.filter(({ kind }) => kind !== 'removed')} />
      </p>
      <p class="change-meaning" data-material={mayClaimOther}>
        {words.changeMeaning(change.changes)} <b>{mayClaimOther ? words.materialChange : words.minorChange}</b>
      </p>
    </div>
  );
}

/** Where the tagged words are repeated without being the claim; nothing where they are not. */
export function Copies({ row: { copies = [] } }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  if (copies.length === 0) return null;
  return (
    <ul class="copies">
      {copies.map(({ kind, paragraph }) => (
        <li key={`${kind} ${paragraph}`} data-kind={kind}>
          {words.copy[kind]} <q dir="auto">{paragraph}</q>
        </li>
      ))}
    </ul>
  );
}
