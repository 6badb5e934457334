/**
 * Interning (flyweights): each different word of a text is one object, on which whatever follows from its letters is
 * kept. It is found through a direct-mapped cache by a multiplicative hash of its letters, and behind that through a
 * map. Cost: one pass over the letters, and no new string for most words. This one because a map alone needs a
 * substring for every token.
 */

/** A word as it is written, and what is known of it wherever it stands: worked out once for each different one. */
export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes, for looking up. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capitalised: boolean;
  /** What each `PerForm` has worked out of it. */
  readonly known: unknown[];
}

/** Forms kept; an article has some 700 different ones. */
const rememberedForms = 5000;
const forms = new Map<string, WordForm>();

/**
 * Slots for the forms met last, by a hash of their letters: a power of two, some times as many as an article has forms.
 */
const recentForms = 4096;
const recent = new Array<WordForm | undefined>(recentForms);

/**
 * The form of the word, figure or mark between two indexes of a text: the same one each time, so that nothing about it
 * needs a second look. Most are found without making a string of their own.
 */
export function formAt(text: string, start: number, end: number): WordForm {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x2c1b3c6d);
  const slot = (hash ^ (hash >>> 15)) & (recentForms - 1);
  const form = recent[slot];
  if (form !== undefined && stands(form.text, text, start, end)) return form;
  return (recent[slot] = formOf(text.slice(start, end)));
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= rememberedForms) forms.clear();
  const form = toForm(text);
  forms.set(text, form);
  return form;
}

function toForm(text: string): WordForm {
  const first = text.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const isWord = !isNumber && small !== text.toUpperCase();
  const capitalised = isWord && small.charCodeAt(0) !== first;
  return { text, lower, kind: isNumber ? 'number' : isWord ? 'word' : 'mark', capitalised, known: [] };
}

let slots = 0;

/**
 * Something that follows from a word's form alone, worked out the first time that it is asked for and kept with the
 * form.
 */
export class PerForm<Value extends object> {
  readonly #slot = slots++;
  readonly #work: (form: WordForm) => Value;

  constructor(work: (form: WordForm) => Value) {
    this.#work = work;
  }

  of(form: WordForm): Value {
    return (form.known[this.#slot] as Value | undefined) ?? this.#learn(form);
  }

  #learn(form: WordForm): Value {
    const value = this.#work(form);
    form.known[this.#slot] = value;
    return value;
  }
}
