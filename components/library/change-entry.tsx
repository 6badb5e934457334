import type { ChangeItem, ChangesActions } from '../views/changes.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import { TagIcon } from '../tag-icon.tsx';
import { WordDiff } from '../claim-list/word-diff.tsx';

interface ChangeEntryProps {
  readonly item: ChangeItem;
  readonly actions: ChangesActions;
}

/** One change: article, old and new words, when it was noticed, and whether the page says so itself. */
export function ChangeEntry({ item, actions }: ChangeEntryProps) {
  const words = useWords('changes');
  const { changeMeaning, tag: tags } = useWords('claims');
  const { untitled } = useWords('library');
  const format = useFormatting();
  const { seq, source, link, title, outlet, language, tag, at, kind, diff, changes, isCorrected, isSeen } = item;
  const lang = language === '' ? undefined : language;
  const name = title || untitled;
  return (
    <li class="change-entry" data-seen={isSeen}>
      <h3>
        <a href={link} target="_blank" rel="noopener noreferrer" dir="auto" lang={lang}>
          {name}
        </a>
      </h3>
      <p class="hint">
        {outlet !== '' && <>{outlet} · </>}
        <time dateTime={at}>{words.noticed(format.moment(at))}</time> · <TagIcon of={tag} /> {tags[tag]}
      </p>
      <p class="change-kind">
        {words.kind[kind]}. {kind === 'changed' && changeMeaning(changes)}
      </p>
      {kind === 'changed' ? (
        <>
          <Wording head={words.before} lang={lang} diff={diff.filter((part) => part.kind !== 'added')} />
          <Wording head={words.now} lang={lang} isNow diff={diff.filter((part) => part.kind !== 'removed')} />
        </>
      ) : (
        <Wording head={words.before} lang={lang} diff={diff} />
      )}
      <p class="correction" data-corrected={isCorrected}>
        {isCorrected ? words.corrected : words.notCorrected}
      </p>
      <p class="change-actions">
        <button
          type="button"
          class="button mark-seen"
          aria-label={`${isSeen ? words.markUnseen : words.markSeen}: ${name}`}
          onClick={() => actions.onMark([seq], !isSeen)}
        >
          {isSeen ? words.markUnseen : words.markSeen}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => actions.onVersions({ source, title: name, language })}
        >
          {words.versions}
        </button>
      </p>
    </li>
  );
}

interface WordingProps {
  readonly head: string;
  readonly lang: string | undefined;
  readonly diff: ChangeItem['diff'];
  readonly isNow?: boolean;
}

function Wording({ head, lang, diff, isNow = false }: WordingProps) {
  return (
    <p class={`wording ${isNow ? 'wording-now' : ''}`} dir="auto" lang={lang}>
      <span class="wording-head">{head}</span> <WordDiff diff={diff} />
    </p>
  );
}
