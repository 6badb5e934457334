const [open, close] = ['\uE000', '\uE001'];
const mark = new RegExp(`${open}(\\d+)${close}`, 'g');
const quotedMark = new RegExp(`(["'])(${open}\\d+${close})\\1`, 'g');
const alone = new RegExp(`^${open}(\\d+)${close}$`);

/** Where in a line a value stands. */
export interface Place {
  /** True after `<a` and before its `>`. */
  readonly isInTag: boolean;
  /** The last characters before it. */
  readonly before: string;
}

/** Values and the marks that stand for them in a text, made of characters for private use. */
export class MarkedValues {
  readonly #values: string[] = [];

  /** The text without what could be taken for a mark. */
  unmarked(text: string): string {
    return text.replaceAll(open, '').replaceAll(close, '');
  }

  mark(value: string): string {
    return `${open}${this.#values.push(value) - 1}${close}`;
  }

  /** The value, if the text is one mark and nothing else. */
  valueOf(text: string): string | undefined {
    const [, index] = alone.exec(text) ?? [];
    return index === undefined ? undefined : this.#values[Number(index)];
  }

  /** The text without quotation marks right around a value. */
  unquoted(text: string): string {
    return text.replace(quotedMark, '$2');
  }

  /** True if any value stands in the text. */
  isIn(text: string): boolean {
    return text.includes(open);
  }

  /** The text with each value written by `write`, which is told where it stands. Linear in the text's length. */
  write(text: string, write: (value: string, place: Place) => string): string {
    let from = 0;
    let isInTag = false;
    return text.replace(mark, (found: string, index: string, at: number) => {
      const between = text.slice(from, at);
      const closed = between.lastIndexOf('>');
      isInTag = /<[a-z]/i.test(between.slice(closed + 1)) || (isInTag && closed === -1);
      from = at + found.length;
      return write(this.#values[Number(index)] ?? '', { isInTag, before: text.slice(Math.max(0, at - 20), at) });
    });
  }
}
