import type { Tag } from '../../annotation/model/annotation.ts';
import type { ClassResults } from '../../class/class-results.ts';
import type { HandInFault } from '../../class/hand-in-file.ts';
import type { Assignment } from '../../class/model/assignment.ts';
import type { Failure } from '../../failure/failure.ts';
import type { AssignmentForm } from '../../settings/assignments.ts';

export type { ClassClaim, ClassResults } from '../../class/class-results.ts';

export type Interval = NonNullable<ClassResults['agreement']['interval']>;

/** Why an assignment cannot be made of what the form says. */
export type FormFault = 'no-title' | 'no-article' | 'too-many-articles' | 'not-an-address' | 'no-tag';

/** One article of an assignment, and how far the reader is with it. */
export interface ArticleProgress {
  readonly address: string;
  /** Empty until the reader has tagged something in it. */
  readonly title: string;
  /** Claims that the reader tagged. */
  readonly tagged: number;
  /** Claims that it has, if that is known. */
  readonly claims?: number;
}

/** An assignment that was given to the reader. */
export interface GivenAssignment {
  readonly assignment: Assignment;
  readonly nickname: string;
  readonly handedIn?: string | undefined;
  readonly articles: readonly ArticleProgress[];
}

/** A file that was dropped and is not part of the results. */
export interface RefusedHandIn {
  readonly name: string;
  /** `unreadable`: the browser could not read it. */
  readonly fault: HandInFault | 'unreadable';
}

/** An assignment for which somebody handed in. */
export interface HandedInFor {
  readonly id: string;
  /** Undefined if the assignment itself is not known here. */
  readonly title: string | undefined;
  readonly files: number;
}

/** What was done last, told to the reader. */
export type ClassDone =
  | { readonly what: 'handed-in-there'; readonly fileName: string; readonly folder: string }
  | { readonly what: 'folder-read'; readonly files: number; readonly folder: string }
  | { readonly what: 'saved' | 'handed-in'; readonly fileName: string }
  | { readonly what: 'copied' | 'opened' | 'nothing-to-hand-in' | 'not-an-assignment' | 'newer-assignment' }
  | { readonly what: 'failed'; readonly failure: Failure };

export interface ClassView {
  readonly canChooseFolder: boolean;
  /** The name of the folder where the class hands in, if one was chosen. */
  readonly folder: string | undefined;
  readonly form: AssignmentForm;
  readonly given: readonly GivenAssignment[];
  /** What the files that were dropped say; undefined before the first. */
  readonly results: ClassResults | undefined;
  /** What they are for, if not all are for one assignment; and which of these is shown. */
  readonly handedInFor: readonly HandedInFor[];
  readonly shown: string | undefined;
  /** Of the results: its tags, and its title and question where the assignment is known. */
  readonly tags: readonly Tag[];
  readonly about: Pick<Assignment, 'title' | 'question'> | undefined;
  /** Names of the class, one a line, as typed; may be empty. */
  readonly roster: string;
  /** Those of the class who have not handed in. */
  readonly missing: readonly string[];
  readonly refused: readonly RefusedHandIn[];
  /** True while files are being read. */
  readonly isReading: boolean;
  readonly done: ClassDone | undefined;
}

export interface ClassActions {
  readonly onForm: (form: AssignmentForm) => void;
  /** What is wrong with the form; undefined if an assignment can be made of it. */
  readonly faultIn: (form: AssignmentForm) => FormFault | undefined;
  readonly onMake: (to: 'file' | 'clipboard') => void;
  readonly onGiven: (text: string | File) => void;
  readonly onForget: (id: string) => void;
  readonly onNickname: (id: string, nickname: string) => void;
  readonly onHandIn: (id: string, to: 'file' | 'folder') => void;
  readonly onChooseFolder: () => void;
  readonly onForgetFolder: () => void;
  /** Reads files that students handed in, besides those that were read before. */
  readonly onFiles: (files: readonly File[]) => void;
  /** The same for all that is in the class's folder. */
  readonly onReadFolder: () => void;
  /** Shows what was handed in for this assignment. */
  readonly onShow: (id: string) => void;
  readonly onRoster: (roster: string) => void;
  readonly onClear: () => void;
  /** @param nameOf how each member is called in the file. */
  readonly onExport: (as: 'csv' | 'report', nameOf: (installation: string) => string) => void;
}
