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

/** The form of a word, a figure or a mark: the same one each time, so that nothing about it needs a second look. */
export function formOf(text: string): WordForm {
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

let places = 0;

/** Something that follows from a word's form alone, worked out the first time that it is asked for and kept with the form. */
export class PerForm<Value extends object> {
  readonly #place = places++;
  readonly #work: (form: WordForm) => Value;

  constructor(work: (form: WordForm) => Value) {
    this.#work = work;
  }

  of(form: WordForm): Value {
    return (form.known[this.#place] as Value | undefined) ?? this.#learn(form);
  }

  #learn(form: WordForm): Value {
    const value = this.#work(form);
    form.known[this.#place] = value;
    return value;
  }
}
