import type { Choice, Shown } from '../../catalogue/model/shown.ts';
import { checkChoices, findingChoices } from '../../catalogue/model/view.ts';
import type { UntaggedView } from './untagged.ts';

type Counts = Readonly<Record<string, number>>;

/** The choices of every filter, with what they would show of the claims without a tag. */
export function choicesWithUntagged({ choices, rows }: Shown, { counts }: UntaggedView): Shown['choices'] {
  return {
    ...choices,
    findings: ownChoices(findingChoices, choices.findings, counts.findings ?? {}, rows.length),
    checks: ownChoices(checkChoices, choices.checks, counts.checks ?? {}, rows.length),
    outlets: joined(choices.outlets, counts.outlets ?? {}),
    authors: joined(choices.authors, counts.authors ?? {}),
    languages: joined(choices.languages, counts.languages ?? {}),
  };
}

/** Choices of a filter that is hidden while nothing has one: then all that is tagged has none. */
function ownChoices(names: readonly string[], known: readonly Choice[], counts: Counts, rows: number): Choice[] {
  const isUsed = known.length > 0 || Object.keys(counts).some((name) => name !== 'none');
  if (!isUsed) return [];
  const hidden = [{ name: 'none', count: rows }];
  return added(names, known.length > 0 ? known : hidden, counts);
}

function joined(known: readonly Choice[], counts: Counts): readonly Choice[] {
  if (Object.keys(counts).length === 0) return known;
  const names = new Set([...known.map(({ name }) => name), ...Object.keys(counts)]);
  return added([...names], known, counts).toSorted((a, b) => b.count - a.count);
}

function added(names: readonly string[], known: readonly Choice[], counts: Counts): Choice[] {
  const tagged = new Map(known.map(({ name, count }) => [name, count]));
  return names.map((name) => ({ name, count: (tagged.get(name) ?? 0) + (counts[name] ?? 0) }));
}
