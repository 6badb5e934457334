import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { claims } from '../../components/words/en/claims.ts';
import { failures } from '../../components/words/en/failures.ts';
import { popup } from '../../components/words/en/popup.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import { followedWindow } from '../../messaging/tabs.ts';
import { pageLife } from '../../session/page-life.ts';
import type { PanelPage } from '../../session/panel-page.ts';
import { PanelSession } from '../../session/panel-session.ts';
import { panelSources } from '../../session/panel-sources.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

const [windowId, preferences] = await Promise.all([
  followedWindow(),
  Preferences.open(wordsOf({ claims, failures, popup }), pageLife),
]);
const panel = new PanelSession(panelSources(windowId, preferences), pageLife);
mountPage(<SidePanel />);

function SidePanel() {
  const { page, key } = useSnapshot(panel);
  return (
    <ExtensionPage {...useSnapshot(preferences)}>
      {page !== undefined && <PagePanel key={key} page={page} />}
    </ExtensionPage>
  );
}

function PagePanel({ page }: { readonly page: PanelPage }) {
  const { source, ...shown } = useSnapshot(page);
  // What was searched for, and what was open, was so in one article.
  return <Panel key={source} {...shown} actions={page.actions} onPointAtClaim={page.pointAt} />;
}
