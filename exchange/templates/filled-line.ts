import { markdownDestination, markdownInline, markdownLines } from '../markdown-text.ts';
import { showable } from '../showable.ts';
import type { MarkedValues, Place } from './marked-values.ts';

/** `key: ` or `- ` and what follows it. */
const property = /^(\s*(?:- +)*(?:[^\s:#"'[{&*!|>%@`-][^:#"]*:\s+)?)(.*)$/;

/**
 * Dates and whole numbers are what they look like; anything else that is not quoted could be taken for something it is
 * not.
 */
const plainScalar = /^(?:\d{4}-\d\d-\d\d|\d{1,15})$/;

/**
 * A line of YAML, https://yaml.org/spec/1.2.2/: whatever is in a value stays in it, in double quotes, as JSON writes
 * them.
 */
export function frontMatterLine(line: string, values: MarkedValues): string {
  if (!values.isIn(line)) return line;
  const [, key = '', content = ''] = property.exec(line.trimEnd()) ?? [];
  if (values.isIn(key)) return quoted(values.write(line, (value) => value));
  if (/^[[{]/.test(content)) return key + values.write(values.unquoted(content), quoted);
  const unquoted = /^(["'])(.*)\1$/.exec(content)?.[2] ?? content;
  const text = values.write(unquoted, (value) => value);
  return key + (plainScalar.test(text) ? text : quoted(text));
}

/** JSON, in which YAML reads every line break that JSON allows as such. */
function quoted(text: string): string {
  return JSON.stringify(showable(text)).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Block quotes, list items and indents before a line's content. */
const blockStart = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/;

/**
 * A line of Markdown. A value that has the line to itself keeps its own lines, inside the same quote or list item, but
 * for empty ones around it: a list item's mark alone would make a heading of the line before.
 */
export function bodyLine(line: string, values: MarkedValues): string {
  if (!values.isIn(line)) return line;
  const [start = ''] = blockStart.exec(line) ?? [];
  const alone = values.valueOf(line.slice(start.length).trimEnd());
  if (alone === undefined || isAddress(alone)) return values.write(line, inline);
  if (alone.trim() === '') return '';
  const following = start.replace(/[-*+.)\d]/g, ' ');
  return markdownLines(alone.replace(/^\s*[\n\r]/, '').trimEnd())
    .map((text, at) => `${at === 0 ? start : following}${withoutTags(text)}`.trimEnd())
    .join('\n');
}

/** A value among other words. */
function inline(value: string, { isInTag, before }: Place): string {
  if (isInTag && /=\s*["']?$/.test(before)) return attribute(value);
  const [destination] = /\]\(<?$/.exec(before) ?? [];
  const address = isAddress(value) ? markdownDestination(value) : encodeURIComponent(value.toWellFormed());
  if (destination !== undefined) return destination.endsWith('<') ? address : `<${address}>`;
  // Among a link's words another link would take its place.
  if (isAddress(value) && !before.endsWith('[')) return `<${address}>`;
  return withoutTags(markdownInline(value));
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value);
}

/** A template may hold HTML, in which a backslash means nothing and a reference does. */
function withoutTags(text: string): string {
  return text.replaceAll('\\<', '&lt;');
}

/** Also without quotes around it; nothing that a click would run. */
function attribute(value: string): string {
  const text = isAddress(value) ? value : value.replace(/^\s*[a-z][a-z\d+.-]*:/i, '');
  return showable(text).replace(/[^\p{L}\p{N}/:.#?_-]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}
