import type { Language } from './language.ts';

/**
 * A word for each plural category that the language tells apart
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Numbers, dates, names and order as a language writes them, also when the browser speaks another. */
export class Formatting {
  readonly #locale: string;
  /** Made when first needed: each costs some tenths of a millisecond, and a popup needs few. */
  readonly #made = new Map<string, unknown>();

  /** @param locale BCP 47 tag. */
  constructor(locale: string) {
    this.#locale = locale;
  }

  number(value: number): string {
    return this.#once('number', (locale) => new Intl.NumberFormat(locale)).format(value);
  }

  /** A number with what it counts, such as `1 note` and `2 notes`. */
  count(value: number, forms: PluralForms): string {
    return `${this.number(value)} ${this.plural(value, forms)}`;
  }

  /** The form that goes with a number; `other` where the language has a category that the forms leave out. */
  plural(value: number, forms: PluralForms): string {
    return forms[this.#once('plural', (locale) => new Intl.PluralRules(locale)).select(value)] ?? forms.other;
  }

  /** @param share from 0 to 1; written in whole per cents. */
  share(share: number): string {
    const options = { style: 'percent', maximumFractionDigits: 0 } as const;
    return this.#once('share', (locale) => new Intl.NumberFormat(locale, options)).format(share);
  }

  /** A measure, with two places after the point. */
  decimal(value: number): string {
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
    return this.#once('decimal', (locale) => new Intl.NumberFormat(locale, options)).format(value);
  }

  /** @param bytes written in the largest unit from kilobytes up that leaves a whole part, such as `1.4 MB`. */
  bytes(bytes: number): string {
    const power = Math.floor(Math.log10(Math.max(bytes, 1)) / 3);
    const step = Math.min(Math.max(power, 1), byteUnits.length);
    const unit = byteUnits[step - 1];
    const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
    return this.#once(`bytes ${unit ?? ''}`, (locale) => new Intl.NumberFormat(locale, options)).format(
      bytes / 1000 ** step,
    );
  }

  /** @param date ISO 8601 date or instant; what is no date stays as it is. */
  day(date: string): string {
    return this.#date(date, { dateStyle: 'medium' });
  }

  /** @param date ISO 8601 instant, written with the time of day. */
  moment(date: string): string {
    return this.#date(date, { dateStyle: 'medium', timeStyle: 'short' });
  }

  /** @param month as in `2026-03`. */
  month(month: string): string {
    return this.#date(`${month}-01`, { month: 'short', year: 'numeric' });
  }

  /** Such as `a, b, and c`. */
  list(items: readonly string[]): string {
    return this.#once('list', (locale) => new Intl.ListFormat(locale)).format(items);
  }

  /** Such as `a, b, or c`. */
  either(items: readonly string[]): string {
    return this.#once('either', (locale) => new Intl.ListFormat(locale, { type: 'disjunction' })).format(items);
  }

  /** The name of a language; a tag that is none stays as it is. */
  languageName(tag: string): string {
    try {
      return this.#once('language', (locale) => new Intl.DisplayNames(locale, { type: 'language' })).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  lowerCase(text: string): string {
    return text.toLocaleLowerCase(this.#locale);
  }

  /** Order of names, for `sort`; numbers in them by their value. */
  compare(a: string, b: string): number {
    return this.#once('order', (locale) => new Intl.Collator(locale, { numeric: true })).compare(a, b);
  }

  #date(date: string, options: Intl.DateTimeFormatOptions): string {
    // A day without a time is that day wherever the reader is.
    const parsed = new Date(/^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T12:00` : date);
    if (Number.isNaN(parsed.getTime())) return date;
    const format = this.#once(JSON.stringify(options), (locale) => new Intl.DateTimeFormat(locale, options));
    return format.format(parsed);
  }

  #once<Made>(name: string, make: (locale: string) => Made): Made {
    const made = this.#made.get(name) as Made | undefined;
    if (made !== undefined) return made;
    const fresh = make(this.#locale);
    this.#made.set(name, fresh);
    return fresh;
  }
}

const byteUnits = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const formattings = new Map<Language, Formatting>();

/**
 * How a language of the interface writes, in the reader's region where the browser names one: `es` for a reader in
 * Mexico is `es-MX`.
 */
export function formattingIn(language: Language): Formatting {
  const known = formattings.get(language);
  if (known !== undefined) return known;
  const made = new Formatting(localeFor(language, navigator.languages));
  formattings.set(language, made);
  return made;
}

/**
 * The language with the region that the reader's browser has for it, the language alone where it has none.
 *
 * @param preferred BCP 47 tags, the most preferred first.
 */
export function localeFor(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}
