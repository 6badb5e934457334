import { BrandIcon } from '../brand-icon.tsx';
import { useWords } from '../words/words-context.ts';
import { libraryPages, type LibraryActions, type LibraryPage } from '../views/library.ts';

interface LibraryHeadProps {
  readonly page: LibraryPage;
  /** Changes that wait to be seen. */
  readonly unseen: number;
  readonly actions: LibraryActions;
}

export function LibraryHead({ page, unseen, actions }: LibraryHeadProps) {
  const words = useWords('library');
  return (
    <header class="library-head">
      <h1>
        <BrandIcon size={20} /> Claimlight <span>{words.library}</span>
      </h1>
      <nav class="library-pages" aria-label={words.pages}>
        {libraryPages.map((each) => (
          <button
            key={each}
            type="button"
            class="library-page"
            aria-current={each === page ? 'page' : undefined}
            onClick={() => actions.onPage(each)}
          >
            {words.page[each]}
            {each === 'changes' && unseen > 0 && <b class="waiting">{unseen}</b>}
          </button>
        ))}
      </nav>
      <div class="library-history">
        <button type="button" class="button quiet" aria-keyshortcuts="Control+Z" onClick={actions.onUndo}>
          {words.undo}
        </button>
        <button type="button" class="button quiet" onClick={actions.onRedo}>
          {words.redo}
        </button>
      </div>
    </header>
  );
}
