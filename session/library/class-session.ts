import type { ClassActions, ClassDone, ClassView } from '../../components/views/class.ts';
import { tagSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { assignmentFile, assignmentText, readAssignment } from '../../class/assignment-file.ts';
import { classCsv, type MemberName } from '../../class/class-csv.ts';
import { classReport } from '../../class/class-report.ts';
import { classResults } from '../../class/class-results.ts';
import { handInFile, notesFor } from '../../class/hand-in-file.ts';
import { missingFrom } from '../../class/missing.ts';
import type { Assignment } from '../../class/model/assignment.ts';
import { classFileName } from '../../class/class-file-name.ts';
import { failureOf } from '../../failure/failure.ts';
import { emptyForm, type Assignments } from '../../settings/assignments.ts';
import type { Creator } from '../../annotation/model/creator.ts';
import type { ArticleReading } from '../../storage/readings.ts';
import { Session } from '../session.ts';
import { assignmentOf, faultIn } from './assignment-form.ts';
import { filesIn, writeInto, type ClassFolder } from './class-folder.ts';
import { progressOf } from './class-progress.ts';
import { HandIns } from './hand-ins.ts';

/** What a class has of the browser. */
export interface ClassSources {
  readonly readAssignments: () => Promise<Assignments>;
  readonly changeAssignments: (change: (now: Assignments) => Partial<Assignments>) => Promise<Assignments>;
  readonly everyNote: () => AsyncIterable<readonly Annotation[]>;
  readonly readings: () => Promise<readonly ArticleReading[]>;
  readonly creator: (name: string) => Promise<Creator | undefined>;
  readonly saveFile: (file: Blob, name: string) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly folder: ClassFolder;
}

/** Assignments that are made and given, and what a class handed in. Files that were dropped are kept in memory only. */
export class ClassSession extends Session<ClassView> {
  readonly #sources: ClassSources;
  #kept: Assignments['kept'] = [];
  readonly #handIns = new HandIns();
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
    onHandIn: (id, to) => this.#attempt(() => this.#handIn(id, to)),
    onChooseFolder: () => this.#attempt(() => this.#chooseFolder()),
    onForgetFolder: () =>
      this.#attempt(async () => {
        await this.#sources.folder.forget();
        return this.#showFolder();
      }),
    onFiles: (files) => this.#attempt(() => this.#read(files)),
    onReadFolder: () => this.#attempt(() => this.#readFolder()),
    onShow: (id) => {
      this.#handIns.choose(id);
      this.#showHandIns('');
    },
    onRoster: (roster) => {
      this.change({ roster, missing: missingFrom(roster, this.snapshot.results?.members ?? []) });
      this.#attempt(() => this.#keepRoster(roster));
    },
    onClear: () => {
      this.#handIns.clear();
      this.#showHandIns('');
      this.change({ done: undefined });
    },
    onExport: (as, nameOf) => this.#export(as, nameOf),
  };

  constructor(sources: ClassSources) {
    super({
      ...{ form: emptyForm, given: [], results: undefined, tags: tagSchema.options, about: undefined, refused: [] },
      ...{ roster: '', missing: [], isReading: false, done: undefined, handedInFor: [], shown: undefined },
      ...{ canChooseFolder: sources.folder.canChoose(), folder: undefined },
    });
    this.#sources = sources;
  }

  /** Reads what is kept, and counts how far the reader is; the page is looked at. */
  look(): void {
    this.#attempt(async () => {
      await this.#showFolder();
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

  async #handIn(id: string, to: 'file' | 'folder'): Promise<ClassDone> {
    const kept = this.#kept.find((each) => isOf(id, each) && each.role === 'given');
    // First of all, while the click counts: the browser may have to ask.
    const carrier = to === 'folder' ? await this.#sources.folder.open() : undefined;
    const creator = await this.#sources.creator(kept?.nickname ?? '');
    const notes = kept === undefined ? [] : notesFor(kept.assignment, await this.#notesFor([kept.assignment]));
    if (kept === undefined || creator === undefined || notes.length === 0) return { what: 'nothing-to-hand-in' };
    const now = new Date();
    const text = handInFile(kept.assignment, notes, creator, now);
    const names = [kept.assignment.title, kept.nickname];
    // Each time another file: two of a class can have one nickname, and a second try must not touch the first.
    const unique = carrier === undefined ? [] : [creator.installation.slice(0, 8), now.toISOString()];
    const fileName = classFileName([...names, ...unique], 'json');
    if (carrier === undefined) this.#sources.saveFile(new Blob([text], { type: 'application/json' }), fileName);
    else await writeInto(carrier, fileName, text);
    await this.#keep((all) =>
      all.map((each) => (isOf(id, each) && each.role === 'given' ? { ...each, handedIn: now.toISOString() } : each)),
    );
    const { folder = '' } = this.snapshot;
    return carrier === undefined ? { what: 'handed-in', fileName } : { what: 'handed-in-there', fileName, folder };
  }

  async #chooseFolder(): Promise<undefined> {
    try {
      await this.#sources.folder.choose();
    } catch {
      // To close the picker without a choice is an error to the browser, and none to us.
      return undefined;
    }
    return this.#showFolder();
  }

  async #showFolder(): Promise<undefined> {
    this.change({ folder: await this.#sources.folder.name() });
    return undefined;
  }

  /** Beside the assignment, where it was made; elsewhere while the page is open. */
  #keepRoster(roster: string): Promise<undefined> {
    const { assignment } = this.#handIns;
    return this.#keep((kept) => kept.map((each) => (isMade(assignment, each) ? { ...each, roster } : each)));
  }

  async #read(files: readonly File[]): Promise<undefined> {
    this.change({ isReading: true, done: undefined });
    await this.#handIns.add(files);
    this.#showHandIns(this.snapshot.roster);
    return undefined;
  }

  async #readFolder(): Promise<ClassDone> {
    this.change({ isReading: true, done: undefined });
    const { files, unread } = await filesIn(await this.#sources.folder.open());
    const read = await this.#handIns.add(files, { areAll: true });
    for (const name of unread) this.#handIns.refuse({ name, fault: 'unreadable' });
    this.#showHandIns(this.snapshot.roster);
    return { what: 'folder-read', files: read, folder: this.snapshot.folder ?? '' };
  }

  /** @param typed the names of the class, as they stand there; empty to take those that are kept. */
  #showHandIns(typed: string): void {
    const { assignment, assignments, refused, shown } = this.#handIns;
    const known = (id: string | undefined) => this.#kept.find((each) => each.assignment.id === id)?.assignment;
    const about = known(assignment);
    const tags = about?.tags ?? tagSchema.options;
    const results = shown.length === 0 ? undefined : classResults(shown, tags);
    const roster = typed || (this.#kept.find((each) => isMade(assignment, each))?.roster ?? '');
    const missing = missingFrom(roster, results?.members ?? []);
    const handedInFor = [...assignments].map(([id, files]) => ({ id, title: known(id)?.title, files }));
    this.change({
      ...{ isReading: false, refused, about, tags, results, roster, missing },
      handedInFor,
      shown: assignment,
    });
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
