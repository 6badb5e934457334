import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { useWords } from '../../components/words/words-context.ts';
import type { Settings } from '../../settings/settings.ts';
import { showExtensionPage } from '../../components/extension-page.tsx';
import type { CatalogueClient } from '../../catalogue/client.ts';
import { LibraryApp } from './library-app.tsx';

export function showLibrary(client: CatalogueClient): Promise<void> {
  return showExtensionPage((settings) => <SpokenLibrary client={client} settings={settings} />);
}

interface SpokenLibraryProps {
  readonly client: CatalogueClient;
  readonly settings: Settings;
}

function SpokenLibrary({ client, settings }: SpokenLibraryProps) {
  return (
    <LibraryWordsContext.Provider value={libraryWordsFor(useWords().language)}>
      <LibraryApp client={client} settings={settings} />
    </LibraryWordsContext.Provider>
  );
}
