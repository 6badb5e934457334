import { is, type ClassedSentence, type Word } from './classed-sentence.ts';

/**
 * Marks the words that are names in a language in which every noun bears a capital (German). A capital makes a name
 * where no noun of the language would stand: before another capital, after an office, without an article or an
 * adjective; and wherever else in the article the same word stands.
 */
export function markNamesAmongNouns(sentences: readonly ClassedSentence[]): void {
  const nouns = new Map<string, number>();
  for (const { words } of sentences)
    words.forEach((word, at) => {
      if (!canBeName(word)) return;
      const vote = voteFor(words, at);
      nouns.set(word.lower, (nouns.get(word.lower) ?? 0) + vote);
    });
  for (const { words } of sentences)
    for (const word of words) {
      if (!canBeName(word)) continue;
      const root = word.lower.endsWith('s') ? word.lower.slice(0, -1) : word.lower;
      word.name = (nouns.get(word.lower) ?? 0) > 0 || (nouns.get(root) ?? 0) > 0;
    }
}

/** Endings of nouns that are no names. */
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|nis|nisse|nissen|ling|linge|chen|lein|tum|ment|mente|ierung|anz|enz|ik|ur|age|eure|euren|ist|isten|istin|innen|in|er|ern|en|e|tag|jahr|zeit|stadt|land|haus|werk|recht|platz|raum|fall|stelle|kraft|kräfte|arbeit|spiel|markt|preis|gesetz|plan|projekt|problem|system|verfahren|bereich)$/;

function canBeName(word: Word): boolean {
  return word.kind === 'word' && word.capitalised && word.text.length > 1 && !is(word, 'starters');
}

/** Above zero if the word looks like a name where it stands, below if like a noun. */
function voteFor(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (/^\p{Lu}[\p{Lu}&\d-]+$/u.test(word.text)) return 3;
  if (is(word, 'outlet')) return 3;
  const isKnownNoun =
    is(word, 'role') || is(word, 'document') || is(word, 'staff') || is(word, 'anonymous') || is(word, 'institution');
  if (isKnownNoun) return -3;
  const [before, after] = [words[at - 1], words[at + 1]];
  const starts = before === undefined || before.kind === 'mark';
  const isJoined = after !== undefined && after.capitalised && after.kind === 'word' && !is(after, 'starters');
  const isAfterName = before !== undefined && before.capitalised && before.kind === 'word' && !is(before, 'starters');
  const isNounLike = nounEnding.test(word.lower);
  if (before !== undefined && (is(before, 'titles') || is(before, 'role'))) return 2;
  if (isJoined || isAfterName) return isAfterName || !isNounLike ? 1 : word.text.length < longNoun ? 0.3 : -1;
  if (is(before, 'article') || is(before, 'definite')) return isNounLike ? -2 : -1;
  if (is(before, 'say') || is(after, 'say') || is(after, 'appraise')) return isNounLike ? 0.4 : 1;
  if (!starts && (before.kind === 'number' || isAdjective(before))) return isNounLike ? -1 : -0.5;
  if (is(before, 'where')) return isNounLike ? -1 : -0.5;
  return isNounLike ? -1 : starts ? 0 : 0.4;
}

/** From this length on what ends like a noun is one, as no first name is: "Ernährungsberaterin Ada Quill". */
const longNoun = 9;

/** A word in small letters with an ending of adjectives: "neue", "großen". */
function isAdjective({ lower, capitalised }: Word): boolean {
  return !capitalised && /(?:e|en|er|es|em)$/.test(lower);
}
