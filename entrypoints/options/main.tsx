import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { Options } from '../../components/options/options.tsx';
import { claims } from '../../components/words/en/claims.ts';
import { failures } from '../../components/words/en/failures.ts';
import { libraryKeys } from '../../components/words/en/library-keys.ts';
import { options } from '../../components/words/en/options.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import { highlightCss } from '../../highlights/highlight-css.ts';
import { paintPreview } from '../../highlights/paint-preview.ts';
import { OptionsSession } from '../../session/options-session.ts';
import { optionsSources } from '../../session/options-sources.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

const preferences = await Preferences.open(wordsOf({ claims, failures, libraryKeys, options }), pageLife);
const session = new OptionsSession(optionsSources((change) => preferences.save(change)));
mountPage(<OptionsPage />);

function OptionsPage() {
  const { settings, words } = useSnapshot(preferences);
  const css = highlightCss(settings.highlightStyle, settings.palette);
  const shown = { settings, ...useSnapshot(session), ...session.callbacks };
  return (
    <ExtensionPage settings={settings} words={words}>
      <Options {...shown} onPreviewDrawn={(preview) => paintPreview(preview, css)} />
    </ExtensionPage>
  );
}
