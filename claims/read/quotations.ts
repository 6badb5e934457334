import type { Token } from './tokens.ts';

/** Which of a sentence's tokens stand inside a quotation, and whether one is open where it starts and where it ends. */
export interface Quotation {
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  readonly inside: readonly boolean[];
}

/** A quotation never closed must not swallow the article; longer quotations than this are rare in news. */
const longestQuotation = 12;

const opening = '“«„';
const closing = '”»';
const straight = '"';
/** What closes where it was opened by another mark than usual: German „…“ and »…«. */
const closedBy: Readonly<Record<string, string>> = { '„': '“”', '»': '«' };

/** Follows quotations through the sentences of an article, over paragraphs whose opening mark is repeated. */
export class QuotationTracker {
  readonly #text: string;
  #open = false;
  #openedBy = '';
  #sentences = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The quotation state of the next sentence.
   * @param newParagraph true if a paragraph surely begins here: without an opening mark no quotation runs on into it
   */
  read(tokens: readonly Token[], newParagraph: boolean): Quotation {
    const startsWithMark = this.#direction(tokens[0]) === 'open';
    if (this.#open && ((newParagraph && !startsWithMark) || this.#sentences >= longestQuotation)) this.#open = false;
    const startsInside = this.#open;
    const inside: boolean[] = [];
    for (const token of tokens) {
      const direction = token.kind === 'mark' ? this.#direction(token) : undefined;
      if (direction !== undefined) this.#open = direction === 'open';
      if (direction === 'open') this.#openedBy = token.text;
      inside.push(this.#open || direction === 'close');
    }
    this.#sentences = this.#open && startsInside ? this.#sentences + 1 : 0;
    return { startsInside, endsInside: this.#open, inside };
  }

  #direction(token: Token | undefined): 'open' | 'close' | undefined {
    if (token?.kind !== 'mark') return undefined;
    if (this.#open && closedBy[this.#openedBy]?.includes(token.text) === true) return 'close';
    if (token.text === '»' && !this.#open && this.#isBeforeWord(token)) return 'open';
    if (opening.includes(token.text)) return 'open';
    if (closing.includes(token.text)) return 'close';
    if (token.text !== straight && !this.#isDoubledApostrophe(token)) return undefined;
    const afterSpace = token.start === 0 || /[\s(—–-]/.test(this.#text.charAt(token.start - 1));
    const loose = afterSpace && this.#open && /\s/.test(this.#text.charAt(token.end));
    return afterSpace && !loose ? 'open' : 'close';
  }

  /** True at the start of a word: »so« in German, not «ainsi» in French. */
  #isBeforeWord({ start, end }: Token): boolean {
    return (start === 0 || /[\s(]/.test(this.#text.charAt(start - 1))) && /[^\s.,;:!?]/.test(this.#text.charAt(end));
  }

  #isDoubledApostrophe(token: Token): boolean {
    return token.text === "'" && this.#text.charAt(token.end) === "'";
  }
}
