import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import type { ClaimRow, OtherNote } from '../components/views/claim-row.ts';
import type { Candidate, PageClaim, PageSnapshot, TextCopy } from '../messaging/page-shapes.ts';
import { draftKeyOf, draftName, isOfPageNote, type Draft } from '../annotation/model/draft.ts';
import type { UnstoredDraft } from '../settings/unstored.ts';
import { NotesOfOthers } from './notes-of-others.ts';
import { typedOf, TypedWords, type TypedClaim } from './typed-claim.ts';

/** What the page and the database know of an article. */
export interface ArticleKnowledge {
  readonly snapshot: Pick<PageSnapshot, 'claims' | 'claimsLeft' | 'unanchored' | 'facts'>;
  readonly annotations: readonly Annotation[];
  /** Of other people. */
  readonly others?: readonly Annotation[];
  readonly drafts: readonly Draft[];
  /** What was typed and the database did not take. */
  readonly unstored: readonly UnstoredDraft[];
}

/** One claim: its place on the page, what is stored of it, and what was typed of it before there was a tag. */
export interface JoinedClaim extends TypedClaim {
  readonly facts: PageSnapshot['facts'];
  readonly state: ClaimRow['state'];
  /** Missing if the page no longer has the text. */
  readonly page?: PageClaim;
  /** Where a lost annotation may belong. */
  readonly candidates?: readonly Candidate[];
  /** What other people say of it. */
  readonly others?: readonly OtherNote[];
  /** Of a lost annotation. */
  readonly copies?: readonly TextCopy[];
}

/**
 * Claims in the order of the page; after them the notes about all of it, and annotations and drafts whose text it no
 * longer has.
 */
export function joinClaims(knowledge: ArticleKnowledge): JoinedClaim[] {
  const index = new StoredIndex(knowledge);
  const onPage = claimsOnPage(knowledge, index);
  // What belongs to a claim that is still to come would be taken for lost.
  if (knowledge.snapshot.claimsLeft > 0) return onPage;
  const annotated = [...onPage, ...notesOnWholePage(knowledge, index), ...lostAnnotations(knowledge, index)];
  return [...annotated, ...lostDrafts(knowledge, index, annotated)];
}

/** What is stored of an article, by the names that its claims have. */
class StoredIndex {
  readonly byId: ReadonlyMap<string, Annotation>;
  readonly byQuote: ReadonlyMap<string, Annotation>;
  readonly typedWords: TypedWords;

  constructor({ annotations, drafts, unstored }: ArticleKnowledge) {
    this.byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    this.byQuote = new Map(annotations.map((annotation) => [draftName(draftKeyOf(annotation)), annotation]));
    this.typedWords = new TypedWords(drafts, unstored);
  }
}

function claimsOnPage({ snapshot, others = [] }: ArticleKnowledge, index: StoredIndex): JoinedClaim[] {
  const { facts, claims } = snapshot;
  const ofOthers = new NotesOfOthers(others);
  const times = Map.groupBy(claims, ({ selector }) => selector[0].exact);
  return claims.map((page) => {
    const [{ exact, prefix }] = page.selector;
    const key = { source: facts.source, exact, prefix };
    // By quote too: the list shows a new tag before the page has asked for it.
    const annotation = index.byId.get(page.annotationId ?? '') ?? index.byQuote.get(draftName(key));
    const said = ofOthers.on({ exact, prefix }, (times.get(exact)?.length ?? 0) > 1);
    return {
      id: page.id,
      facts,
      state: annotation === undefined ? 'untagged' : stateOf(page),
      page,
      annotation,
      ...(said.length > 0 && { others: said }),
      ...index.typedWords.about(annotation ? draftKeyOf(annotation) : key, annotation),
    };
  });
}

function notesOnWholePage({ snapshot, annotations }: ArticleKnowledge, { typedWords }: StoredIndex): JoinedClaim[] {
  return annotations
    .filter(({ target }) => isPageNote(target))
    .map((annotation) => ({
      id: annotation.id,
      facts: snapshot.facts,
      state: 'whole',
      annotation,
      ...typedWords.about(draftKeyOf(annotation), annotation),
    }));
}

function lostAnnotations({ snapshot }: ArticleKnowledge, { byId, typedWords }: StoredIndex): JoinedClaim[] {
  const { facts, unanchored } = snapshot;
  return unanchored.flatMap(({ annotationId, state, candidates, copies }): JoinedClaim[] => {
    const annotation = byId.get(annotationId);
    if (annotation === undefined) return [];
    const typed = typedWords.about(draftKeyOf(annotation), annotation);
    return [{ id: annotation.id, facts, state, annotation, candidates, ...(copies && { copies }), ...typed }];
  });
}

/** @param annotated all other claims: what they show is not lost. */
function lostDrafts(
  { snapshot, drafts, unstored }: ArticleKnowledge,
  { byQuote, typedWords }: StoredIndex,
  annotated: readonly JoinedClaim[],
): JoinedClaim[] {
  const stored = new Set(drafts.map(draftName));
  const shown = new Set(annotated.flatMap(({ draft, unstored }) => [draft, unstored]));
  return [...drafts, ...unstored.filter((typed) => !stored.has(draftName(typed)))]
    .filter((draft) => !shown.has(draft) && !byQuote.has(draftName(draft)) && !isOfPageNote(draft))
    .map((draft) => ({
      id: `draft:${draftName(draft)}`,
      facts: snapshot.facts,
      state: 'orphan',
      ...typedWords.about(draft),
    }));
}

/** The claim as the list shows it. */
export function claimRowOf(claim: JoinedClaim): ClaimRow {
  const { id, state, page, annotation, draft, unstored, candidates } = claim;
  const { note, evidence, evidenceText, finding, state: checkState } = typedOf(claim);
  const { exact } = (page?.selector ?? annotation?.target.selector)?.[0] ?? draft ?? unstored ?? { exact: '' };
  const record = page?.claim ?? annotation?.claim;
  return {
    id,
    exact,
    paragraph: page?.paragraph ?? annotation?.target.paragraph ?? '',
    claim: record,
    annotationId: annotation?.id,
    tag: annotation?.tag,
    finding,
    checkState,
    note,
    evidence,
    pendingEvidenceUrl: evidenceText,
    state,
    change: state === 'reworded' || state === 'changed' ? page?.change : undefined,
    copies: state === 'untagged' ? undefined : (page?.copies ?? claim.copies),
    candidates: candidates?.map(({ id, selector: [{ prefix, suffix }], diff }) => ({ id, prefix, suffix, diff })),
    ownSelection: record === undefined && state !== 'whole',
    ...(annotation?.target.translated === true && { isTranslation: true }),
    ...(claim.others && { others: claim.others }),
  };
}

function stateOf({ anchoring = 'exact', change }: PageClaim): ClaimRow['state'] {
  return anchoring === 'changed' && change?.material === false ? 'reworded' : anchoring;
}
