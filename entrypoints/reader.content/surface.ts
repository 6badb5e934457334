import { browser } from 'wxt/browser';
import { languageFor } from '../../components/words/language.ts';
import type { Handlers } from '../../messaging/answer.ts';
import type { toPage } from '../../messaging/calls.ts';
import type { Settings } from '../../messaging/settings.ts';
import { createCard } from './card-host.ts';
import { claimUnder, isThePages } from './click-target.ts';
import { createMinimap } from './minimap.ts';
import type { PageReader } from './page-reader.ts';
import { pageWords } from './page-words.ts';
import { scrollTo } from './scroll-to.ts';
import { createSelectionButton } from './selection-button.ts';
import { isHost } from './shadow-host.ts';

type SurfaceCalls = Pick<
  Handlers<typeof toPage, undefined>,
  'openedClaim' | 'openCard' | 'stepToClaim' | 'claimInFocus'
>;

/** What the reader meets in the page itself, besides the paint: the card, the button at a selection, the minimap. */
export interface Surface {
  readonly calls: SurfaceCalls;
  applySettings(settings: Settings): void;
  /** The claims have been painted anew. */
  onPaint(): void;
  /** The page has gone to another article without loading. */
  leave(): void;
}

export function createSurface(reader: PageReader, settings: Settings, signal: AbortSignal): Surface {
  const card = createCard({ document, focus: (id) => reader.focus(id) }, signal);
  const minimap = createMinimap({ document, places: () => reader.places(), open: (id) => go(id) }, signal);
  const button = createSelectionButton(
    { document, holds: (range) => reader.holdsTextOf(range), claim: claimSelection },
    signal,
  );
  let shown = settings.highlightsShown;

  const go = (id: string): void => {
    if (card.opened === undefined) scrollTo(reader.focus(id));
    else card.open(id);
  };
  async function claimSelection(range: Range): Promise<boolean> {
    const claim = await reader.claimFrom(range);
    if (claim === null) return false;
    document.getSelection()?.removeAllRanges();
    card.open(claim.id);
    return true;
  }
  const apply = (settings: Settings): void => {
    shown = settings.highlightsShown;
    const language = languageFor(settings.language, browser.i18n.getUILanguage());
    button.enable(settings.selectionButton, pageWords[language].claimSelection);
    minimap.enable(settings.minimap, settings.palette);
  };
  apply(settings);
  answerClicks();

  function answerClicks(): void {
    const claimAt = ({ clientX, clientY }: MouseEvent) =>
      shown ? claimUnder(clientX, clientY, reader.places()) : undefined;
    // Captured, for it takes nothing from the page: a click outside closes the card whatever the page makes of it.
    const closeOutside = (event: MouseEvent): void => {
      const isOutside =
        card.opened !== undefined &&
        event.isTrusted &&
        !event.composedPath().some((at) => at instanceof Node && isHost(at));
      if (isOutside && claimAt(event) === undefined) card.close({ returnFocus: false });
    };
    const openHere = (event: MouseEvent): void => {
      const id = isThePages(event) ? undefined : claimAt(event);
      if (id !== undefined && id !== card.opened) card.open(id);
    };
    window.addEventListener('click', closeOutside, { capture: true, signal });
    document.addEventListener('click', openHere, { signal });
    window.addEventListener(
      'keydown',
      (event) => event.isTrusted && event.key === 'Escape' && card.close({ returnFocus: true }),
      { capture: true, signal },
    );
  }

  return {
    calls: {
      openedClaim: ({ token }) => card.openedFor(token),
      async openCard() {
        const selection = document.getSelection();
        if (selection?.isCollapsed === false && (await claimSelection(selection.getRangeAt(0)))) return true;
        const id = reader.focused ?? reader.claimNear(innerHeight / 2);
        if (id !== undefined) card.open(id);
        return id !== undefined;
      },
      stepToClaim({ by }) {
        const id = nextOf(reader, by);
        if (id !== undefined) go(id);
        return id ?? null;
      },
      claimInFocus: () => card.opened ?? reader.focused ?? null,
    },
    applySettings: apply,
    onPaint() {
      card.replace();
      minimap.draw();
    },
    leave: () => card.close({ returnFocus: false }),
  };
}

/** The claim after, or before, the one in focus; without focus, the one nearest to the middle of the window. */
function nextOf(reader: PageReader, by: 1 | -1): string | undefined {
  const focused = reader.focused;
  if (focused === undefined) return reader.claimNear(innerHeight / 2);
  const ids = reader.places().map(({ id }) => id);
  return ids[(ids.indexOf(focused) + by + ids.length) % ids.length];
}
