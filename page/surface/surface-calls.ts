import type { Handlers } from '../../messaging/answer.ts';
import type { toPage } from '../../messaging/calls.ts';
import type { ArticleFollower } from '../reading/article-follower.ts';
import type { Marks } from '../reading/marks.ts';
import type { Card } from './card.ts';
import type { Navigation } from './navigation.ts';

type SurfaceCalls = Pick<
  Handlers<typeof toPage, undefined>,
  'openedClaim' | 'openCard' | 'stepToClaim' | 'claimInFocus' | 'say'
>;

/** What the calls act on. */
export interface SurfaceParts {
  readonly article: Pick<ArticleFollower, 'catchUp' | 'claimFrom'>;
  readonly marks: Pick<Marks, 'focus' | 'focused'>;
  readonly card: Pick<Card, 'opened' | 'openedFor'>;
  readonly navigation: Navigation;
  readonly selection: {
    /** What is selected; undefined if nothing is. */
    readonly range: () => Range | undefined;
    /** The same, if it is long enough for a claim. */
    readonly sentence: () => Range | undefined;
    readonly clear: () => void;
  };
  /** Says words to screen readers. */
  readonly say: (words: string) => void;
}

/** What keys, menu and card ask of what we draw in the page. */
export function createSurfaceCalls(parts: SurfaceParts): SurfaceCalls {
  const { article, marks, card, navigation, selection } = parts;
  return {
    openedClaim: ({ token }) => card.openedFor(token),
    async openCard() {
      const selected = selection.range();
      if (selected !== undefined && (await openOnSelection(parts, selected))) return true;
      const id = navigation.nearest();
      if (id !== undefined) navigation.open(id);
      return id !== undefined;
    },
    async stepToClaim({ by }) {
      await article.catchUp();
      const next = navigation.next(by);
      if (next === undefined) return null;
      const { place, index, total } = next;
      navigation.go(place.id);
      return { nth: index + 1, total, exact: place.exact, ...(place.tag && { tag: place.tag }) };
    },
    async claimInFocus() {
      await article.catchUp();
      // A reader who has selected words means them, wherever the focus is.
      const selected = selection.sentence();
      const claim = selected && (await article.claimFrom(selected));
      if (!claim) return navigation.inFocus() ?? null;
      selection.clear();
      marks.focus(claim.id);
      return claim.id;
    },
    say({ words }) {
      // The card tells what happens to its own claim by itself.
      if (card.opened === undefined || card.opened !== marks.focused) parts.say(words);
      return undefined;
    },
  };
}

/** Makes a claim of selected text and opens the card on it; false if it holds nothing of the article. */
export async function openOnSelection(
  { article, navigation, selection }: Pick<SurfaceParts, 'article' | 'navigation' | 'selection'>,
  selected: Range,
): Promise<boolean> {
  const claim = await article.claimFrom(selected);
  if (claim === null) return false;
  selection.clear();
  navigation.open(claim.id);
  return true;
}
