import { isolated, showable, withoutBidiControls } from './showable.ts';

/**
 * Text that must show in Markdown as the characters it consists of: CommonMark (https://spec.commonmark.org/0.31.2/),
 * and what GitHub, Obsidian and Logseq add to it. Marks that cannot mean anything where they stand are left alone, as
 * many people read Markdown as it is.
 */

/** What starts or ends an inline construct wherever it stands. `@` would make mentions and mail links. */
const anywhere = /[\\`*_[\]{}<>|~$^#@]/;
/**
 * What does so only beside certain others: entities, `%%comments%%`, `==marks==`, `((references))`, addresses,
 * `:emoji:` (of which none has a name of two digits, as in `06:40:00+02:00`), `key::`.
 */
const inCompany =
  /&(?=#?\w+;)|%(?=%)|(?<=%)%|=(?==)|(?<==)=|\((?=\()|(?<=\()\(|:(?=\/\/|:|(?!\d\d(?:[+-]\d\d)?:)[\w+-]+:)|(?<=www)\./i;
const inlineMarks = new RegExp(`${anywhere.source}|${inCompany.source}`, 'gi');
/** Lists, rules and underlines of headings. */
const lineStart = /^(?:[-=]|\+(?=\s|$)|\d{1,9}[.)](?=\s|$))/;

/** For one line inside other text: line breaks become spaces, and its direction does not reach the rest of the line. */
export function markdownInline(text: string): string {
  return isolated(
    escapeLine(
      withoutBidiControls(text)
        .replace(/[\s\u0085]+/g, ' ')
        .trim(),
    ),
  );
}

/** The lines of a block. Line breaks and empty lines stay as they are in `text`. */
export function markdownLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/).map(escapeLine);
  // A backslash at its end makes a line break hard; before an empty line it would show.
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line));
}

/** A link; `url` may hold anything that a URL can. */
export function markdownLink(text: string, url: string): string {
  return `[${markdownInline(text)}](<${markdownDestination(url)}>)`;
}

/** An address as it stands between `<` and `>`. */
export function markdownDestination(url: string): string {
  return showable(url)
    .replace(/[<>\\\s]/g, encodeURIComponent)
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function escapeLine(line: string): string {
  const text = showable(line).trimEnd();
  const content = text.trimStart();
  const indent = text.slice(0, text.length - content.length).replace(/[ \t]/g, '&#32;');
  return (
    indent +
    content.replace(inlineMarks, '\\$&').replace(lineStart, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
  );
}
