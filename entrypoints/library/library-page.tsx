import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { Library } from '../../components/library/library.tsx';
import { ofLibrary } from '../../components/words/en/of-library.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import type { CatalogueClient } from '../../session/library/catalogue/open-catalogue.ts';
import { openParts } from '../../session/library/library-parts.ts';
import { LibrarySession } from '../../session/library/library-session.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

export async function showLibrary(client: CatalogueClient): Promise<void> {
  const parts = openParts(client, pageLife);
  const preferences = await Preferences.open(wordsOf(ofLibrary), pageLife);
  const library = new LibrarySession(parts, preferences, pageLife);
  function LibraryPage() {
    return (
      <ExtensionPage {...useSnapshot(preferences)}>
        <Library {...useSnapshot(library)} {...library.callbacks} />
      </ExtensionPage>
    );
  }
  mountPage(<LibraryPage />);
}
