import { annotationSchema, type Annotation, type AnnotationDraft } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, type Draft } from '../annotation/model/draft.ts';
import { isSilent } from '../annotation/model/note-and-links.ts';
import type { ConflictRule, ImportAnswers, ImportRecord } from '../annotation/model/import.ts';
import { isLive } from './annotations.ts';
import type { Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { planDrafts, type DraftPlan } from './import-drafts.ts';
import { joinWords } from './joined-words.ts';
import { knownTo, wordsOf, type Known } from './known.ts';
import { isNewer } from './newer.ts';
import type { ReadDrafts } from './read-drafts.ts';
import { sameContent } from './same-content.ts';
import { stamped, type Stamp } from './stamp.ts';

/** A note of a file about a quote that the reader wrote about and has not tagged. */
export interface MetDraft {
  readonly file: Annotation;
  readonly draft: Draft;
}

/** What importing would do, counted in records of the file. */
export interface ImportPreview {
  /** Would be added. */
  readonly added: readonly Annotation[];
  /** Would replace what is stored: the steps to take. */
  readonly changed: readonly Step[];
  /** Differ from what is stored, which stays by the rule: `before` stays, `after` is what the file has. */
  readonly kept: readonly Step[];
  /** Are already stored as they are. */
  readonly equal: number;
  /** Meet what the reader typed; they are among those that are added or changed, or, by the answer, left out. */
  readonly met: readonly MetDraft[];
  /** Were deleted for good here; they are among those that are added, or, by the answer, left out. */
  readonly buried: readonly Annotation[];
  /** Are left out by the reader's answers. */
  readonly left: number;
  /** What becomes of drafts; those that join an annotation are among `added` and `changed`. */
  readonly drafts: DraftPlan;
}

/** How a file is imported. */
export interface ImportRules extends ImportAnswers {
  readonly conflict: ConflictRule;
}

/** What is known when an import is planned. */
interface Situation {
  readonly known: Known;
  readonly drafts: ReadDrafts;
  /** Records that were deleted for good here. */
  readonly buried: ReadonlySet<ImportRecord>;
  readonly rules: ImportRules;
  readonly now: Date;
  readonly stamp: Stamp;
}

/** Works out what importing these records does; call it inside a transaction. */
export async function planImport(
  db: ClaimlightDatabase,
  all: readonly ImportRecord[],
  situation: Omit<Situation, 'known'>,
): Promise<ImportPreview> {
  const records = all.filter((record) => 'tag' in record);
  const typed = all.filter((record): record is Draft => !('tag' in record));
  const known = await knownTo(db, records, typed);
  const plan = new ImportPlan({ ...situation, known });
  for (const record of records) plan.take(record);
  const { drafts, rules, now } = situation;
  const planned = planDrafts(typed, drafts, known, rules.conflict, now);
  for (const after of planned.joined) plan.write(after);
  return plan.preview(planned);
}

class ImportPlan {
  readonly #situation: Situation;
  readonly #written = new Map<string, Annotation>();
  readonly #kept: Step[] = [];
  readonly #met: MetDraft[] = [];
  readonly #buried: Annotation[] = [];
  #equal = 0;
  #left = 0;

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  take(record: Annotation | AnnotationDraft): void {
    const { known, rules } = this.#situation;
    const current = known.match(record);
    const after = asAnnotation(record, current, known, this.#situation.now);
    if (current === undefined && this.#isLeftBuried(record, after)) this.#left += 1;
    else if (current !== undefined && sameContent(current, after)) this.#equal += 1;
    else if (current !== undefined && !this.#wins(record, current)) this.#kept.push({ before: current, after });
    else if (this.#isLeftForDraft(current, after)) this.#left += 1;
    else this.write(isLive(after) && rules.typed === 'join' ? this.#joined(after) : after);
  }

  write(annotation: Annotation): void {
    this.#situation.known.put(annotation);
    this.#written.set(annotation.id, annotation);
  }

  preview(drafts: DraftPlan): ImportPreview {
    const { stored } = this.#situation.known;
    const written = [...this.#written.values()];
    const steps = written.map((after): Step => ({ before: stored.get(after.id) ?? null, after }));
    const changed = steps.filter(({ before, after }) => before !== null && !sameContent(before, after));
    const added = steps.filter(({ before }) => before === null).map(({ after }) => after);
    return {
      added,
      changed,
      kept: this.#kept,
      equal: this.#equal + steps.length - changed.length - added.length,
      met: this.#met,
      buried: this.#buried,
      left: this.#left,
      drafts,
    };
  }

  #wins(record: Annotation | AnnotationDraft, current: Annotation): boolean {
    const { rules, now } = this.#situation;
    return rules.conflict === 'newer' ? isNewer(record, current, now) : rules.conflict === 'file';
  }

  #isLeftBuried(record: Annotation | AnnotationDraft, after: Annotation): boolean {
    const { buried, rules } = this.#situation;
    if (!buried.has(record)) return false;
    this.#buried.push(after);
    return rules.deleted === 'leave';
  }

  /** Notes that the file's note meets words of the reader; true if it is to be left out for that. */
  #isLeftForDraft(current: Annotation | undefined, after: Annotation): boolean {
    const { drafts, rules } = this.#situation;
    const isAtHome = current !== undefined && isLive(current);
    const draft = isOwn(after) && isLive(after) && !isAtHome ? drafts.at(draftKeyOf(after)) : null;
    if (draft === null || isSilent(draft)) return false;
    this.#met.push({ file: after, draft });
    return rules.typed === 'leave';
  }

  #joined(annotation: Annotation): Annotation {
    const joined = joinWords(annotation, this.#situation.drafts);
    return joined === annotation ? annotation : stamped(joined, this.#situation.stamp);
  }
}

/** The annotation that the record becomes: it takes the place of `current`, if there is one, under that one's id. */
function asAnnotation(
  record: Annotation | AnnotationDraft,
  current: Annotation | undefined,
  known: Known,
  now: Date,
): Annotation {
  const at = now.toISOString();
  const joined = current === undefined || record.origin === undefined ? record : joinForeign(record, current);
  const id = current?.id ?? known.freeId(record);
  if ('id' in record) return { ...record, ...joined, id, created: current?.created ?? record.created };
  const created = current?.created ?? at;
  return annotationSchema.parse({ ...joined, id, version: 1, created, modified: at });
}

/**
 * A record of another program about what is stored here: what that program cannot know (where the words stand, what was
 * said of them, when a link was seen) stays as it is.
 */
function joinForeign<T extends Annotation | AnnotationDraft>(record: T, current: Annotation): T {
  const { target, claim, evidence } = current;
  const seen = new Map(evidence.map((link) => [link.url, link]));
  const isSamePlace = wordsOf(current) === wordsOf(record);
  return {
    ...record,
    ...(isSamePlace && { target }),
    ...(claim && { claim }),
    ...(current.history && { history: current.history }),
    finding: record.finding ?? current.finding,
    state: record.state ?? current.state,
    thread: record.thread ?? current.thread,
    evidence: record.evidence.map((link) => seen.get(link.url) ?? link),
  };
}
