import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { claims } from '../../components/words/en/claims.ts';
import { files } from '../../components/words/en/files.ts';
import { library } from '../../components/words/en/library.ts';
import { libraryKeys } from '../../components/words/en/library-keys.ts';
import { pictures } from '../../components/words/en/pictures.ts';
import { refusals } from '../../components/words/en/refusals.ts';
import { templates } from '../../components/words/en/templates.ts';
import { wordsOf, type SpokenWords } from '../../components/words/load-words.ts';
import type { CatalogueClient } from '../../catalogue/client.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';
import { LibraryApp } from './library-app.tsx';

const english = { claims, files, library, libraryKeys, pictures, refusals, templates };

export async function showLibrary(client: CatalogueClient): Promise<void> {
  const preferences = await Preferences.open(wordsOf(english), pageLife);
  mountPage(<SpokenLibrary client={client} preferences={preferences} />);
}

interface SpokenLibraryProps {
  readonly client: CatalogueClient;
  readonly preferences: Preferences<SpokenWords>;
}

function SpokenLibrary({ client, preferences }: SpokenLibraryProps) {
  const { settings, words } = useSnapshot(preferences);
  return (
    <ExtensionPage palette={settings.palette} words={words}>
      <LibraryApp client={client} settings={settings} />
    </ExtensionPage>
  );
}
