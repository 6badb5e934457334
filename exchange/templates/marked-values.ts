const [open, close] = ['\uE000', '\uE001'];
const mark = new RegExp(`${open}(\\d+)${close}`, 'g');
const quotedMark = new RegExp(`(["'])(${open}\\d+${close})\\1`, 'g');
const alone = new RegExp(`^${open}(\\d+)${close}$`);

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

  /** The text with each value written by `write`, which is told what stands right before it. */
  write(text: string, write: (value: string, before: string) => string): string {
    return text.replace(mark, (_, index: string, at: number) =>
      write(this.#values[Number(index)] ?? '', text.slice(0, at)),
    );
  }
}
