import { SeenCard } from '../../components/card/seen-card.tsx';
import { ExtensionPage, mountPage } from '../../components/extension-page.tsx';
import { claims } from '../../components/words/en/claims.ts';
import { failures } from '../../components/words/en/failures.ts';
import { wordsOf } from '../../components/words/load-words.ts';
import { connectToPage, type FromCard } from '../../messaging/card-port.ts';
import { askPage } from '../../messaging/channels.ts';
import { ownTab } from '../../messaging/tabs.ts';
import { cardSources } from '../../session/card-sources.ts';
import { CardSession } from '../../session/card-session.ts';
import { pageLife } from '../../session/page-life.ts';
import { Preferences } from '../../session/preferences.ts';
import { useSnapshot } from '../../session/use-snapshot.ts';

const tab = ownTab();
let session: CardSession | undefined;

// The listener is added before anything is waited for: the page sends its greeting once, when the frame has loaded.
connectToPage(
  async (token) => askPage(await tab)('openedClaim', { token }).catch(() => null),
  ({ send, id }) => void open(send, id),
  ({ show }) => session?.show(show),
);

async function open(send: (message: FromCard) => void, id: string): Promise<void> {
  const [tabId, preferences] = await Promise.all([tab, Preferences.open(wordsOf({ claims, failures }), pageLife)]);
  const card = new CardSession(cardSources(tabId, preferences, send, pageLife), id, pageLife);
  session = card;

  function CardPage() {
    const { card: view } = useSnapshot(card);
    return (
      <ExtensionPage {...useSnapshot(preferences)}>{view && <SeenCard {...view} {...card.callbacks} />}</ExtensionPage>
    );
  }
  mountPage(<CardPage />);
}
