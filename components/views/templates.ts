import type { Annotation } from '../../annotation/model/annotation.ts';
import type { BuiltInTemplate } from '../../exchange/templates/built-in.ts';
import type { TemplateProblem } from '../../exchange/templates/parse-template.ts';
import type { placeholders } from '../../exchange/templates/placeholders.ts';
import type { ExportScope } from './library.ts';

export type { BuiltInTemplate } from '../../exchange/templates/built-in.ts';
export type { TemplateProblem } from '../../exchange/templates/parse-template.ts';

/** What can stand in a template, by where. */
export type Placeholders = typeof placeholders;
export type PlaceholderGroup = keyof Placeholders;

/** A template as the reader sees it: built in, changed or not, or an own one with a name. */
export interface Template {
  readonly id: string;
  readonly text: string;
  /** Undefined for an own one. */
  readonly builtIn?: BuiltInTemplate;
  readonly isChanged: boolean;
  /** Empty for a built-in one. */
  readonly name: string;
}

export interface TemplateState {
  readonly all: readonly Template[];
  readonly chosen: Template;
  readonly placeholders: Placeholders;
  /** Some of the reader's own notes, to show what the template makes of them. */
  readonly sample: readonly Annotation[];
  /** True if what was typed last could not be stored. */
  readonly isUnsaved: boolean;
  /** True after a template was taken back or deleted. */
  readonly canUndo: boolean;
}

export interface TemplateActions {
  readonly onChoose: (id: string) => void;
  readonly onText: (text: string) => void;
  readonly onName: (name: string) => void;
  /** A new one, with the text of the chosen one. */
  readonly onNew: (name: string) => void;
  /** Gives a built-in one its original text, and deletes an own one. */
  readonly onReset: () => void;
  readonly onUndoReset: () => void;
  /** What is wrong with a text; undefined if it can be filled. */
  readonly problemIn: (text: string) => TemplateProblem | undefined;
  /** What the text makes of these notes; undefined if that takes too long to wait for. */
  readonly fill: (text: string, notes: readonly Annotation[]) => Promise<string | undefined>;
  /** Asks for some notes of the scope. */
  readonly onSample: (scope: ExportScope) => void;
}
