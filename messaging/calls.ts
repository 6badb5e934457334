import * as z from 'zod/mini';
import {
  annotationSchema,
  articleDetailsSchema,
  claimRecordSchema,
  contextSchema,
  exactSchema,
  findingSchema,
  idSchema,
  noteSchema,
  selectorsSchema,
  tagSchema,
  targetSchema,
  webUrlSchema,
} from '../annotation/model/annotation.ts';
import { clockSchema } from '../annotation/model/clock.ts';
import { mostJoined } from '../annotation/model/most-joined.ts';
import { draftSchema, evidenceTextSchema } from '../annotation/model/draft.ts';
import { noteAndLinksChangeSchema } from '../annotation/model/note-and-links.ts';
import { typedInSchema } from '../annotation/model/typed-in.ts';
import { articleReadSchema } from './article-read.ts';
import type { Settings } from '../settings/settings.ts';
import { judgeAnswerSchema, questionToJudgeSchema } from './judge-shapes.ts';
import { countSchema, paintedAnnotationSchema, pageClaimSchema, reachedClaimSchema } from './page-shapes.ts';
import { fromSchema, partOf } from './parts.ts';
import { packedSnapshotSchema, snapshotPieceSchema } from './snapshot-pieces.ts';

// Zod would otherwise try `new Function`, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

/** One call: the shapes of its question and its answer. Both are checked where they arrive. */
export interface Call<Input extends z.ZodMiniType = z.ZodMiniType, Output extends z.ZodMiniType = z.ZodMiniType> {
  readonly input: Input;
  readonly output: Output;
}

/** The calls of one direction, by name. */
export type Calls = Readonly<Record<string, Call>>;

// Without side effects, so that a bundle has only the directions that it uses.
/* @__NO_SIDE_EFFECTS__ */
export function call<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  input: Input,
  output: Output,
): Call<Input, Output> {
  return { input, output };
}

const nothing = z.union([z.undefined(), z.null()]);

/** What the reader typed about a quote, and the annotation in which the view has it, if it has a tag there. */
const typedSchema = z.extend(noteAndLinksChangeSchema, {
  id: z.optional(idSchema),
  source: webUrlSchema,
  exact: exactSchema,
  prefix: contextSchema,
  evidenceText: z.optional(evidenceTextSchema),
  typedIn: z.optional(typedInSchema),
  /** What a draft about the quote stands on, as an annotation would. */
  target: z.optional(targetSchema),
});

/** What is stored of what is typed, and when that was changed. */
const storedTypedSchema = z.object({
  note: noteSchema,
  evidenceText: evidenceTextSchema,
  clock: z.optional(clockSchema),
});

const taggingSchema = z.extend(noteAndLinksChangeSchema, {
  id: z.optional(idSchema),
  target: targetSchema,
  tag: tagSchema,
  claim: z.optional(claimRecordSchema),
  typedIn: z.optional(typedInSchema),
});

/** Names what is stored by now. */
const storedAnnotationSchema = z.object({ id: idSchema });

const partOfSourceSchema = z.object({ source: webUrlSchema, from: fromSchema });

/** A part of what is stored of an article. */
const storedPartSchema = z.extend(
  partOf(z.union([z.object({ annotation: annotationSchema }), z.object({ draft: draftSchema })])),
  { canUndo: z.boolean(), notesLeft: z.boolean() },
);

/** An annotation of another article on the same words as a quote of this one, or on the same claim in other words. */
const sameClaimSchema = z.object({
  /** The quote, as asked. */
  exact: z.string(),
  id: idSchema,
  source: webUrlSchema,
  title: z.string(),
  outlet: z.string(),
  tag: tagSchema,
  finding: z.optional(findingSchema),
  created: z.string(),
  /** The words that it stands on. */
  words: z.string(),
  note: z.string(),
  /** Addresses of its evidence. */
  links: z.array(z.string()),
});

/** A note in the list of its thread; `by` has the name of another person whose it is, empty if they gave none. */
const threadNoteSchema = z.object({
  ...{ id: idSchema, by: z.optional(z.string()), source: webUrlSchema, title: z.string(), outlet: z.string() },
  ...{ published: z.optional(z.string()), created: z.string(), tag: tagSchema, finding: z.optional(findingSchema) },
  exact: z.string(),
});

