import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { loadWordsFor } from '../../components/words/load-words.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';
import { OptionsApp } from './options-app.tsx';

const preferences = await Preferences.open(loadWordsFor, pageLife);
mountPage(<OptionsPage />);

function OptionsPage() {
  const { settings, words } = useSnapshot(preferences);
  return (
    <ExtensionPage palette={settings.palette} words={words}>
      <OptionsApp settings={settings} />
    </ExtensionPage>
  );
}
