import type { Annotation, Tag, Target } from '../annotation/model/annotation.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import { alphaInterval, type Interval } from './agreement/bootstrap.ts';
import { cohensKappa, fleissKappa } from './agreement/kappa.ts';
import { krippendorffAlpha } from './agreement/krippendorff.ts';
import { observedAgreement, ratingsOf, sum } from './agreement/ratings.ts';
import type { HandedIn } from './hand-in-file.ts';

/** One who handed in. */
export interface ClassMember {
  readonly installation: string;
  /** As typed; may be empty, and two can have the same. */
  readonly nickname: string;
  readonly at: string;
  readonly notes: number;
}

/** What one said of a claim. */
export interface ClassNote {
  readonly member: ClassMember;
  readonly note: Annotation;
}

/** What a class said of one claim. */
export interface ClassClaim {
  readonly key: string;
  /** Where it stands, as the first who tagged it saw it. */
  readonly target: Target;
  readonly byTag: Readonly<Record<Tag, number>>;
  /** In the order of the members. */
  readonly notes: readonly ClassNote[];
  /** The share of pairs of members who said different things; 0 where one alone said something. */
  readonly disagreement: number;
}

/** How far a class agrees; a measure is undefined where it is not defined. */
export interface Agreement {
  readonly alpha: number | undefined;
  readonly interval: Interval | undefined;
  /** Share of pairs who said the same. */
  readonly observed: number | undefined;
  /** Of exactly two members. */
  readonly cohen: number | undefined;
  /** Of the claims that every member tagged. */
  readonly fleiss: number | undefined;
  /** Claims that two or more tagged: all that the measures are about. */
  readonly shared: number;
}

export interface ClassResults {
  /** In an order that tells nothing: whoever has no name shown is known by a number in it. */
  readonly members: readonly ClassMember[];
  /** Where the class disagrees most first. */
  readonly claims: readonly ClassClaim[];
  readonly agreement: Agreement;
}

/** What a class handed in, as one. Of several files of one member the last that was handed in counts. */
export function classResults(handedIn: readonly HandedIn[], tags: readonly Tag[]): ClassResults {
  const last = new Map<string, HandedIn>();
  for (const file of handedIn)
    if ((last.get(file.installation)?.at ?? '') <= file.at) last.set(file.installation, file);
  const files = [...last.values()].sort((a, b) => (a.installation < b.installation ? -1 : 1));
  const notes = files.flatMap((file) => notesOf(file, tags));
  const claims = [...Map.groupBy(notes, ({ key }) => key)].map(([key, said]) => claimOf(key, said, tags));
  return {
    members: files.map(memberOf),
    claims: claims.sort(mostDisagreedFirst),
    agreement: agreementIn(claims, files.length, tags),
  };
}

function memberOf({ installation, nickname, at, notes }: HandedIn): ClassMember {
  return { installation, nickname, at, notes: notes.length };
}

interface KeyedNote extends ClassNote {
  readonly key: string;
}

/** A member who tagged the same words twice, in two places of an article, said something of two claims. */
function notesOf(file: HandedIn, tags: readonly Tag[]): KeyedNote[] {
  const member = memberOf(file);
  const times = new Map<string, number>();
  const inOrder = file.notes
    .filter(({ tag }) => tags.includes(tag))
    .sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
  return inOrder.map((note) => {
    const words = `${note.target.source}\n${quoteKey(note.target.selector[0].exact)}`;
    const nth = times.get(words) ?? 0;
    times.set(words, nth + 1);
    return { key: nth === 0 ? words : `${words}\n${nth}`, member, note };
  });
}

function claimOf(key: string, said: readonly KeyedNote[], tags: readonly Tag[]): ClassClaim {
  const [first] = said;
  if (first === undefined) throw new Error('a claim of which nobody said anything');
  const counts = ratingsOf([said.map(({ note }) => note.tag)], tags)[0] ?? [];
  const byTag = { sourced: 0, unsourced: 0, promotional: 0 };
  for (const [at, tag] of tags.entries()) byTag[tag] = counts[at] ?? 0;
  const notes = said.map(({ member, note }) => ({ member, note }));
  return { key, target: first.note.target, byTag, notes, disagreement: 1 - (observedAgreement([counts]) ?? 1) };
}

/** Of two alike the one that more tagged, then the one that stands first. */
function mostDisagreedFirst(a: ClassClaim, b: ClassClaim): number {
  return (
    b.disagreement - a.disagreement ||
    b.notes.length - a.notes.length ||
    a.target.selector[1].start - b.target.selector[1].start
  );
}

function agreementIn(claims: readonly ClassClaim[], members: number, tags: readonly Tag[]): Agreement {
  const shared = claims.filter(({ notes }) => notes.length > 1);
  const ratings = shared.map(({ byTag }) => tags.map((tag) => byTag[tag]));
  const ofAll = ratings.filter((counts) => sum(counts) === members);
  const pairs = shared.flatMap(({ notes: [one, other] }) => (one && other ? [[one.note.tag, other.note.tag]] : []));
  return {
    alpha: krippendorffAlpha(ratings),
    interval: alphaInterval(ratings),
    observed: observedAgreement(ratings),
    cohen: members === 2 ? cohensKappa(pairs as [Tag, Tag][]) : undefined,
    fleiss: fleissKappa(ofAll),
    shared: shared.length,
  };
}