/** Content scripts ask the background. The source must be on the page's own site. */
export const pageToBackground = {
  /** The page has proved to be a news article: inject the page script. */
  articleDetected: call(nothing, nothing),
  annotationsOfSource: call(partOfSourceSchema, partOf(paintedAnnotationSchema)),
  /**
   * Quotes that the reader typed something about and has not tagged, and those that others tagged: they stay in the
   * list, whatever its length.
   */
  draftedQuotes: call(partOfSourceSchema, partOf(selectorsSchema)),
  /** What reading an article that has annotations showed. */
  articleRead: call(articleReadSchema, nothing),
  /** The settings want the highlights to look another way. */
  stylesChanged: call(nothing, nothing),
  /** How many claims are highlighted now, and how many of the tagged ones changed or are gone, for the badge. */
  claimsCounted: call(z.object({ count: countSchema, changed: countSchema }), nothing),
  /** The settings, as they are now. */
  settings: call(nothing, z.custom<Settings>()),
  /** Injects the page tools beside the page script. */
  bringTools: call(nothing, nothing),
  /** The claims of the article that the page shows; of one tab, one article is judged at a time, the newest. */
  judgeArticle: call(questionToJudgeSchema, judgeAnswerSchema),
} satisfies Calls;

/** Why a tab cannot be read, or, for `site-off`, is not to be. */
export const unreadableSchema = z.enum(['not-a-web-page', 'pdf', 'not-allowed', 'no-access', 'site-off']);

const idsSchema = z.array(idSchema);

/** Popup, side panel and library ask the background, the only writer. */
export const uiToBackground = {
  /**
   * Brings the page script into a tab where nobody answers, whose page it then reads if that is an article; or tells
   * why that cannot be done.
   */
  reachTab: call(z.object({ tabId: z.int() }), z.object({ unreadable: z.optional(unreadableSchema) })),
  /** Injects the page script into a tab that the detector declined, or tells why that cannot be done. */
  readTab: call(z.object({ tabId: z.int() }), z.object({ unreadable: z.optional(unreadableSchema) })),
  /** Tags a quote; of note and links only what this view changed, and what may not be stored yet. */
  saveAnnotation: call(taggingSchema, storedAnnotationSchema),
  /** Puts the annotation on words that the reader picked on the page; tag, note and evidence stay. */
  reattachAnnotation: call(
    z.object({ id: idSchema, target: targetSchema, claim: z.optional(claimRecordSchema) }),
    storedAnnotationSchema,
  ),
  removeAnnotation: call(z.object({ id: idSchema }), nothing),
  /** Takes back the newest change to this source, or, without one, of all; false if there is none. */
  undo: call(z.object({ source: z.optional(webUrlSchema) }), z.boolean()),
  /** Does again what was undone last; false if there is nothing. */
  redo: call(z.object({ source: z.optional(webUrlSchema) }), z.boolean()),
  /** What is done to many at once is one change, which one undo takes back. Each answers with how many it changed. */
  /** And claims without a tag that something was noted about: that becomes their note. */
  retagAnnotations: call(
    z.object({ ids: idsSchema, tag: tagSchema, untagged: z.optional(z.array(targetSchema)) }),
    countSchema,
  ),
  /** Puts title, outlet, author and date of an article right in all notes on it; one change, too. */
  correctDetails: call(z.object({ source: webUrlSchema, details: articleDetailsSchema }), countSchema),
  trashAnnotations: call(z.object({ ids: idsSchema }), countSchema),
  restoreAnnotations: call(z.object({ ids: idsSchema }), countSchema),
  /** Removes what is in the trash before its 30 days are over; this cannot be undone. */
  deleteForGood: call(z.object({ ids: idsSchema }), countSchema),
  /**
   * What was typed goes into the annotation, or, while there is no tag, into a draft; what is missing stays as it is.
   * Answers with what is stored then, which can have what was typed in other views as well; with nothing if it is
   * stored, and could not be read again.
   */
  saveTyped: call(typedSchema, z.union([nothing, storedTypedSchema])),
  /** Keeps a note from the people it would be shared with, or shares it from now on. */
  keepPrivate: call(z.object({ id: idSchema, isPrivate: z.boolean() }), storedAnnotationSchema),
  /** Takes noticed changes for seen, or for not seen; answers with how many were not so before. */
  markChangesSeen: call(z.object({ seqs: z.array(z.int()), isSeen: z.boolean() }), countSchema),
  /** Forgets every version that is kept of every article; this cannot be undone. */
  forgetVersions: call(nothing, nothing),
  /** What is stored of an article, for the card: a frame in a page is not always let into the database. */
  storedOfSource: call(partOfSourceSchema, storedPartSchema),
  /** Where else in the library one of these quotes of an article was tagged, for the card; the last changed first. */
  sameClaimElsewhere: call(z.object({ source: webUrlSchema, exacts: z.array(z.string()) }), z.array(sameClaimSchema)),
  /** All live notes on the claim of this one, itself included, in the order of time. */
  threadOf: call(z.object({ id: idSchema }), z.array(threadNoteSchema)),
  /** Takes notes for ones on the same claim, or one for a note on another claim than its thread; one change each. */
  joinThread: call(z.object({ ids: idsSchema.check(z.maxLength(mostJoined)) }), countSchema),
  splitThread: call(z.object({ id: idSchema }), countSchema),
} satisfies Calls;

