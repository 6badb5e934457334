import type { ClassActions, ClassDone, ClassView, FormFault } from '../../components/views/class.ts';
import { tagSchema, webUrlSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { assignmentFile, assignmentText, readAssignment } from '../../class/assignment-file.ts';
import { classCsv, type MemberName } from '../../class/class-csv.ts';
import { classReport } from '../../class/class-report.ts';
import { classResults } from '../../class/class-results.ts';
import { handInFile, notesFor, readHandIn, type HandedIn } from '../../class/hand-in-file.ts';
import { missingFrom } from '../../class/missing.ts';
import { assignmentSchema, mostArticles, type Assignment } from '../../class/model/assignment.ts';
import { classFileName } from '../../class/class-file-name.ts';
import { failureOf } from '../../failure/failure.ts';
import { emptyForm, type AssignmentForm, type Assignments } from '../../settings/assignments.ts';
import type { Creator } from '../../annotation/model/creator.ts';
import type { ArticleReading } from '../../storage/readings.ts';
import { Session } from '../session.ts';
import { progressOf } from './class-progress.ts';

/** What a class has of the browser. */
export interface ClassSources {
  readonly readAssignments: () => Promise<Assignments>;
  readonly changeAssignments: (change: (now: Assignments) => Partial<Assignments>) => Promise<Assignments>;
  readonly everyNote: () => AsyncIterable<readonly Annotation[]>;
  readonly readings: () => Promise<readonly ArticleReading[]>;
  readonly creator: (name: string) => Promise<Creator | undefined>;
  readonly saveFile: (file: Blob, name: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** Assignments that are made and given, and what a class handed in. Files that were dropped are kept in memory only. */
export class ClassSession extends Session<ClassView> {
  readonly #sources: ClassSources;
  #kept: Assignments['kept'] = [];
  #files: readonly HandedIn[] = [];
  /** True once the form was read: from then on it is what is typed, which may not be stored yet. */
  #hasForm = false;

  readonly actions: ClassActions = {
    onForm: (form) => {
      this.#hasForm = true;
      this.change({ form });
      this.#attempt(async () => {
        await this.#sources.changeAssignments(() => ({ form }));
        return undefined;
      });
    },
    faultIn,
    onMake: (to) => this.#attempt(() => this.#make(to)),
    onGiven: (given) => this.#attempt(() => this.#open(given)),
    onForget: (id) => this.#attempt(() => this.#keep((kept) => kept.filter(({ assignment }) => assignment.id !== id))),
    onNickname: (id, nickname) =>
      this.#attempt(() => this.#keep((kept) => kept.map((each) => (isOf(id, each) ? { ...each, nickname } : each)))),
    onHandIn: (id) => this.#attempt(() => this.#handIn(id)),
    onFiles: (files) => this.#attempt(() => this.#read(files)),
    onRoster: (roster) => {
      this.change({ roster, missing: missingFrom(roster, this.snapshot.results?.members ?? []) });
      this.#attempt(() => this.#keepRoster(roster));
    },
    onClear: () => {
      this.#files = [];
      this.change({ roster: '', missing: [], results: undefined, refused: [], about: undefined, done: undefined });
    },
    onExport: (as, nameOf) => this.#export(as, nameOf),
  };

  constructor(sources: ClassSources) {
    super({
      ...{ form: emptyForm, given: [], results: undefined, tags: tagSchema.options, about: undefined, refused: [] },
      ...{ roster: '', missing: [], isReading: false, done: undefined },
    });
    this.#sources = sources;
  }

  /** Reads what is kept, and counts how far the reader is; the page is looked at. */
  look(): void {
    this.#attempt(async () => {
      const { form, kept } = await this.#sources.readAssignments();
      if (!this.#hasForm) this.change({ form });
      this.#hasForm = true;
      return this.#show(kept);
    });
  }

  #attempt(work: () => Promise<ClassDone | undefined>): void {
    work().then(
      (done) => done && this.change({ done }),
      (error: unknown) => {
        console.error('Claimlight could not do this for a class', error);
        this.change({ isReading: false, done: { what: 'failed', failure: failureOf(error) } });
      },
    );
  }

  async #keep(change: (kept: Assignments['kept']) => Assignments['kept']): Promise<undefined> {
    const { kept } = await this.#sources.changeAssignments((now) => ({ kept: change(now.kept) }));
    return this.#show(kept);
  }

  async #show(kept: Assignments['kept']): Promise<undefined> {
    this.#kept = kept;
    const given = kept.filter(({ role }) => role === 'given');
    const notes = given.length === 0 ? [] : await this.#notesFor(given.map(({ assignment }) => assignment));
    const readings = given.length === 0 ? [] : await this.#sources.readings();
    this.change({ given: given.map((each) => ({ ...each, articles: progressOf(each.assignment, notes, readings) })) });
    return undefined;
  }

  async #notesFor(assignments: readonly Assignment[]): Promise<Annotation[]> {
    const notes = new Set<Annotation>();
    for await (const slice of this.#sources.everyNote())
      for (const assignment of assignments) for (const note of notesFor(assignment, slice)) notes.add(note);
    return [...notes];
  }

  async #make(to: 'file' | 'clipboard'): Promise<ClassDone | undefined> {
    const { form } = this.snapshot;
    if (faultIn(form) !== undefined) return undefined;
    const assignment = assignmentOf(form, new Date());
    await this.#keep((kept) => [{ assignment, role: 'made', nickname: '' }, ...kept]);
    if (to === 'clipboard') {
      await this.#sources.copy(assignmentText(assignment));
      return { what: 'copied' };
    }
    const fileName = classFileName(['assignment', assignment.title], 'json');
    this.#sources.saveFile(new Blob([assignmentFile(assignment)], { type: 'application/json' }), fileName);
    return { what: 'saved', fileName };
  }

  async #open(given: string | File): Promise<ClassDone> {
    const assignment = readAssignment(typeof given === 'string' ? given : await given.text());
    if (assignment === 'newer') return { what: 'newer-assignment' };
    if (assignment === undefined) return { what: 'not-an-assignment' };
    await this.#keep((kept) =>
      kept.some((each) => isOf(assignment.id, each) && each.role === 'given')
        ? kept
        : [{ assignment, role: 'given', nickname: '' }, ...kept],
    );
    return { what: 'opened' };
  }

  async #handIn(id: string): Promise<ClassDone> {
    const kept = this.#kept.find((each) => isOf(id, each) && each.role === 'given');
    const creator = await this.#sources.creator(kept?.nickname ?? '');
    const notes = kept === undefined ? [] : notesFor(kept.assignment, await this.#notesFor([kept.assignment]));
    if (kept === undefined || creator === undefined || notes.length === 0) return { what: 'nothing-to-hand-in' };
    const now = new Date();
    const fileName = classFileName([kept.assignment.title, kept.nickname], 'json');
    const text = handInFile(kept.assignment, notes, creator, now);
    this.#sources.saveFile(new Blob([text], { type: 'application/json' }), fileName);
    await this.#keep((all) =>
      all.map((each) => (isOf(id, each) && each.role === 'given' ? { ...each, handedIn: now.toISOString() } : each)),
    );
    return { what: 'handed-in', fileName };
  }

  /** Beside the assignment, where it was made; elsewhere while the page is open. */
  #keepRoster(roster: string): Promise<undefined> {
    const [first] = this.#files;
    return this.#keep((kept) => kept.map((each) => (isMade(first?.assignment, each) ? { ...each, roster } : each)));
  }

  async #read(files: readonly File[]): Promise<undefined> {
    this.change({ isReading: true, done: undefined });
    const refused = [...this.snapshot.refused];
    for (const file of files) {
      const [first] = this.#files;
      const read = readHandIn(await file.text(), first && { id: first.assignment });
      if ('fault' in read) refused.push({ name: file.name, fault: read.fault });
      else this.#files = [...this.#files, read.handIn];
    }
    const [first] = this.#files;
    const about = this.#kept.find(({ assignment }) => assignment.id === first?.assignment)?.assignment;
    const tags = about?.tags ?? tagSchema.options;
    const results = first === undefined ? undefined : classResults(this.#files, tags);
    const kept = this.#kept.find((each) => isMade(first?.assignment, each));
    const roster = this.snapshot.roster || (kept?.roster ?? '');
    const missing = missingFrom(roster, results?.members ?? []);
    this.change({ isReading: false, refused, about, tags, results, roster, missing });
    return undefined;
  }

  #export(as: 'csv' | 'report', nameOf: MemberName): void {
    const { results, tags, about } = this.snapshot;
    if (results === undefined) return;
    const isCsv = as === 'csv';
    const text = isCsv ? classCsv(results, tags, nameOf) : classReport(results, nameOf, new Date());
    const fileName = classFileName(['class', about?.title ?? ''], isCsv ? 'csv' : 'html');
    this.#sources.saveFile(new Blob([text], { type: isCsv ? 'text/csv' : 'text/html' }), fileName);
    this.change({ done: { what: 'saved', fileName } });
  }
}

