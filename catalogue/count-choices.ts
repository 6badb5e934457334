import { tagSchema, type Tag } from '../annotation/model/annotation.ts';
import { anchorStates } from '../annotation/model/anchor-state.ts';
import type { Columns } from './columns.ts';
import type { Names, SharedNames } from './names.ts';
import { ownKey } from './model/person-key.ts';
import { facetBits } from './filter.ts';
import type { Choice, Shown } from './model/shown.ts';
import { checkChoices, findingChoices, type View } from './model/view.ts';

/**
 * Counts what a view shows and what each choice of its filters would show.
 *
 * @param failures as `failuresOf` tells them: an entry counts for a facet if it passes every other filter.
 */
export function count(
  view: View,
  columns: Columns,
  names: SharedNames,
  states: Uint8Array,
  failures: Uint16Array,
): Pick<Shown, 'byTag' | 'choices'> {
  const tally = (column: Uint8Array | Uint32Array, choices: number, pardoned: number): Uint32Array => {
    const counts = new Uint32Array(choices);
    for (let index = 0; index < failures.length; index++) {
      if (((failures[index] ?? 0) & ~pardoned) !== 0) continue;
      const choice = column[index] ?? 0;
      counts[choice] = (counts[choice] ?? 0) + 1;
    }
    return counts;
  };
  const { tag, finding, check, outlet, author, person, language } = columns;
  const tags = tagSchema.options;
  const shown = tally(tag, tags.length, 0);
  return {
    byTag: Object.fromEntries(tags.map((name, at) => [name, shown[at] ?? 0])) as Record<Tag, number>,
    choices: {
      tags: namedChoices(tags, tally(tag, tags.length, facetBits.tags)),
      findings: ownChoices(findingChoices, tally(finding, findingChoices.length, facetBits.findings), view.findings),
      checks: ownChoices(checkChoices, tally(check, checkChoices.length, facetBits.checks), view.checks),
      states: namedChoices(anchorStates, tally(states, anchorStates.length, facetBits.states)),
      outlets: choicesOf(tally(outlet, names.outlets.count, facetBits.outlets), names.outlets, view.outlets),
      authors: choicesOf(tally(author, names.authors.count, facetBits.authors), names.authors, view.authors),
      people: peopleOf(choicesOf(tally(person, names.people.count, facetBits.people), names.people, view.people)),
      languages: choicesOf(
        tally(language, names.languages.count, facetBits.languages),
        names.languages,
        view.languages,
      ),
    },
  };
}

/** As people count: 2 before 10. */
const collator = new Intl.Collator(undefined, { numeric: true });

function namedChoices(names: readonly string[], counts: Uint32Array): Choice[] {
  return names.map((name, at) => ({ name, count: counts[at] ?? 0 }));
}

/** None while no entry has one, so that who checks nothing sees nothing of it. */
function ownChoices(names: readonly string[], counts: Uint32Array, chosen: readonly string[]): Choice[] {
  const isUsed = chosen.length > 0 || counts.some((count, at) => at > 0 && count > 0);
  return isUsed ? namedChoices(names, counts) : [];
}

/** A choice that is made is listed even if it shows nothing now, so that it can be unmade. */
function choicesOf(counts: Uint32Array, names: Names, chosen: readonly string[]): Choice[] {
  const counted = [...counts].map((count, number) => ({ name: names.nameOf(number), count }));
  const gone = chosen.filter((name) => names.find(name) === undefined).map((name) => ({ name, count: 0 }));
  return [...gone, ...counted]
    .filter(({ name, count }) => name !== '' && (count > 0 || chosen.includes(name)))
    .sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));
}

/** None while all notes are the reader's, so that who works alone sees nothing of it. */
function peopleOf(choices: Choice[]): Choice[] {
  return choices.some(({ name }) => name !== ownKey) ? choices : [];
}
