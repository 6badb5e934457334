import * as z from 'zod/mini';
import { clockSchema } from './clock.ts';
import { creatorSchema } from './creator.ts';
import { instantSchema } from './instant.ts';
import { longestExact } from './longest-exact.ts';
import { signalIdSchema } from './signal-id.ts';
import { withoutUserInfo } from './web-address.ts';

/**
 * The stored model, after the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a body (tag,
 * note, evidence) about a target. Every record that enters from outside (message, import, database upgrade) passes
 * these schemas.
 */

export const tagSchema = z.enum(['sourced', 'unsourced', 'promotional']);

/** What the reader found when checking a claim; the tag says what the article gives, and not whether it is true. */
export const findingSchema = z.enum(['holds-up', 'misleading', 'wrong', 'cannot-be-told']);

/** How far the reader has come with checking a claim. */
export const checkStateSchema = z.enum(['to-check', 'checking', 'done']);

/** What a piece of evidence says of the claim, in the reader's judgement. */
export const stanceSchema = z.enum(['supports', 'contradicts', 'background']);

// Without side effects, so that a bundle has only the schemas that it uses: the reader in a page needs few of these.

/** A string of at most so many UTF-16 units. */
/* @__NO_SIDE_EFFECTS__ */
export function text(longest: number) {
  return z.string().check(z.maxLength(longest));
}

/** A list of at most so many. */
/* @__NO_SIDE_EFFECTS__ */
function listOf<Item extends z.ZodMiniType>(item: Item, most: number) {
  return z.array(item).check(z.maxLength(most));
}

const offsetSchema = z.int().check(z.minimum(0));

const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

export const idSchema = z
  .string()
  .check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

export const exactSchema = z.string().check(z.minLength(1), z.maxLength(longestExact));

export const contextSchema = text(1000);

/** UTF-16 units that a web address may have. */
export const longestUrl = 8192;

/** Only http and https: a stored `javascript:` or `data:` link must never reach an `href`. */
export const webUrlSchema = z.url({ protocol: /^https?$/, hostname: /./ }).check(z.maxLength(longestUrl));

/** Of a page that the reader was on. */
export const pageUrlSchema = z.pipe(webUrlSchema, z.transform(withoutUserInfo));

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: exactSchema,
  prefix: contextSchema,
  suffix: contextSchema,
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector, but in UTF-16 code units of the text model. */
export const textPositionSelectorSchema = z
  .object({ type: z.literal('TextPositionSelector'), start: offsetSchema, end: offsetSchema })
  .check(z.refine(({ start, end }) => start <= end, 'start lies after end'));

/** Of words on a page. */
export const selectorsSchema = z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]);

/** As stored: of words, or, with an empty quote at 0, of the article as a whole (a page note). */
export const storedSelectorsSchema = z
  .tuple([z.extend(textQuoteSelectorSchema, { exact: text(100_000) }), textPositionSelectorSchema])
  .check(
    z.refine(
      ([{ exact, prefix, suffix }, { end }]) => exact !== '' || (prefix + suffix === '' && end === 0),
      'an empty quote stands for the whole page, and has neither place nor context',
    ),
  );

/** What an article says of itself, or what the reader put right of it. */
export const articleDetailsSchema = z.object({
  title: text(2000),
  outlet: text(500),
  /** Several authors as the page names them, or with commas between. */
  author: z.optional(text(500)),
  /** As the page declares it, ISO 8601 date or date-time. */
  published: z.optional(text(64)),
});

export type ArticleDetails = z.infer<typeof articleDetailsSchema>;

export const targetSchema = z.object({
  /** Canonical URL: two pages with the same source are the same article. */
  source: pageUrlSchema,
  /** The URL the reader saw. */
  url: pageUrlSchema,
  ...articleDetailsSchema.shape,
  /** What the page said of itself, where the reader put it right: the details beside it are the reader's. */
  declared: z.optional(articleDetailsSchema),
  selector: storedSelectorsSchema,
  /** The block of text around the quote, so that a claim whose page is gone can still be read in context. */
  paragraph: text(100_000),
  /** BCP 47 tag, or empty if unknown. */
  language: text(64),
  /** True if the words are of a translation that the browser made in place; the original's are not known. */
  translated: z.optional(z.literal(true)),
});

