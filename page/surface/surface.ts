import { browser } from 'wxt/browser';
import { languageFor } from '../../components/words/language.ts';
import type { Handlers } from '../../messaging/answer.ts';
import type { toPage } from '../../messaging/calls.ts';
import type { Settings } from '../../settings/settings.ts';
import { createCard } from './card-host.ts';
import { claimUnder, isThePages } from './click-target.ts';
import { createMinimap } from './minimap.ts';
import type { PagePlace } from '../reading/page-claims.ts';
import type { PageReader } from '../reading/page-reader.ts';
import { pageWords } from './page-words.ts';
import { isInSight, scrollTo } from './scroll-to.ts';
import { selectedRange } from '../reading/selected-range.ts';
import { createSelectionButton, sentenceSelected } from './selection-button.ts';
import { isHost } from './shadow-host.ts';
import { createVoice } from './voice.ts';

type SurfaceCalls = Pick<
  Handlers<typeof toPage, undefined>,
  'openedClaim' | 'openCard' | 'stepToClaim' | 'claimInFocus' | 'say'
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
  // Placed anew after each painting, the card leaves the focus where the reader has taken it since.
  const focus = (id: string) => (id === card.opened ? reader.rangeOf(id) : reader.focus(id));
  const card = createCard({ document, focus }, signal);
  const minimap = createMinimap({ document, places: () => reader.places(), open: (id) => go(id) }, signal);
  const button = createSelectionButton(
    { document, holds: (range) => reader.holdsTextOf(range), claim: claimSelection },
    signal,
  );
  const say = createVoice(document, signal);
  let shown = settings.highlightsShown;

  const isSeen = (id: string): boolean => {
    const range = reader.rangeOf(id);
    return range !== undefined && isInSight(range);
  };
  /** The claim that the reader is at: a focus that was scrolled away from is none. */
  const here = (): string | undefined => [reader.focused, card.opened].find((id) => id !== undefined && isSeen(id));
  /** Of the claim after, or before, the one that the reader is at; who is at none goes to the one nearest to the middle of the window. */
  const nextIndex = (places: readonly PagePlace[], by: 1 | -1): number => {
    const at = here();
    const nearest = at ?? reader.claimNear(innerHeight / 2);
    const index = places.findIndex(({ id }) => id === nearest);
    return at === undefined ? index : (index + by + places.length) % places.length;
  };
  const open = (id: string): void => {
    reader.focus(id);
    card.open(id);
  };
  const go = (id: string): void => {
    if (card.opened === undefined) scrollTo(reader.focus(id));
    else open(id);
  };
  async function claimSelection(range: Range): Promise<boolean> {
    const claim = await reader.claimFrom(range);
    if (claim === null) return false;
    document.getSelection()?.removeAllRanges();
    open(claim.id);
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
    const claimAt = (event: MouseEvent) => (shown ? claimUnder(event, reader.places()) : undefined);
    const leaveOutside = (event: MouseEvent): void => {
      const isAtSomething = card.opened !== undefined || reader.focused !== undefined;
      const isOutside =
        isAtSomething && event.isTrusted && !event.composedPath().some((at) => at instanceof Node && isHost(at));
      if (!isOutside || claimAt(event) !== undefined) return;
      card.close({ returnFocus: false });
      reader.leaveClaim();
    };
    const openHere = (event: MouseEvent): void => {
      const id = isThePages(event) ? undefined : claimAt(event);
      if (id === undefined) return;
      if (id === card.opened) reader.focus(id);
      else card.open(id);
    };
    // The first Escape closes the card and stays at its claim, from where keys go on; the second one leaves the claim.
    const leaveByKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      if (card.opened === undefined) reader.leaveClaim();
      else card.close({ returnFocus: true });
    };
    // Captured, for it takes nothing from the page: a click outside closes the card whatever the page makes of it.
    window.addEventListener('click', leaveOutside, { capture: true, signal });
    document.addEventListener('click', openHere, { signal });
    window.addEventListener('keydown', leaveByKey, { capture: true, signal });
  }

  return {
    calls: {
      openedClaim: ({ token }) => card.openedFor(token),
      async openCard() {
        const selected = selectedRange(document);
        if (selected !== undefined && (await claimSelection(selected))) return true;
        const id = here() ?? reader.claimNear(innerHeight / 2);
        if (id !== undefined) open(id);
        return id !== undefined;
      },
      async stepToClaim({ by }) {
        await reader.catchUp();
        const places = reader.places();
        const index = nextIndex(places, by);
        const place = places[index];
        if (place === undefined) return null;
        go(place.id);
        const { words, tag } = place;
        return { nth: index + 1, total: places.length, words, ...(tag && { tag }) };
      },
      async claimInFocus() {
        await reader.catchUp();
        // Who has selected words means them, wherever the focus is.
        const selected = sentenceSelected(document);
        const claim = selected && (await reader.claimFrom(selected));
        if (!claim) return here() ?? null;
        document.getSelection()?.removeAllRanges();
        reader.focus(claim.id);
        return claim.id;
      },
      say({ words }) {
        // Of its own claim the card tells by itself.
        if (card.opened === undefined || card.opened !== reader.focused) say(words);
        return undefined;
      },
    },
    applySettings: apply,
    onPaint() {
      card.replace();
      minimap.draw();
    },
    leave: () => card.close({ returnFocus: false }),
  };
}
