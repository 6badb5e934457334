import Mustache from 'mustache';
import { placeholders, type PlaceholderGroup } from './placeholders.ts';

/** Why a template cannot be used, and where: line and column from 1. */
export interface TemplateProblem {
  readonly kind:
    'never-closed' | 'never-opened' | 'unknown' | 'not-a-list' | 'unsupported' | 'out-of-place' | 'too-deep';
  /** The placeholder or section it is about. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** A piece of a template as mustache reads it. */
type Token = readonly [type: string, value: string, start: number, end: number, inside?: readonly Token[]];

/** What is wrong with a template; undefined if it can be filled. */
export function templateProblem(template: string): TemplateProblem | undefined {
  try {
    const tokens = new Mustache.Writer().parse(template) as readonly Token[];
    const found = wrongToken(tokens, ['file']);
    return found && { kind: found.kind, name: found.name, ...placeOf(template, found.at) };
  } catch (error) {
    return syntaxProblem(template, error);
  }
}

interface Found {
  readonly kind: TemplateProblem['kind'];
  readonly name: string;
  readonly at: number;
}

/** Sections inside sections: the built-in templates have 5. Filling goes down them call by call. */
const mostDeep = 20;

/**
 * The first piece that cannot be filled. `within`: the lists it stands in, outermost first. A list stands right in the
 * one that it is part of: elsewhere, it would be written once for each of another's, and one in itself by the square.
 */
function wrongToken(tokens: readonly Token[], within: readonly PlaceholderGroup[], depth = 0): Found | undefined {
  for (const [type, name, at, , inside] of tokens) {
    if (type === 'text' || type === '!') continue;
    if (type !== 'name' && type !== '#' && type !== '^') return { kind: 'unsupported', name, at };
    if (!isKnown(name, within)) return { kind: 'unknown', name, at };
    if (type === 'name' && isGroup(name)) return { kind: 'not-a-list', name, at };
    if (inside !== undefined && depth >= mostDeep) return { kind: 'too-deep', name, at };
    const isList = type === '#' && isGroup(name);
    if (isList && !isRightIn(name, within.at(-1))) return { kind: 'out-of-place', name, at };
    const found = wrongToken(inside ?? [], isList ? [...within, name] : within, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isKnown(name: string, within: readonly PlaceholderGroup[]): boolean {
  return within.some((group) => (placeholders[group] as readonly string[]).includes(name));
}

function isRightIn(group: PlaceholderGroup, around: PlaceholderGroup | undefined): boolean {
  return around !== undefined && (placeholders[around] as readonly string[]).includes(group);
}

function isGroup(name: string): name is Exclude<PlaceholderGroup, 'file'> {
  return name !== 'file' && Object.hasOwn(placeholders, name);
}

/** Mustache says what is wrong in its messages only, such as `Unclosed section "note" at 12`. */
function syntaxProblem(template: string, error: unknown): TemplateProblem {
  const message = error instanceof Error ? error.message : '';
  const [, what = '', name = '', at = '0'] = /^(\w+) (?:section|tag)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
  const opened = name === '' ? template.lastIndexOf('{{', Number(at)) : lastOpening(template, name, Number(at));
  const isOpened = what !== 'Unopened';
  return {
    kind: isOpened ? 'never-closed' : 'never-opened',
    name,
    ...placeOf(template, isOpened ? Math.max(0, opened) : Number(at)),
  };
}

function lastOpening(template: string, name: string, before: number): number {
  const openings = [...template.slice(0, before).matchAll(/\{\{\s*[#^]\s*([^}]*?)\s*\}\}/g)];
  return openings.findLast(([, opened]) => opened === name)?.index ?? -1;
}

function placeOf(template: string, at: number): { line: number; column: number } {
  const before = template.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
