import type { AttributionKind, SupportKind } from '../../../claims/model/claim.ts';
import type { Sensitivity } from '../../../settings/model/choices.ts';
import type { StartReason } from '../../../claims/model/start-here.ts';
import type { BuiltInPlace } from '../../../settings/model/look-up-place.ts';
import type { CheckState, Finding, Stance, Tag } from '../../../annotation/model/annotation.ts';
import type { RowFilter } from '../../views/coverage.ts';
import type { RowCopy, RowState, RowSection } from '../../views/claim-row.ts';

/** A state told to the reader: what it is, and what can be done. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** Why a link was not taken. */
export type LinkFault = 'not-a-link' | 'not-web' | 'too-long' | 'already-there' | 'empty';

/** Why what was done in the card did nothing: it was not seen, or it had come under the pointer by itself. */
export type Refusal = 'covered' | 'moved';

/** Of a claim and of lists of them. Short, true and kind; the program suggests, the reader judges. */
export interface ClaimWords {
  readonly tag: Readonly<Record<Tag, string>>;
  /** What a tag means, shown as a hint on its button. */
  readonly tagMeaning: Readonly<Record<Tag, string>>;
  readonly tagKey: (key: string) => string;
  readonly clearTag: string;
  readonly notLookedAt: string;

  readonly claimsOnPage: string;
  readonly section: Readonly<Record<Exclude<RowSection, 'page'>, string>>;
  readonly state: Readonly<Record<Exclude<RowState, 'untagged' | 'exact' | 'whole'>, string>>;
  /** So many tagged sentences of a page changed or are gone. */
  readonly changedOnPage: (count: number) => string;
  /** Before the words that the reader tagged, and before those that stand there now. */
  readonly wordingThen: string;
  readonly wordingNow: string;
  readonly materialChange: string;
  readonly minorChange: string;
  /** What the kinds of edit mean for what is claimed, a sentence each; empty if none is known. */
  readonly changeMeaning: (changes: readonly string[]) => string;
  /** Where the tagged words are repeated, which is not the claim. */
  readonly copy: Readonly<Record<RowCopy['kind'], string>>;
  /** What was done to a stretch of text. */
  readonly edit: Readonly<Record<'removed' | 'added', string>>;
  /** Asks for the reader's decision on a changed claim. */
  readonly stillHolds: string;
  readonly keepTag: string;
  readonly retag: (tag: Tag) => string;
  readonly storedParagraph: string;
  /** Asks whether the lost claim belongs to one of so many places. */
  readonly isItThis: (places: number) => string;
  readonly showPlace: string;
  readonly putHere: string;
  readonly ownSelection: string;
  /** Of a claim that was tagged on a page translated in place. */
  readonly translated: string;

  /** Head of what other people say of a claim. */
  readonly ofOthers: string;
  readonly moreOfOthers: (count: number) => string;
  /** In place of a name. */
  readonly someone: string;
  /** Two or more. */
  readonly saidByOthers: (count: number) => string;

  /** The signal's id in words; a general phrase for an id that is not known. */
  readonly reason: (signal: string) => string;
  readonly why: string;
  /** So many reasons are not in sight; as a button that shows them. */
  readonly moreReasons: (count: number) => string;
  readonly fewerReasons: string;
  readonly speaksAgainst: (reason: string) => string;
  readonly support: Readonly<Record<SupportKind, string>>;
  /** Who or what is named as the source, with what it is in brackets: a person's title, where there is one. */
  readonly source: (words: string, what: string) => string;
  readonly sourceKind: Readonly<Record<AttributionKind, string>>;
  /** Where the article gives no words by which a source could be told. */
  readonly sourceUnclear: string;
  readonly attributionMarked: string;
  readonly attributionElsewhere: string;
  readonly quote: (words: string) => string;
  readonly suggestion: (tag: Tag) => string;
  readonly youDecide: string;
  readonly accept: string;

  /** The reader's own check: its head, and what stands there while nothing is set. */
  readonly check: string;
  readonly notChecked: string;
  readonly howFar: string;
  readonly checkState: Readonly<Record<CheckState, string>>;
  readonly whatIFound: string;
  readonly finding: Readonly<Record<Finding, string>>;
  /** In a row of facts. */
  readonly findingIs: (finding: Finding) => string;

  readonly lookUp: string;
  /** Opens the list of the places that are not in sight. */
  readonly otherPlaces: string;
  /** What happens when a place is opened. */
  readonly lookUpHint: string;
  readonly lookUpSelected: (words: string) => string;
  readonly lookUpPlace: Readonly<Record<BuiltInPlace, string>>;

  readonly note: string;
  readonly notePlaceholder: string;
  readonly saved: string;
  readonly saving: string;
  readonly keptAsDraft: string;
  /** `most` is in characters. */
  readonly noteIsFull: (most: number) => string;
  readonly hasNote: string;
  readonly links: (count: number) => string;
  readonly evidence: string;
  readonly evidencePlaceholder: string;
  readonly addEvidence: string;
  /** What a piece of evidence says of the claim. */
  readonly stance: Readonly<Record<Stance, string>>;
  readonly removeEvidence: (address: string) => string;
  readonly linkFault: Readonly<Record<LinkFault, string>>;

  readonly tagged: (tag: Tag) => string;
  readonly alreadyTagged: (tag: Tag) => string;
  readonly tagCleared: string;
  readonly undo: string;
  readonly undone: string;
  readonly nothingToUndo: string;

  readonly coverage: (lookedAt: number, total: number) => string;
  readonly show: string;
  readonly filter: Readonly<Record<RowFilter, string>>;
  readonly nothingWithFilter: string;
  /** Of an article with more notes than a page or a list can show. */
  readonly notesLeft: string;
  readonly search: string;
  readonly byReason: string;
  readonly anyReason: string;
  readonly bySupport: string;
  readonly anySupport: string;
  readonly found: (found: number, total: number) => string;
  readonly clearSearch: string;
  readonly keys: string;
  readonly keysList: readonly (readonly [key: string, does: string])[];

  /** Above the claims most worth a check. */
  readonly startHere: string;
  readonly startReason: Readonly<Record<StartReason, string>>;

  readonly claimOf: (nth: number, total: number) => string;
  /** Said to screen readers when a key goes to a claim. */
  readonly claimReached: (nth: number, total: number, sentence: string, tag?: Tag) => string;
  readonly nextClaim: string;
  readonly previousClaim: string;
  readonly closeCard: string;
  /** What the card did not do, since the page may have brought the reader to it. */
  readonly refused: Readonly<Record<Refusal, string>>;
  /** So many more notes on the same words; as a link to them. */
  readonly sameWordsMore: (count: number) => string;
  readonly sameClaimElsewhere: string;
  /** In a list, of a claim that was tagged elsewhere. */
  readonly metBefore: string;
  /** Gives this claim the tag, note and links of the other one. */
  readonly useTheSame: string;

  readonly sensitivity: string;
  /** The same in one short word, beside the choice. */
  readonly sensitivityShort: string;
  readonly sensitivityName: Readonly<Record<Sensitivity, string>>;
  readonly sensitivityMeaning: Readonly<Record<Sensitivity, string>>;
  readonly selectFirst: string;
}
