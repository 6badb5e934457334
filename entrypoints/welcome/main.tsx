import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWelcomeWords } from '../../components/words/welcome-words.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { highlightCss } from '../../highlights/highlight-css.ts';
import type { Settings } from '../../settings/settings.ts';
import { showExtensionPage } from '../../components/extension-page.tsx';
import { paintPreview } from '../../highlights/paint-preview.ts';

await showExtensionPage((settings) => <WelcomeApp settings={settings} />);

function WelcomeApp({ settings: { highlightStyle, palette } }: { readonly settings: Settings }) {
  const { title } = useWelcomeWords();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Welcome
      onSampleDrawn={(article) => paintPreview(article, highlightCss(highlightStyle, palette))}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
