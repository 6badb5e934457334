import {
  checkStateSchema,
  findingSchema,
  type Annotation,
  type ClaimRecord,
  type CheckState,
  type Finding,
  type Stance,
  type Tag,
} from '../annotation/model/annotation.ts';

/** Every word that Claimlight itself puts into an exported file for people. */
export const tagLabels: Readonly<Record<Tag, string>> = {
  sourced: 'Sourced',
  unsourced: 'Unsourced',
  promotional: 'Promotional',
};

/** What the reader found, of the claim itself: a tag says only what the article gives. */
export const findingLabels: Readonly<Record<Finding, string>> = {
  'holds-up': 'Holds up',
  misleading: 'Misleading',
  wrong: 'Wrong',
  'cannot-be-told': 'Cannot be told',
};

export const stateLabels: Readonly<Record<CheckState, string>> = {
  'to-check': 'To check',
  checking: 'Checking',
  done: 'Done',
};

/** What a named source is. */
export const attributionLabels: Readonly<
  Record<NonNullable<NonNullable<ClaimRecord['support']['attribution']>['kind']>, string>
> = {
  person: 'person',
  organisation: 'organisation',
  document: 'document or study',
  outlet: 'news outlet',
  unnamed: 'unnamed',
};

export const stanceLabels: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  background: 'Background',
};

export const labels = {
  documentTitle: 'Fact-checking notes',
  untitled: 'Untitled article',
  tag: 'Tag',
  finding: 'Finding',
  state: 'Check',
  byAuthor: 'By',
  someone: 'someone without a name',
  note: 'Note',
  evidence: 'Evidence',
  showInArticle: 'Show in the article',
  accessed: 'seen',
  otherTags: 'Tags',
  otherLinks: 'Links',
  source: 'Source',
  by: 'By',
  noCheck: 'Not checked',
  noTag: 'No tag',
  changedSince: 'The article was changed; seen on',
  wholePage: 'About the whole page',
  translated: 'The words are of a translation that the browser made of the page.',
  nothing: 'No notes.',
} as const;

/** Finding and state, each with its name before it; nothing of what is not set. */
export function checkFacts({ finding, state }: Pick<Annotation, 'finding' | 'state'>): (readonly [string, string])[] {
  return [
    ...(finding === undefined ? [] : [[labels.finding, findingLabels[finding]] as const]),
    ...(state === undefined ? [] : [[labels.state, stateLabels[state]] as const]),
  ];
}

/** Finding and state that such facts tell, each written as `name: value`; `checkFacts` backwards. */
export function checkNamed(facts: readonly string[]): Pick<Annotation, 'finding' | 'state'> {
  const finding = findingSchema.options.find((each) => facts.includes(`${labels.finding}: ${findingLabels[each]}`));
  const state = checkStateSchema.options.find((each) => facts.includes(`${labels.state}: ${stateLabels[each]}`));
  return { ...(finding && { finding }), ...(state && { state }) };
}

/** Who wrote a note of another person; undefined for the reader's own. */
export function personLabel({ creator }: Pick<Annotation, 'creator'>): string | undefined {
  return creator && (creator.name?.trim() || labels.someone);
}

/** Such as `1 claim` and `3 claims`. */
export function countOfClaims(count: number): string {
  return `${count} ${count === 1 ? 'claim' : 'claims'}`;
}
