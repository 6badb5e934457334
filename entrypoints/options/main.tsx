import { showExtensionPage } from '../popup/extension-page.tsx';
import { OptionsApp } from './options-app.tsx';

await showExtensionPage((settings) => <OptionsApp settings={settings} />);
