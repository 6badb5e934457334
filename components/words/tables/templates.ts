import type { BuiltInTemplate, PlaceholderGroup, Placeholders, TemplateProblem } from '../../views/templates.ts';

type Placeholder = Placeholders[PlaceholderGroup][number];

/** What the library says of the templates that Markdown is written by. */
export interface TemplateWords {
  readonly template: string;
  readonly builtIn: Readonly<Record<BuiltInTemplate, string>>;
  readonly changed: (name: string) => string;
  readonly unnamed: string;
  readonly edit: string;
  readonly name: string;
  readonly text: string;
  readonly copyAsNew: string;
  readonly reset: string;
  readonly delete: string;
  readonly unsaved: string;
  readonly previewTooLong: string;
  readonly problem: (problem: TemplateProblem) => string;
  readonly preview: (notes: number) => string;
  readonly noPreview: string;
  readonly nothingToPreview: string;
  readonly placeholders: string;
  /** How placeholders are used, a paragraph each. */
  readonly rules: readonly string[];
  readonly group: Readonly<Record<PlaceholderGroup, string>>;
  readonly placeholder: Readonly<Record<Placeholder, string>>;
}
