import type { Draft } from '../../annotation/model/draft.ts';
import { checkStateOf, notedOf } from '../../annotation/model/untagged.ts';
import { foldWords, searchTerms, withForms } from '../../catalogue/fold-words.ts';
import { ownKey } from '../../catalogue/model/person-key.ts';
import type { View } from '../../catalogue/model/view.ts';
import { localDate } from '../../exchange/dates.ts';

/** Those notes without a tag that a view of the library lets through, the last changed first. */
export function untaggedShown(drafts: readonly Draft[], view: View): Draft[] {
  return drafts.filter((draft) => passes(draft, view)).toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
}

function passes(draft: Draft, view: View): boolean {
  const { target, note, evidence, finding = 'none', created, ...check } = notedOf(draft);
  const day = localDate(new Date(created));
  // What has no tag has never been looked for on its page, and is in no trash.
  const hasNoPlace = view.trash || view.tags.length > 0 || view.states.length > 0;
  return (
    !hasNoPlace &&
    isAmong(view.findings, finding) &&
    isAmong(view.checks, checkStateOf({ state: check.state, tag: undefined }) ?? 'none') &&
    isAmong(view.outlets, target.outlet) &&
    isAmong(view.authors, target.author ?? '') &&
    isAmong(view.people, ownKey) &&
    isAmong(view.languages, target.language) &&
    (view.source === '' || view.source === target.source) &&
    (view.from === '' || view.from <= day) &&
    (view.to === '' || day <= view.to) &&
    fits(view.withNote, note.trim() !== '') &&
    fits(view.withEvidence, evidence.length > 0) &&
    holdsAll(draft, view.text)
  );
}

function isAmong(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

function fits(wanted: View['withNote'], has: boolean): boolean {
  return wanted === 'any' || (wanted === 'yes') === has;
}

function holdsAll(draft: Draft, typed: string): boolean {
  const { target, note, evidence } = notedOf(draft);
  const cited = evidence.flatMap(({ url, title = '', quote = '' }) => [url, title, quote]);
  const about = [target.title, target.outlet, target.author ?? ''];
  const text = foldWords([target.selector[0].exact, note, ...cited, ...about].join('\n'));
  return searchTerms(typed).every((term) => text.includes(term) || withForms(term).form?.test(text) === true);
}
