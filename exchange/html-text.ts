import { showable } from './showable.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup, as opposed to text: only `markup` makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Markup | readonly Markup[];

/** Makes markup of a template; every string put into it shows as text, in elements and in quoted attributes alike. */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(template.map((part, index) => part + sourceOf(values[index] ?? '')).join(''));
}

function sourceOf(value: Value): string {
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(({ source }) => source).join('');
  return showable(String(value)).replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
