import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong with a record, for the reader: the field's path, then what it should be. */
export function whyNot(issues: readonly Issue[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'does not fit';
  const place = issue.path.map(String).join('.');
  return place === '' ? wordsFor(issue) : `${place}: ${wordsFor(issue)}`;
}

function wordsFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `missing, or not of type ${issue.expected}` : `not of type ${issue.expected}`;
    case 'invalid_value':
      return `not ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_big':
      return `larger or longer than ${issue.maximum}`;
    case 'too_small':
      return `smaller or shorter than ${issue.minimum}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'not in the right form';
    default:
      return issue.message;
  }
}

const formats: Readonly<Record<string, string>> = {
  url: 'not a web address (http or https)',
  datetime: 'not a date and time, such as 2026-03-01T08:00:00Z',
};
