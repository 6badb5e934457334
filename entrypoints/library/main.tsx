import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { useWords } from '../../components/words/words-context.ts';
import type { Settings } from '../../messaging/settings.ts';
import { showExtensionPage } from '../popup/extension-page.tsx';
import { startCatalogue } from './catalogue/client.ts';
import { LibraryApp } from './library-app.tsx';

// Started before anything is drawn: reading the notes is what takes the time.
const client = startCatalogue();
await showExtensionPage((settings) => <SpokenLibrary settings={settings} />);

function SpokenLibrary({ settings }: { readonly settings: Settings }) {
  return (
    <LibraryWordsContext.Provider value={libraryWordsFor(useWords().language)}>
      <LibraryApp client={client} settings={settings} />
    </LibraryWordsContext.Provider>
  );
}
