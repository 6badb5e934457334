import { entriesIn } from '../claims/read/lexicon.ts';

/** A Vite plugin: lexicons are laid out for their translators, and bundled two thirds as long. */
export const compactLexicons = {
  name: 'compact-lexicons',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/claims\/languages\/\w+\/\w+\.ts$/ },
    handler: (code: string): string =>
      code.replaceAll(
        /: (["'`])(.*?)\1/gs,
        (_, quote: string, words: string) => `: ${quote}${frontCode(words)}${quote}`,
      ),
  },
};

/** The digit that stands for shared letters is one. */
const mostShared = 9;

/** Front coding of the sorted entries: each says how many first letters it shares with the one before ("warned, warns" as "warned,4s"). */
export function frontCode(words: string): string {
  let last = '';
  return entriesIn(words)
    .sort()
    .map((entry) => {
      let shared = 0;
      while (shared < mostShared && shared < entry.length && entry[shared] === last[shared]) shared++;
      last = entry;
      return shared > 1 ? `${shared}${entry.slice(shared)}` : entry;
    })
    .join();
}
