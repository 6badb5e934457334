import { useState } from 'preact/hooks';
import { longestName } from '../../annotation/model/creator.ts';
import type { ArticleProgress, ClassActions, GivenAssignment } from '../views/class.ts';
import { FileButton } from '../library/file-button.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';

interface GivenProps {
  readonly given: readonly GivenAssignment[];
  /** Where the class hands in, if a folder was chosen. */
  readonly folder: string | undefined;
  readonly actions: ClassActions;
}

/** The student's part: what was given, how far it is, and handing it in. */
export function GivenAssignments({ given, folder, actions }: GivenProps) {
  const words = useWords('classes');
  return (
    <section class="panel">
      <h2>{words.given}</h2>
      <OpenAssignment actions={actions} />
      {given.map((each) => (
        <Given key={each.assignment.id} {...each} folder={folder} actions={actions} />
      ))}
    </section>
  );
}

function OpenAssignment({ actions }: Pick<GivenProps, 'actions'>) {
  const words = useWords('classes');
  const [pasted, setPasted] = useState('');
  const paste = (event: Event): void => {
    event.preventDefault();
    actions.onGiven(pasted);
    setPasted('');
  };
  return (
    <>
      <p class="hint">{words.givenHint}</p>
      <form class="class-paste" onSubmit={paste}>
        <FileButton
          label={words.chooseAssignment}
          accept=".json,application/json"
          onFiles={([file]) => file !== undefined && actions.onGiven(file)}
        />
        <input
          type="text"
          spellcheck={false}
          autocomplete="off"
          aria-label={words.pasteAssignment}
          placeholder={words.pasteAssignment}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={pasted.trim() === ''}>
          {words.openAssignment}
        </button>
      </form>
    </>
  );
}

type OneProps = GivenAssignment & Pick<GivenProps, 'folder' | 'actions'>;

function Given({ assignment, nickname, handedIn, articles, folder, actions }: OneProps) {
  const words = useWords('classes');
  const { tag: names } = useWords('claims');
  const format = useFormatting();
  const { title, question, tags } = assignment;
  const tagged = articles.reduce((sum, article) => sum + article.tagged, 0);
  return (
    <article class="given">
      <h3 dir="auto">{title}</h3>
      {question !== '' && (
        <p class="given-question" dir="auto">
          {question}
        </p>
      )}
      <p class="hint">
        {words.tagsThatCount(tags.map((tag) => names[tag]))}{' '}
        {assignment.hidesOthers && handedIn === undefined && words.othersHidden}
      </p>
      <ol class="given-articles">
        {articles.map((article) => (
          <Article key={article.address} {...article} />
        ))}
      </ol>
      <HandIn {...{ assignment, nickname, folder, actions }} tagged={tagged} />
      {handedIn !== undefined && <p class="hint">{words.handedIn(format.moment(handedIn))}</p>}
    </article>
  );
}

interface HandInProps extends Pick<OneProps, 'assignment' | 'nickname' | 'folder' | 'actions'> {
  readonly tagged: number;
}

function HandIn({ assignment: { id }, nickname, folder, tagged, actions }: HandInProps) {
  const words = useWords('classes');
  return (
    <div class="class-paste">
      <label>
        {words.nickname}{' '}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longestName}
          value={nickname}
          onChange={(event) => actions.onNickname(id, event.currentTarget.value.trim())}
        />
      </label>
      {folder !== undefined && (
        <button
          type="button"
          class="button primary"
          disabled={tagged === 0}
          onClick={() => actions.onHandIn(id, 'folder')}
        >
          {words.handInThere(folder)}
        </button>
      )}
      <button
        type="button"
        class={folder === undefined ? 'button primary' : 'button'}
        disabled={tagged === 0}
        onClick={() => actions.onHandIn(id, 'file')}
      >
        {words.handIn(tagged)}
      </button>
      <button type="button" class="button" onClick={() => actions.onForget(id)}>
        {words.forget}
      </button>
    </div>
  );
}

/** Opened by a click only: until then nobody learns that it is to be read. */
function Article({ address, title, tagged, claims }: ArticleProgress) {
  const words = useWords('classes');
  return (
    <li>
      <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
        {title || address}
      </a>{' '}
      <span class="hint">{words.progress(tagged, claims)}</span>
    </li>
  );
}
