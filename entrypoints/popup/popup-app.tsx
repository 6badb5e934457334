import { Popup } from '../../components/popup/popup.tsx';
import type { Settings } from '../../settings/settings.ts';
import { openPanel } from '../../messaging/open-panel.ts';
import { followDatabase, type AnsweredView, type AskedArticle } from '../../session/page-session.ts';
import { useArticleSession } from '../../session/use-article-session.ts';
import { useDaysUnsaved } from '../../session/use-backup.ts';

interface PopupAppProps {
  readonly tabId: number;
  readonly settings: Settings;
  /** The first questions to the page, or the view that their answers made. */
  readonly asked: AskedArticle | AnsweredView;
}

/** The popup joined to page, background and settings. */
export function PopupApp({ tabId, settings, asked }: PopupAppProps) {
  const { props } = useArticleSession(tabId, settings, followDatabase, asked);
  const daysUnsaved = useDaysUnsaved(settings.backupReminder, props.exportOutcome);
  const showPanel = (): void => {
    // The panel says the same; two of them would be in each other's way.
    void openPanel(tabId).then(() => window.close());
  };
  return <Popup {...props} daysUnsaved={daysUnsaved} onOpenPanel={showPanel} focusList />;
}