export const evidenceSchema = z.object({
  url: webUrlSchema,
  title: z.optional(text(2000)),
  quote: z.optional(text(100_000)),
  stance: z.optional(stanceSchema),
  accessed: instantSchema,
});

export const evidenceListSchema = listOf(evidenceSchema, 200);

/** Relative to the start of the quote, so that it may be negative: an attribution can stand in the sentence before. */
const relativeSpanSchema = z.object({ start: z.int(), end: z.int() });

/** Who or what the article names as the claim's source. */
const attributionSchema = z.object({
  span: relativeSpanSchema,
  words: text(2000),
  /** Absent from what was stored before the program told kinds apart: there the words are the whole phrase. */
  kind: z.optional(z.enum(['person', 'organisation', 'document', 'outlet', 'unnamed'])),
  /** A person's title or office, as the article gives it. */
  title: z.optional(text(2000)),
});

/** What the program said at the time; kept so that a later, better program does not rewrite the reader's history. */
export const claimRecordSchema = z.object({
  checkWorthiness: shareSchema,
  reasons: z
    .array(z.object({ signal: signalIdSchema, span: relativeSpanSchema, weight: z.number() }))
    .check(z.maxLength(100)),
  support: z.object({
    kind: z.enum(['named', 'vague', 'none']),
    attribution: z.optional(attributionSchema),
  }),
  suggestedTag: z.optional(z.object({ tag: tagSchema, confidence: shareSchema })),
});

/** UTF-16 units that a note may have. */
export const longestNote = 1_000_000;

export const noteSchema = text(longestNote);

/** What an annotation was in the file of another program, so that nothing of it is lost. */
const originSchema = z.object({
  /** Its id there; empty if it had none. */
  id: text(8192),
  /** All of it as it stood in the file, as JSON. */
  record: text(2_000_000),
});

/** What the reader decides and can change; ids and dates are the background's. */
export const annotationDraftSchema = z.object({
  target: targetSchema,
  tag: tagSchema,
  finding: z.optional(findingSchema),
  state: z.optional(checkStateSchema),
  note: noteSchema,
  evidence: evidenceListSchema,
  claim: z.optional(claimRecordSchema),
  /** Whose it is; without one it is the reader's own. */
  creator: z.optional(creatorSchema),
  /** Present if the reader keeps it from the people they share notes with. */
  private: z.optional(z.literal(true)),
  /**
   * By the reader's word: notes with the same id here state the same claim, notes with another do not. Without one, the
   * comparison of their claims decides.
   */
  thread: z.optional(idSchema),
  /** Present if it was imported from another program's file. */
  origin: z.optional(originSchema),
});

/** What the page said when it no longer said what was tagged, and what the reader did about it. */
export const sightingSchema = z.object({
  seen: instantSchema,
  from: exactSchema,
  to: text(100_000),
  /** Kinds of edit, as in `material-change.ts`. */
  changes: listOf(text(32), 20),
  decision: z.optional(z.enum(['kept', 'retagged', 'reattached'])),
});

export const annotationSchema = z.extend(annotationDraftSchema, {
  id: idSchema,
  version: z.literal(1),
  created: instantSchema,
  modified: instantSchema,
  /** The order of its last change among all; `modified` is for people. Missing in what other programs wrote. */
  clock: z.optional(clockSchema),
  /** When it was put in the trash; it is removed for good 30 days later. */
  deleted: z.optional(instantSchema),
  /** What became of the text since it was tagged, oldest first. */
  history: z.optional(listOf(sightingSchema, 1000)),
});

/** Selectors of the article as a whole. */
export function wholePage(): Selectors {
  return [
    { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 0 },
  ];
}

/** True if the annotation is about the article as a whole, and so never painted nor looked for in its text. */
export function isPageNote({ selector }: Pick<Target, 'selector'>): boolean {
  return selector[0].exact === '';
}

export type Tag = z.infer<typeof tagSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type CheckState = z.infer<typeof checkStateSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;
export type Selectors = z.infer<typeof selectorsSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Sighting = z.infer<typeof sightingSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
