import type { Link } from './span.ts';

/** HTML has no links in links; a script can make some, and each sentence is asked for the links around it. */
const mostNested = 16;

/** The links that a place in the page stands in, and where in the text their words begin. */
export class OpenLinks {
  readonly #open: { readonly href: string; start: number }[] = [];

  open(href: string): void {
    this.#open.push({ href: this.#open.length < mostNested ? href : '', start: -1 });
  }

  /** Words stand at an offset of the text: those links begin there that have none yet. */
  begin(offset: number): void {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const link = this.#open[at];
      // Those around it have begun as well.
      if (link === undefined || link.start >= 0) return;
      link.start = offset;
    }
  }

  /** The innermost link, if it leads somewhere and has words, which end at an offset of the text. */
  close(end: number): Link | undefined {
    const { href = '', start = -1 } = this.#open.pop() ?? {};
    return start < 0 || href === '' ? undefined : { span: { start, end }, href };
  }
}
