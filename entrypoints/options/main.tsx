import { showExtensionPage } from '../../components/extension-page.tsx';
import { OptionsApp } from './options-app.tsx';

await showExtensionPage((settings) => <OptionsApp settings={settings} />);
