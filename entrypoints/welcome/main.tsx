import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { claims } from '../../components/words/en/claims.ts';
import { welcome } from '../../components/words/en/welcome.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import { highlightCss } from '../../highlights/highlight-css.ts';
import { paintPreview } from '../../highlights/paint-preview.ts';
import { openSettings } from '../../messaging/own-pages.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

const preferences = await Preferences.open(wordsOf({ claims, welcome }), pageLife);
mountPage(<WelcomePage />);

function WelcomePage() {
  const { settings, words } = useSnapshot(preferences);
  const paint = (sample: HTMLElement): void =>
    paintPreview(sample, highlightCss(settings.highlightStyle, settings.palette));
  return (
    <ExtensionPage settings={settings} words={words}>
      <Welcome onSampleDrawn={paint} onOpenSettings={() => void openSettings()} />
    </ExtensionPage>
  );
}
