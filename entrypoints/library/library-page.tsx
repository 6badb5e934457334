import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { loadWordsFor } from '../../components/words/load-words.ts';
import type { Words } from '../../components/words/words.ts';
import type { CatalogueClient } from '../../catalogue/client.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';
import { LibraryApp } from './library-app.tsx';

export async function showLibrary(client: CatalogueClient): Promise<void> {
  const preferences = await Preferences.open(loadWordsFor, pageLife);
  mountPage(<SpokenLibrary client={client} preferences={preferences} />);
}

interface SpokenLibraryProps {
  readonly client: CatalogueClient;
  readonly preferences: Preferences<Words>;
}

function SpokenLibrary({ client, preferences }: SpokenLibraryProps) {
  const { settings, words } = useSnapshot(preferences);
  return (
    <ExtensionPage palette={settings.palette} words={words}>
      <LibraryWordsContext.Provider value={libraryWordsFor(words.language)}>
        <LibraryApp client={client} settings={settings} />
      </LibraryWordsContext.Provider>
    </ExtensionPage>
  );
}
