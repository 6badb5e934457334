import { writtenMarks } from './note-mark.ts';
import { OpenLinks } from './open-links.ts';
import { Quotations } from './quotations.ts';
import { SegmentTable } from './segment-table.ts';
import type { Block, BlockKind, Link } from './span.ts';
import { afterSpace, inkEnd } from './white-space.ts';

/** A separator that is only written if more text of the block follows. No node: a `<br>`, which is not a character. */
interface Pending {
  readonly character: ' ' | '\n';
  readonly at?: { readonly node: Text; readonly offset: number; readonly afterGap: boolean };
}

/**
 * A cell with more text than this holds prose, and its table is layout. Longer than any cell of figures or names; a
 * smaller number would make paragraphs of notes in tables, a larger one would make cells of the paragraphs of table
 * layouts.
 */
const longestCell = 200;

/** Characters of the line's end that are remembered. */
const longestBase = 8;

/** What a line may hold and still look empty: white space of any kind, soft hyphens, zero-width characters. */
const blank = /^[\s\u00ad\u200b-\u200f\u2060]*$/;

/** Writes the text, blocks and links of a model while the page is walked: white space collapses as in CSS. */
export class TextBuilder {
  readonly table = new SegmentTable();
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  #parts: string[] = [];
  readonly #settled: string[] = [];
  #length = 0;
  #blockStart = -1;
  #blockKind: BlockKind = 'paragraph';
  #lineIsEmpty = true;
  #pending: Pending | undefined;
  #afterGap = false;
  readonly #openLinks = new OpenLinks();
  readonly #quotations = new Quotations();
  #raised = false;
  #lineEnd = '';

  /** Text of a node, in a block of this kind if it opens one; `keepsLines` as in `<pre>`. */
  addText(node: Text, kind: BlockKind, keepsLines: boolean): void {
    const { data } = node;
    if (this.#lineIsEmpty && !keepsLines && blank.test(data)) return;
    let from = 0;
    while (from < data.length) {
      const inkStart = afterSpace(data, from);
      if (inkStart > from) this.#addSpace(node, from, inkStart, keepsLines);
      if (inkStart === data.length) break;
      from = inkEnd(data, inkStart);
      this.#addRun(node, inkStart, from, kind);
    }
  }

  /** The end of the line so far, at least eight characters of it if there are as many. */
  get lineEnd(): string {
    return this.#pending === undefined ? this.#lineEnd : '';
  }

  openQuotation(): void {
    this.#quotations.open();
  }

  closeQuotation(): void {
    const mark = this.#quotations.close();
    if (this.#blockStart >= 0) this.#writeMark(mark);
  }

  /** What follows is a power: a `^` is written before it, so that 10<sup>6</sup> does not read 106. */
  raise(): void {
    this.#raised = true;
  }

  /** A `<br>`: ends the line, and the block if the line holds nothing. */
  lineBreak(): void {
    if (this.#lineIsEmpty) this.endBlock();
    else this.#endLine({ character: '\n' });
  }

  endBlock(): void {
    if (this.#blockStart >= 0) {
      const span = { start: this.#blockStart, end: this.#length };
      const isProse = this.#blockKind === 'cell' && span.end - span.start > longestCell;
      this.blocks.push({ span, kind: isProse ? 'paragraph' : this.#blockKind });
    }
    this.#blockStart = -1;
    this.#lineIsEmpty = true;
    this.#pending = undefined;
    this.#lineEnd = '';
  }

  /** The page has something here that the text leaves out, or another tree starts. */
  gap(): void {
    this.#afterGap = true;
  }

  openLink(href: string): void {
    this.#openLinks.open(href);
  }

  closeLink(): void {
    const link = this.#openLinks.close(this.#length);
    if (link !== undefined) this.links.push(link);
  }

  /** Joins what was written since the last time, so that no single step has to join everything. */
  settle(): void {
    this.#settled.push(this.#parts.join(''));
    this.#parts = [];
  }

  /** Ends the last block and gives the whole text. */
  finish(): string {
    this.endBlock();
    this.links.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    this.settle();
    return this.#settled.join('');
  }

  #addSpace(node: Text, from: number, to: number, keepsLines: boolean): void {
    const newline = keepsLines ? node.data.slice(from, to).indexOf('\n') : -1;
    if (newline >= 0) {
      const isEmptyLine = node.data.lastIndexOf('\n', to - 1) > from + newline;
      if (this.#lineIsEmpty || isEmptyLine) this.endBlock();
      else this.#endLine({ character: '\n', at: this.#position(node, from + newline) });
    } else if (!this.#lineIsEmpty) {
      this.#pending ??= { character: ' ', at: this.#position(node, from) };
    }
  }

  #endLine(newline: Pending): void {
    this.#pending = newline;
    this.#lineIsEmpty = true;
  }

  /** A run without line breaks; a note mark written in it is a gap. */
  #addRun(node: Text, from: number, to: number, kind: BlockKind): void {
    let start = from;
    for (const mark of this.#lineIsEmpty ? [] : writtenMarks(node.data.slice(from, to))) {
      if (from + mark.start > start) this.#addInk(node, start, from + mark.start, kind);
      this.gap();
      start = from + mark.end;
    }
    if (start < to) this.#addInk(node, start, to, kind);
  }

  #addInk(node: Text, from: number, to: number, kind: BlockKind): void {
    if (this.#blockStart < 0) this.#startBlock(kind);
    else if (this.#pending !== undefined) this.#writePending(this.#pending);
    this.#openLinks.begin(this.#length);
    this.#writeMark(this.#quotations.before(node.data.charAt(from), this.#lineEnd.slice(-1)));
    if (this.#raised) this.#writeMark('^');
    this.#raised = false;
    this.#write(node.data.slice(from, to), this.#position(node, from));
    this.#lineIsEmpty = false;
  }

  #startBlock(kind: BlockKind): void {
    if (this.#length > 0) this.#writePending({ character: '\n' });
    this.#blockStart = this.#length;
    this.#blockKind = kind;
  }

  #writePending({ character, at }: Pending): void {
    this.#pending = undefined;
    if (at === undefined) this.#writeMark(character);
    else this.#write(character, at);
  }

  /** Writes what no text node of the page has. */
  #writeMark(mark: string): void {
    if (mark === '') return;
    this.#parts.push(mark);
    this.#length += mark.length;
    this.#lineEnd = (this.#lineEnd + mark).slice(-longestBase);
  }

  /** A position in the page, and whether text was left out just before it. */
  #position(node: Text, offset: number): NonNullable<Pending['at']> {
    const afterGap = this.#afterGap;
    this.#afterGap = false;
    return { node, offset, afterGap };
  }

  #write(part: string, { node, offset, afterGap }: NonNullable<Pending['at']>): void {
    this.table.append(this.#length, part.length, node, offset, afterGap);
    this.#parts.push(part);
    this.#length += part.length;
    this.#lineEnd = (this.#lineEnd + part.slice(-longestBase)).slice(-longestBase);
  }
}
