import type { ValueLanguage } from './language.ts';
import { matchedGroup } from './matched-group.ts';
import { numberWords } from './number-words.ts';
import type { ClockTime } from './value.ts';

/** What follows a time and tells the half of the day, and whether it is the second. */
const halves = String.raw`(?<am>a\.?\s?m\.?(?!\p{L})|in the morning|morgens|vormittags|früh|de la mañana|de la madrugada|du matin)|(?<pm>p\.?\s?m\.?(?!\p{L})|in the (?:afternoon|evening)|at night|nachmittags|abends|de la (?:tarde|noche)|de l['’]après-midi|du soir)`;

/** Hours as words or digits; quarters and halves as each language says them. */
const forms: Readonly<Record<ValueLanguage, readonly string[]>> = {
  en: [
    String.raw`(?<words>half past|quarter past|quarter to)\s(?<hour>HOUR)`,
    String.raw`(?<hour>\d{1,2})[:.](?<minute>\d\d)(?=\s?(?:a\.?\s?m|p\.?\s?m)\b|\s(?:hours|GMT|BST|ET))`,
    String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?![:\d])`,
    String.raw`(?<hour>HOUR)(?=\s?(?:a\.?\s?m|p\.?\s?m)\b|\so['’]clock)(?:\so['’]clock)?`,
  ],
  de: [
    String.raw`(?<words>halb|viertel nach|viertel vor)\s(?<hour>HOUR)(?:\sUhr)?`,
    String.raw`(?<hour>\d{1,2})[:.](?<minute>\d\d)\sUhr`,
    String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?![:\d])`,
    String.raw`(?<hour>\d{1,2}\.)(?<minute>\d\d)(?=\s(?:morgens|abends))`,
    String.raw`(?<hour>HOUR)\sUhr(?!\p{L})`,
  ],
  es: [
    String.raw`(?<hour>HOUR)\s(?<words>y media|y cuarto|menos cuarto)`,
    String.raw`(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:\s?h(?:oras)?\b)`,
    String.raw`(?<=\ba\s[Ll]as?\s)(?<hour>\d{1,2})[:.](?<minute>\d\d)(?!\d|\s?%)`,
    String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?![:\d])`,
    String.raw`(?<hour>\d{1,2})\s?h(?:oras)?(?!\p{L})`,
    String.raw`(?<=\b[Ll]as?\s)(?<hour>HOUR)(?=\sde la (?:tarde|noche|mañana|madrugada))`,
  ],
  fr: [
    String.raw`(?<hour>HOUR)\sheures?\s(?<words>et demie|et quart|moins le quart)`,
    String.raw`(?<hour>\d{1,2})\s?h\s?(?<minute>\d\d)(?!\d)`,
    String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?![:\d])`,
    // "trois à quatre heures" is a range.
    String.raw`(?<=(?<!(?:NUMBER)\s)à\s)(?<hour>HOUR)\sheures?(?!\p{L})`,
    String.raw`(?<hour>\d{1,2})\s?h(?![\p{L}\d])`,
  ],
};
const noon =
  /(?<![\p{L}\p{N}])(?:(?:12\s)?(?<noon>noon|midday|mittags|mediodía|midi)|(?<midnight>midnight|mitternacht|medianoche|minuit))(?![\p{L}\p{N}])/giu;

/** Minutes past the hour; "halb fünf" is half past four. */
const offsets: Readonly<Record<string, number>> = {
  'half past': 30, 'quarter past': 15, 'quarter to': -15, halb: -30, 'viertel nach': 15, 'viertel vor': -15,
  'y media': 30, 'y cuarto': 15, 'menos cuarto': -15, 'et demie': 30, 'et quart': 15, 'moins le quart': -15,
}; // prettier-ignore

const patterns = new Map<ValueLanguage, RegExp>();

function patternOf(language: ValueLanguage): RegExp {
  const words = [...numberWords[language].small].filter(([, value]) => value >= 1 && value <= 12).map(([word]) => word);
  const hour = String.raw`(?:\d{1,2}|${[...words, 'una', 'ein', 'une'].join('|')})`;
  const each = forms[language].map((form, i) =>
    form
      .replace('HOUR', hour)
      .replace('NUMBER', hour)
      .replace(/<(words|hour|minute)>/g, `<$1${i}>`)
      .replaceAll(' ', String.raw`\s`),
  );
  const half = halves.replaceAll(' ', String.raw`\s`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}.,:])(?:${each.join('|')})(?:\s?(?:${half}))?`, 'giu');
}

/** Times of day of a text, in order. */
export function clockTimesIn(text: string, language: ValueLanguage): ClockTime[] {
  let pattern = patterns.get(language);
  if (pattern === undefined) patterns.set(language, (pattern = patternOf(language)));
  const found = Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index, groups = {} }) => {
    const part = (name: string) => matchedGroup(groups, name);
    const time = minutesOf(part('hour') ?? '', part('minute'), part('words'), groups, language);
    return time === undefined
      ? []
      : [{ kind: 'clock' as const, span: { start: index, end: index + written.length }, ...time }];
  });
  const middays = Array.from(text.matchAll(noon), ({ 0: written, index, groups }) => ({
    kind: 'clock' as const,
    span: { start: index, end: index + written.length },
    minutes: groups?.noon === undefined ? 0 : 12 * 60,
    isHalfKnown: true,
  }));
  return [...found, ...middays];
}

function minutesOf(
  hourText: string,
  minuteText: string | undefined,
  words: string | undefined,
  { am, pm }: Record<string, string | undefined>,
  language: ValueLanguage,
): Pick<ClockTime, 'minutes' | 'isHalfKnown'> | undefined {
  const word = hourText.toLowerCase().replace('.', '');
  const hour = /^\d/.test(word) ? Number(word) : (numberWords[language].small.get(word) ?? 1);
  const minute = Number(minuteText ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const offset = offsets[words?.toLowerCase().replace(/\s/g, ' ') ?? ''] ?? 0;
  const isHalved = am !== undefined || pm !== undefined;
  const base = isHalved && hour === 12 ? 0 : hour;
  const minutes = (base + (pm !== undefined && base < 12 ? 12 : 0)) * 60 + minute + offset;
  const isHalfKnown =
    isHalved ||
    hour > 12 ||
    (words === undefined && language !== 'en') ||
    (minuteText?.length === 2 && hourText.startsWith('0'));
  return { minutes: (minutes + 24 * 60) % (24 * 60), isHalfKnown };
}
