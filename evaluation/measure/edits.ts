import { textOf, type Span } from '../../text/span.ts';

/**
 * A page's text after one of its sentences was edited, and where that sentence stands now; null where it was deleted.
 */
export interface Edited {
  readonly text: string;
  readonly span: Span | null;
}

/** One way to edit a sentence, or undefined where it does not apply. `seed` makes each sentence's edit another one. */
export type Edit = (text: string, span: Span, seed: number) => Edited | undefined;

/** A sentence is replaced by what becomes of it. */
function rewriting(rewrite: (sentence: string, seed: number) => string | undefined): Edit {
  return (text, span, seed) => {
    const rewritten = rewrite(textOf(text, span), seed);
    if (rewritten === undefined) return undefined;
    const edited = text.slice(0, span.start) + rewritten + text.slice(span.end);
    return { text: edited, span: { start: span.start, end: span.start + rewritten.length } };
  };
}

const advert = 'Advertisement. Subscribe now for 1 dollar a week and never miss a story.\n';

const inventedWords = 'harbour violet engine marble seldom kettle wander orchard timber lantern gravel meadow'.split(
  ' ',
);

/** The edits of issue trackers and newsrooms, each applied to one sentence of a page. */
export const edits = {
  unchanged: (text, span) => ({ text, span }),
  'advert before': (text, { start, end }) => ({
    text: advert + text,
    span: { start: start + advert.length, end: end + advert.length },
  }),
  'typo of one character': rewriting((sentence, seed) => {
    const letters = [...sentence.matchAll(/(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu)];
    const letter = letters[seed % letters.length];
    if (letter === undefined) return undefined;
    const typo = letter[0] === 'x' ? 'q' : 'x';
    return sentence.slice(0, letter.index) + typo + sentence.slice(letter.index + 1);
  }),
  'changed number': rewriting((sentence, seed) => {
    const numbers = [...sentence.matchAll(/\d/g)];
    const digit = numbers[seed % numbers.length];
    if (digit === undefined) return undefined;
    return sentence.slice(0, digit.index) + String((Number(digit[0]) + 1) % 10) + sentence.slice(digit.index + 1);
  }),
  'inserted negation': rewriting((sentence) => {
    const verb = /\b(?:was|is|were|are|has|have|had|will|would|could|can)\b/.exec(sentence);
    if (verb === null || /\bnot\b|n[’']t\b/.test(sentence)) return undefined;
    const end = verb.index + verb[0].length;
    return `${sentence.slice(0, end)} not${sentence.slice(end)}`;
  }),
  'half the words replaced': rewriting((sentence, seed) => {
    let word = seed;
    return sentence.replace(/\p{L}+/gu, (old) =>
      word++ % 2 === 0 ? (inventedWords[word % inventedWords.length] ?? old) : old,
    );
  }),
  deleted: (text, { start, end }) => ({ text: text.slice(0, start) + text.slice(end).replace(/^ /, ''), span: null }),
} as const satisfies Record<string, Edit>;
