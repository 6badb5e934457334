import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SentenceChange, ShownVersions, VersionItem } from '../views/changes.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import { WordDiff } from '../claim-list/word-diff.tsx';

interface ArticleVersionsProps {
  readonly article: ShownVersions;
  readonly onBack: () => void;
}

/** What an article said at the reader's visits, the newest first, each beside the one before. */
export function ArticleVersions({ article: { title, language, versions }, onBack }: ArticleVersionsProps) {
  const words = useWords('changes');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header class="changes-head">
        <button type="button" class="button quiet" onClick={onBack}>
          {words.backToList}
        </button>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {words.versionsOf(title)}
        </h2>
        <p class="hint">{words.versionsHint}</p>
      </header>
      {versions === undefined && <div class="empty" aria-busy="true" />}
      {versions?.length === 0 && <p class="empty">{words.noVersions}</p>}
      <ol class="versions">
        {versions?.map((version, index) => (
          <Version key={version.visit} version={version} isFirst={index === versions.length - 1} language={language} />
        ))}
      </ol>
    </>
  );
}

interface VersionProps {
  readonly version: VersionItem;
  readonly isFirst: boolean;
  readonly language: string;
}

function Version({ version: { visit, changes, sentences, unknown }, isFirst, language }: VersionProps) {
  const words = useWords('changes');
  const format = useFormatting();
  const added = changes.filter(({ kind }) => kind !== 'removed').length;
  return (
    <li class="version">
      <h3>
        <time dateTime={visit}>{format.moment(visit)}</time>
      </h3>
      <p class="hint">
        {isFirst ? `${words.firstSeen}: ${words.sentences(sentences)}` : words.asBefore(sentences - added)}
        {unknown > 0 && <> · {words.unknown(unknown)}</>}
      </p>
      <ul lang={language === '' ? undefined : language}>
        {changes.map((change, index) => (
          <li key={index} class="sentence-change" data-kind={change.kind}>
            <span class="wording-head">{words[change.kind]}</span> <Sentence change={change} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Sentence({ change }: { readonly change: SentenceChange }) {
  const words = useWords('changes');
  if (change.kind === 'reworded') return <WordDiff diff={change.diff} />;
  if (change.text === undefined) return <i>{words.notKept}</i>;
  return <WordDiff diff={[{ kind: change.kind, text: change.text }]} />;
}
