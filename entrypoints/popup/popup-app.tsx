import { Popup } from '../../components/popup/popup.tsx';
import type { Settings } from '../../messaging/settings.ts';
import { useArticleSession } from './use-article-session.ts';
import { useSettings } from './use-settings.ts';

interface PopupAppProps {
  readonly tabId: number;
  readonly initialSettings: Settings;
}

/** The popup joined to page, background and settings. */
export function PopupApp({ tabId, initialSettings }: PopupAppProps) {
  const settings = useSettings(initialSettings);
  const { props } = useArticleSession(tabId, settings);
  return <Popup {...props} focusList />;
}
