import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { useWords } from '../../components/words/words-context.ts';
import type { Settings } from '../../messaging/settings.ts';
import { showExtensionPage } from '../popup/extension-page.tsx';
import { LibraryApp } from './library-app.tsx';

await showExtensionPage((settings) => <SpokenLibrary settings={settings} />);

function SpokenLibrary({ settings }: { readonly settings: Settings }) {
  return (
    <LibraryWordsContext.Provider value={libraryWordsFor(useWords().language)}>
      <LibraryApp settings={settings} />
    </LibraryWordsContext.Provider>
  );
}
