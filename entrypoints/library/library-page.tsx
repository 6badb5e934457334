import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { Library } from '../../components/library/library.tsx';
import { changes } from '../../components/words/en/changes.ts';
import { claims } from '../../components/words/en/claims.ts';
import { failures } from '../../components/words/en/failures.ts';
import { files } from '../../components/words/en/files.ts';
import { library as libraryWords } from '../../components/words/en/library.ts';
import { libraryKeys } from '../../components/words/en/library-keys.ts';
import { pictures } from '../../components/words/en/pictures.ts';
import { refusals } from '../../components/words/en/refusals.ts';
import { templates } from '../../components/words/en/templates.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import type { CatalogueClient } from '../../session/library/catalogue/open-catalogue.ts';
import { openParts } from '../../session/library/library-parts.ts';
import { LibrarySession } from '../../session/library/library-session.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

const english = { changes, claims, failures, files, library: libraryWords, libraryKeys, pictures, refusals, templates };

export async function showLibrary(client: CatalogueClient): Promise<void> {
  const parts = openParts(client, pageLife);
  const preferences = await Preferences.open(wordsOf(english), pageLife);
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
