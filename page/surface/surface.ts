import { languageFor } from '../../components/words/language.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ArticleFollower } from '../reading/article-follower.ts';
import type { Marks } from '../reading/marks.ts';
import type { IsPressedOn } from '../reading/press.ts';
import { selectedRange } from '../reading/selected-range.ts';
import { sentenceSelected } from '../reading/selected-sentence.ts';
import type { CardAddress } from './card-frame.ts';
import { Card } from './card.ts';
import { answerClicks } from './clicks.ts';
import { createLiveRegion } from './live-region.ts';
import { createMinimap } from './minimap.ts';
import { createNavigation } from './navigation.ts';
import { pageWords } from '../../components/words/page-words.ts';
import { SelectionButton } from './selection-button.ts';
import { createSurfaceCalls, openOnSelection, type SurfaceParts } from './surface-calls.ts';

/**
 * What is drawn in the page itself, besides the paint: the card, the button at a selection, the minimap, a live region.
 */
export interface Surface {
  readonly calls: ReturnType<typeof createSurfaceCalls>;
  applySettings(settings: Settings): void;
  /** The claims have been painted anew. */
  onPaint(): void;
  /** The page has gone to another article without loading. */
  leave(): void;
  /** Opens the card on a claim that was clicked. */
  open(id: string): void;
  /** Words were selected. */
  noticeSelection(isPressed: boolean): void;
}

/** What the surface stands on. */
export interface SurfacePage {
  readonly article: ArticleFollower;
  readonly marks: Marks;
  readonly isPressedOn: IsPressedOn;
  readonly card: CardAddress;
  /** BCP 47 tag of the browser's own language. */
  readonly browserLanguage: string;
}

export function createSurface(page: SurfacePage, settings: Settings, signal: AbortSignal): Surface {
  const { article, marks, isPressedOn } = page;
  const card = new Card({ document, address: page.card }, marks, signal);
  const navigation = createNavigation(marks, card);
  const selection: SurfaceParts['selection'] = {
    range: () => selectedRange(document),
    sentence: () => sentenceSelected(document),
    clear: () => document.getSelection()?.removeAllRanges(),
  };
  const parts = { article, marks, card, navigation, selection, say: createLiveRegion(document, signal) };
  const minimap = createMinimap({ document, places: () => marks.places(), open: (id) => navigation.go(id) }, signal);
  const button = new SelectionButton(
    {
      document,
      holds: (range) => marks.holdsTextOf(range),
      claim: (range) => openOnSelection(parts, range),
    },
    signal,
  );
  let areShown = settings.highlightsShown;
  answerClicks({ marks, card, areShown: () => areShown, isPressedOn }, signal);

  const applySettings = ({
    highlightsShown,
    language,
    minimap: hasMinimap,
    palette,
    selectionButton,
  }: Settings): void => {
    areShown = highlightsShown;
    const words = pageWords[languageFor(language, page.browserLanguage)];
    button.enable(selectionButton, words.claimSelection);
    minimap.enable(hasMinimap, palette);
  };
  applySettings(settings);
  return {
    calls: createSurfaceCalls(parts),
    applySettings,
    onPaint() {
      card.reposition();
      minimap.draw();
    },
    leave: () => card.close({ returnFocus: false }),
    open: (id) => card.open(id),
    noticeSelection: (isPressed) => button.notice(isPressed),
  };
}
