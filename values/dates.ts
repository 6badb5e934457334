import type { ValueLanguage } from './language.ts';
import { matchedGroup } from './matched-group.ts';
import type { CalendarDate } from './value.ts';

/** Months in order, with what they are shortened to. */
const monthNames: Readonly<Record<ValueLanguage, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar|jan|jänner februar|feb märz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  fr: 'janvier|janv février|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc',
}; // prettier-ignore

interface DatePattern {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

/** The first of a month may be a word: "primero de marzo", "premier janvier". */
const day = String.raw`(?<day>\d{1,2}|primero|premier)(?:st|nd|rd|th|er|º|ª)?`;
const year = String.raw`(?<year>(?:1[5-9]|20|21)\d\d)(?!\p{Nd}|[.,]\d)`;

/** Day and month in figures, where the language writes them so without a year: "am 9.3.", "el 9/3", "le 09/03". */
const slashed = String.raw`(?<=\b(?:el|del|al|le|du|au)\s)(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\p{Nd}/])`;
const dayAndMonth: Readonly<Record<ValueLanguage, readonly string[]>> = {
  en: [],
  de: [String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?!\p{Nd})`],
  es: [slashed],
  fr: [slashed],
};

function datePatternOf(language: ValueLanguage): DatePattern {
  const names = monthNames[language].split(' ').map((forms) => forms.split('|'));
  const months = new Map(names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)));
  const month = String.raw`(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\.?(?!\p{L})`;
  const before = { en: 'the ', de: '(?:dem|den|der) ', es: 'el ', fr: 'le ' }[language];
  const forms = [
    String.raw`${day}\.?\s(?:of\s|de\s)?${month}(?:,?\s(?:de\s|del\s)?${year})?`,
    ...(language === 'en' ? [String.raw`${month}\s${day}(?:,?\s${year})?(?![\d.,]*\d|\s?(?:%|per))`] : []),
    String.raw`${month},?\s(?:de\s|del\s)?${year}`,
    String.raw`(?<day>\d{1,2})(?<mark>[./])\s?(?<month>\d{1,2})\k<mark>\s?${year}`,
    ...dayAndMonth[language],
    String.raw`${year}-(?<month>\d\d)-(?<day>\d\d)(?!\p{Nd})`,
    String.raw`(?<![.,$€£]\d*)\b${year}(?!\s?(?:%|€))`,
    // "sept pour cent" is seven.
    String.raw`(?<=[\p{L},]\s(?:[(]?))${language === 'fr' ? String.raw`(?!sept\s)` : ''}${month}`,
  ];
  const each = forms.map((form, i) => form.replace(/<(day|month|year|mark)>/g, `<$1${i}>`));
  return { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${before})?(?:${each.join('|')})`, 'giu'), months };
}

const datePatterns = new Map<ValueLanguage, DatePattern>();

/** Dates, months with a year, and years of a text, in order. */
export function datesIn(text: string, language: ValueLanguage): CalendarDate[] {
  let datePattern = datePatterns.get(language);
  if (datePattern === undefined) datePatterns.set(language, (datePattern = datePatternOf(language)));
  const { pattern, months } = datePattern;
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index, groups = {} }) => {
    const part = (name: string) => matchedGroup(groups, name);
    const named = part('month');
    const month = named === undefined ? undefined : (months.get(named.toLowerCase()) ?? Number(named));
    const isWord = named !== undefined && /\p{L}/u.test(named);
    // "may", "mar", "sat": words of other kinds in small letters, where the language writes months with a capital.
    if (isWord && (language === 'en' || language === 'de') && /^\p{Ll}/u.test(named)) return [];
    const [dayText, yearText] = [part('day'), part('year')];
    const date = {
      year: yearText === undefined ? undefined : Number(yearText),
      month,
      day: dayText === undefined ? undefined : Number(dayText) || 1,
    };
    if ((date.month ?? 1) > 12 && (date.day ?? 1) > 12) return [];
    return [
      {
        kind: 'date' as const,
        span: { start: index, end: index + found.length },
        ...date,
        isNumeric: !isWord && named !== undefined,
      },
    ];
  });
}
