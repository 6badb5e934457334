import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { useWords } from '../../components/words/words-context.ts';
import { showExtensionPage } from '../popup/extension-page.tsx';
import { LibraryApp } from './library-app.tsx';

await showExtensionPage(() => <LibraryInWords />);

function LibraryInWords() {
  const { language } = useWords();
  return (
    <LibraryWordsContext.Provider value={libraryWordsFor(language)}>
      <LibraryApp />
    </LibraryWordsContext.Provider>
  );
}
