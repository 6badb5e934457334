import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { useWords } from '../../components/words/words-context.ts';
import { showExtensionPage } from '../popup/extension-page.tsx';
import { LibraryApp } from './library-app.tsx';

await showExtensionPage(() => <SpokenLibrary />);

function SpokenLibrary() {
  return (
    <LibraryWordsContext.Provider value={libraryWordsFor(useWords().language)}>
      <LibraryApp />
    </LibraryWordsContext.Provider>
  );
}