/** Background and extension pages ask the page script in a tab. */
export const toPage = {
  /** Answered wherever there is a page script. */
  isThere: call(nothing, nothing),
  snapshot: call(nothing, packedSnapshotSchema),
  /** The piece of a snapshot that its last one named; null if the page does not keep it any more. */
  snapshotRest: call(z.object({ next: z.string() }), z.nullable(snapshotPieceSchema)),
  /**
   * As `snapshot`, with the first claims only and those whose words changed, which are listed before them: quick to
   * make, so that something can be shown.
   */
  snapshotStart: call(z.object({ most: countSchema }), packedSnapshotSchema),
  /** Reads although the detector saw no article. */
  readAnyway: call(nothing, nothing),
  /**
   * Scrolls to a claim, or to a candidate of an annotation that was not found, and marks it; false if the page no
   * longer has it.
   */
  focusClaim: call(z.object({ id: z.string() }), z.boolean()),
  /**
   * Marks a claim where it stands, without scrolling, until another one, or null, is pointed at; false if the page does
   * not have it.
   */
  pointAtClaim: call(z.object({ id: z.nullable(z.string()) }), z.boolean()),
  /** The claim that the card in the page is open on, for the card that holds this token; null for any other. */
  openedClaim: call(z.object({ token: z.string() }), z.nullable(z.object({ id: z.string() }))),
  /** Opens the card on the selected text, else on the claim in focus or nearest; false if there is none. */
  openCard: call(nothing, z.boolean()),
  /** Goes to the next claim or the one before, and tells it; null without claims. */
  stepToClaim: call(z.object({ by: z.union([z.literal(1), z.literal(-1)]) }), z.nullable(reachedClaimSchema)),
  /** The id of the claim that the reader is at; null with none in sight. */
  claimInFocus: call(nothing, z.nullable(z.string())),
  /** Says what a key has done to those who hear the page rather than see it. */
  say: call(z.object({ words: z.string() }), nothing),
  /** The text selected on the page, or an empty string. */
  selectedText: call(nothing, z.string()),
  /** Makes a claim of the selected text; null if nothing of the article is selected. */
  claimFromSelection: call(nothing, z.nullable(pageClaimSchema)),
  /** Something was saved or removed: ask again and repaint. Carries no data. */
  annotationsChanged: call(z.object({ source: webUrlSchema }), nothing),
} satisfies Calls;

const { openedClaim, snapshot, snapshotRest, selectedText, focusClaim } = toPage;

/** What the card asks the page it stands in through the background, where the browser gives it no way of its own. */
export const cardToPage = { openedClaim, snapshot, snapshotRest, selectedText, focusClaim } satisfies Calls;

export type SameClaim = z.infer<typeof sameClaimSchema>;
export type Unreadable = z.infer<typeof unreadableSchema>;
