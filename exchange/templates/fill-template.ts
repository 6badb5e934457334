import Mustache from 'mustache';
import type { Noted } from '../../annotation/model/untagged.ts';
import { bodyLine, frontMatterLine } from './filled-line.ts';
import { MarkedValues } from './marked-values.ts';
import { valuesOf } from './placeholders.ts';
import { templateProblem } from './parse-template.ts';

/**
 * Fills a reader's template: mustache (https://mustache.github.io/mustache.5.html) with the names of `placeholders`.
 * Whatever the notes hold, it shows as text: what makes a value safe depends on where in the Markdown it stands, so
 * that mustache puts marks in the values' places, and the lines are finished with the marks in sight.
 *
 * @throws Error if the template has a problem; ask `templateProblem` before.
 */
export function fillTemplate(template: string, annotations: readonly Noted[], now: Date): string {
  const problem = templateProblem(template);
  if (problem !== undefined) throw new Error(`The template cannot be filled: ${JSON.stringify(problem)}`);
  const values = new MarkedValues();
  // A writer of its own keeps no templates, as mustache itself would, one for each letter that the reader types.
  const filled = new Mustache.Writer().render(values.unmarked(template), valuesOf(annotations, now), undefined, {
    escape: (value: unknown) => values.mark(String(value)),
  });
  const lines = filled.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return lines.map((line, at) => (at < end ? frontMatterLine(line, values) : bodyLine(line, values))).join('\n');
}
