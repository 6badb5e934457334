import type { Draft } from '../../annotation/model/draft.ts';
import { checkStateOf, notedOf, type Noted } from '../../annotation/model/untagged.ts';
import type { Facet } from '../../catalogue/model/facet.ts';
import type { View } from '../../catalogue/model/view.ts';
import type { UntaggedView } from '../../components/views/untagged.ts';
import { untaggedShown } from './untagged-shown.ts';

/** By which filters a claim without a tag can be chosen, and what it is there. */
const facets: Partial<Readonly<Record<Facet, (noted: Noted) => string>>> = {
  findings: ({ finding }) => finding ?? 'none',
  checks: ({ state }) => checkStateOf({ state, tag: undefined }) ?? 'none',
  outlets: ({ target }) => target.outlet,
  authors: ({ target }) => target.author ?? '',
  languages: ({ target }) => target.language,
};

/** How many claims without a tag each choice of a filter would show, with all other filters as they are. */
export function untaggedCounts(drafts: readonly Draft[], view: View): UntaggedView['counts'] {
  const counted = Object.entries(facets).map(([facet, choiceOf]) => {
    const counts: Record<string, number> = {};
    for (const draft of untaggedShown(drafts, { ...view, [facet]: [] })) {
      const choice = choiceOf(notedOf(draft));
      if (choice !== '') counts[choice] = (counts[choice] ?? 0) + 1;
    }
    return [facet, counts] as const;
  });
  return Object.fromEntries(counted);
}
