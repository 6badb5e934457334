import type { Interval } from '../../views/class.ts';
import type { ClassDone, FormFault, RefusedHandIn } from '../../views/class.ts';

/** What the library says to teachers and students. */
export interface ClassWords {
  readonly lead: string;
  readonly done: (done: Exclude<ClassDone, { what: 'failed' }>) => string;

  /** For students. */
  readonly given: string;
  readonly givenHint: string;
  readonly chooseAssignment: string;
  readonly pasteAssignment: string;
  readonly openAssignment: string;
  readonly tagsThatCount: (tags: readonly string[]) => string;
  readonly othersHidden: string;
  /** @param claims undefined if it is not known how many the article has. */
  readonly progress: (tagged: number, claims: number | undefined) => string;
  readonly nickname: string;
  readonly handIn: (tagged: number) => string;
  readonly handInThere: (folder: string) => string;
  readonly handedIn: (when: string) => string;
  readonly forget: string;

  /** For teachers: the assignment. */
  readonly make: string;
  readonly makeHint: string;
  readonly title: string;
  readonly question: string;
  readonly articles: string;
  readonly whichTags: string;
  readonly hidesOthers: string;
  readonly fault: Readonly<Record<FormFault, string>>;
  readonly saveAssignment: string;
  readonly copyAssignment: string;

  /** For teachers: what was handed in. */
  readonly read: string;
  readonly readHint: string;
  readonly chooseHandIns: string;
  readonly reading: string;
  readonly handInFault: Readonly<Record<RefusedHandIn['fault'], string>>;
  readonly observed: string;
  readonly alpha: string;
  readonly cohen: string;
  readonly fleiss: string;
  readonly measure: (value: number) => string;
  readonly withInterval: (value: number, interval: Interval | undefined) => string;
  readonly agreementHint: (claims: number) => string;
  readonly person: (nth: number) => string;
  readonly showNames: string;
  readonly whoHandedIn: (count: number) => string;
  readonly findMissing: string;
  readonly whoIsMissing: (count: number) => string;
  /** In place of names that are not shown. */
  readonly missingHidden: string;
  readonly roster: string;
  readonly tags: (count: number) => string;
  readonly notesOf: (count: number) => string;
  readonly saveCsv: string;
  readonly saveReport: string;
  readonly clear: string;

  /** Several assignments in one folder. */
  readonly whichAssignment: string;
  /** @param title undefined for an assignment that is not known here. */
  readonly handedInFor: (title: string | undefined, files: number) => string;

  /** The folder where a class hands in. */
  readonly folder: string;
  readonly folderHint: string;
  readonly chooseFolder: string;
  readonly chooseOtherFolder: string;
  readonly forgetFolder: string;
  readonly readFolder: (folder: string) => string;

  /** The view for the wall. */
  readonly project: string;
  readonly place: (nth: number, of: number) => string;
  readonly before: string;
  readonly next: string;
  readonly notes: string;
  readonly close: string;
  readonly projectorKeys: string;
}
