import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/popup.tsx';
import { claims } from '../../components/words/en/claims.ts';
import { failures } from '../../components/words/en/failures.ts';
import { popup } from '../../components/words/en/popup.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import type { EarlyQuestions } from '../../messaging/early-questions.ts';
import { hasPanel, openPanel } from '../../messaging/open-panel.ts';
import { askArticle, viewIfSoon } from '../../session/asked-article.ts';
import { pageLife } from '../../session/page-life.ts';
import { PopupSession } from '../../session/popup-session.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';
import { readSettings } from '../../settings/settings.ts';

/** Shows the popup with what was asked before its scripts were there. */
export async function showPopup(early: EarlyQuestions, stored: Promise<Record<string, unknown>>): Promise<void> {
  const tabId = await early.tabId;
  const asked = askArticle(tabId, early);
  const opened = Preferences.open(wordsOf({ claims, failures, popup }), pageLife, readSettings(stored));
  const [preferences, first] = await Promise.all([opened, viewIfSoon(asked)]);
  const popupSession = new PopupSession(tabId, preferences, pageLife, first ?? asked);
  const callbacks = {
    actions: popupSession.actions,
    evidenceActions: popupSession.evidenceActions,
    onUpdateRead: popupSession.onUpdateRead,
    // The panel says the same; two of them would be in each other's way.
    ...(hasPanel() && { onOpenPanel: () => void openPanel(tabId).then(() => window.close()) }),
  };

  function PopupPage() {
    return (
      <ExtensionPage {...useSnapshot(preferences)}>
        <Popup {...useSnapshot(popupSession)} {...callbacks} focusList />
      </ExtensionPage>
    );
  }
  mountPage(<PopupPage />);
}
