/** A word, a number, a run of white space, or one other character. Joined, the tokens of a text give the text. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'space' | 'mark';
}

/**
 * Scripts without spaces between words give one token a character; everywhere else apostrophes and single hyphens stay
 * inside the word ("doesn't", "co-operate"), the points of initials and acronyms inside them ("U.S."), separators and a
 * minus inside the number ("3.4", "1,000", "-5"). Signs of currency and percent are words: they carry meaning.
 */
const token =
  /(?<number>(?:(?<![^\s(])[-\u2212])?\p{Nd}+(?:[.,’'\u00a0\u202f]\p{Nd}+)*)|(?<word>\p{Lu}{1,2}\.(?: ?\p{Lu}{1,2}\.)+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\p{L}[\p{L}\p{M}\u00ad]*(?:['’\u2010\u2011-]\p{L}[\p{L}\p{M}\u00ad]*)*|[\p{Sc}%‰])|(?<space>\s+)|./gsu;

export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(token), (match) => {
    const { number, word, space } = match.groups ?? {};
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : space !== undefined ? 'space' : 'mark';
    return { text: match[0], kind };
  });
}

/** Words and numbers only. */
export function wordsOf(text: string): Token[] {
  return tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number');
}
