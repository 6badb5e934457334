const marks = ['“”', '‘’'] as const;
const anyMark = /["'“”„‟«»‹›‘’‚「」『』]/;

interface Quotation {
  /** What closes it; undefined while nothing of it is written. */
  closing: string | undefined;
}

/** The quotation marks of open `<q>` elements: the browser draws them, no text node has them. */
export class Quotations {
  readonly #open: Quotation[] = [];

  open(): void {
    this.#open.push({ closing: undefined });
  }

  /**
   * The marks that belong before the next character of a text.
   *
   * @param last the character before it; none are given where the page has marks of its own.
   */
  before(next: string, last: string): string {
    let opening = '';
    for (const [depth, quotation] of this.#open.entries()) {
      if (quotation.closing !== undefined) continue;
      const [begin = '', end = ''] = marks[depth % 2] ?? marks[0];
      const hasOwn = anyMark.test(next) || (opening === '' && anyMark.test(last));
      quotation.closing = hasOwn ? '' : end;
      if (!hasOwn) opening += begin;
    }
    return opening;
  }

  /** The mark that closes the last one opened; empty if nothing was written in it, or the page has its own. */
  close(): string {
    return this.#open.pop()?.closing ?? '';
  }
}
