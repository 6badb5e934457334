import * as z from 'zod';

/**
 * The stored model, after the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a body (tag, note,
 * evidence) about a target. Every record that enters from outside (message, import, database upgrade) passes these schemas.
 */

export const tagSchema = z.enum(['sourced', 'unsourced', 'promotional']);

const instantSchema = z.iso.datetime({ offset: true });

/** Only http and https: a stored `javascript:` or `data:` link must never reach an `href`. */
export const webUrlSchema = z.url({ protocol: /^https?$/, hostname: /./ }).max(8192);

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(1000),
  suffix: z.string().max(1000),
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector, but in UTF-16 code units of the text model. */
export const textPositionSelectorSchema = z
  .object({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start <= end, 'start lies after end');

export const selectorsSchema = z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]);

export const targetSchema = z.object({
  /** Canonical URL: two pages with the same source are the same article. */
  source: webUrlSchema,
  /** The URL the reader saw. */
  url: webUrlSchema,
  title: z.string().max(2000),
  outlet: z.string().max(500),
  author: z.string().max(500).optional(),
  /** As the page declares it, ISO 8601 date or date-time. */
  published: z.string().max(64).optional(),
  selector: selectorsSchema,
  /** The block of text around the quote, so that a claim whose page is gone can still be read in context. */
  paragraph: z.string().max(100_000),
  /** BCP 47 tag, or empty if unknown. */
  language: z.string().max(64),
});

export const evidenceSchema = z.object({
  url: webUrlSchema,
  title: z.string().max(2000).optional(),
  quote: z.string().max(100_000).optional(),
  accessed: instantSchema,
});

/** Relative to the start of the quote, so that it may be negative: an attribution can stand in the sentence before. */
const relativeSpanSchema = z.object({ start: z.int(), end: z.int() });

/** What the program said at the time; kept so that a later, better program does not rewrite the reader's history. */
export const claimRecordSchema = z.object({
  checkWorthiness: z.number().min(0).max(1),
  reasons: z.array(z.object({ signal: z.string().max(64), span: relativeSpanSchema, weight: z.number() })).max(100),
  support: z.object({
    kind: z.enum(['named', 'vague', 'none']),
    attribution: z.object({ span: relativeSpanSchema, words: z.string().max(2000) }).optional(),
  }),
  suggestedTag: z.object({ tag: tagSchema, confidence: z.number().min(0).max(1) }).optional(),
});

export const noteSchema = z.string().max(1_000_000);

/** What the reader decides and can change; ids and dates are the background's. */
export const annotationDraftSchema = z.object({
  target: targetSchema,
  tag: tagSchema,
  note: noteSchema,
  evidence: z.array(evidenceSchema).max(200),
  claim: claimRecordSchema.optional(),
});

export const annotationSchema = annotationDraftSchema.extend({
  id: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.literal(1),
  created: instantSchema,
  modified: instantSchema,
  /** When it was put in the trash; it is removed for good 30 days later. */
  deleted: instantSchema.optional(),
});

export type Tag = z.infer<typeof tagSchema>;
export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;
export type Selectors = z.infer<typeof selectorsSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