function isOf(id: string, { assignment }: Assignments['kept'][number]): boolean {
  return assignment.id === id;
}

function isMade(id: string | undefined, kept: Assignments['kept'][number]): boolean {
  return id !== undefined && kept.role === 'made' && isOf(id, kept);
}

function addressesIn({ articles }: AssignmentForm): string[] {
  return articles
    .split(/\s+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** What keeps the form from becoming an assignment. */
export function faultIn(form: AssignmentForm): FormFault | undefined {
  const addresses = addressesIn(form);
  if (form.title.trim() === '') return 'no-title';
  if (addresses.length === 0) return 'no-article';
  if (addresses.some((address) => !webUrlSchema.safeParse(address).success)) return 'not-an-address';
  if (addresses.length > mostArticles) return 'too-many-articles';
  return form.tags.length === 0 ? 'no-tag' : undefined;
}

/** @param form without a fault. */
function assignmentOf(form: AssignmentForm, now: Date): Assignment {
  return assignmentSchema.parse({
    id: `urn:uuid:${crypto.randomUUID()}`,
    title: form.title.trim(),
    question: form.question.trim(),
    articles: [...new Set(addressesIn(form))],
    ...{ tags: form.tags, hidesOthers: form.hidesOthers, created: now.toISOString() },
  });
}
