import type { ValueLanguage } from './language.ts';
import type { Bound } from './value.ts';

type Limit = readonly [bound: Bound, words: string];

/** Words before a figure that limit it, `|` between; `''` for words that say nothing, as the "by" of "rose by 6 %". */
const limits: Readonly<Record<ValueLanguage, readonly Limit[]>> = {
  en: [
    ['≥', 'at least|no less than|no fewer than|not less than|a minimum of'],
    ['≤', 'at most|up to|no more than|not more than|a maximum of'],
    ['>', 'more than|over|above|greater than|in excess of|upwards of'],
    ['<', 'less than|fewer than|under|below'],
    ['~', 'about|around|roughly|approximately|approx\\.?|some|close to|circa|an estimated'],
    ['≲', 'nearly|almost|just under|not quite'],
    ['≳', 'just over|slightly more than'],
    ['→', 'to'],
    ['', 'exactly|precisely|by'],
  ],
  de: [
    ['≥', 'mindestens|wenigstens|nicht weniger als'],
    ['≤', 'höchstens|maximal|bis zu|nicht mehr als'],
    ['>', 'mehr als|über'],
    ['<', 'weniger als|unter'],
    ['~', 'rund|etwa|ungefähr|circa|ca\\.'],
    ['≲', 'fast|knapp|beinahe|nahezu'],
    ['≳', 'gut|etwas mehr als'],
    ['→', 'auf'],
    ['', 'genau|exakt|um'],
  ],
  es: [
    ['≥', 'al menos|por lo menos|como mínimo|no menos de'],
    ['≤', 'como máximo|a lo sumo|hasta|no más de'],
    ['>', 'más de|más del|por encima de'],
    ['<', 'menos de|menos del|por debajo de'],
    ['~', 'unos|unas|alrededor de|cerca de|aproximadamente|en torno a'],
    ['≲', 'casi|poco menos de'],
    ['≳', 'algo más de|poco más de'],
    ['→', 'al|a'],
    ['', 'exactamente|un|el|en|en un'],
  ],
  fr: [
    ['≥', 'au moins|pas moins de'],
    ['≤', "au plus|au maximum|jusqu['’]à|pas plus de"],
    ['>', "plus de|plus d['’]|au-dessus de"],
    ['<', "moins de|moins d['’]|au-dessous de"],
    ['~', 'environ|autour de|quelque|à peu près'],
    ['≲', 'près de|presque|un peu moins de'],
    ['≳', 'un peu plus de'],
    ['→', 'à'],
    ['', 'exactement|précisément|de'],
  ],
};

const patterns = Object.fromEntries(
  Object.entries(limits).map(([language, list]) => [
    language,
    list.map(([bound, words]) => ({
      bound,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:${words.replaceAll(' ', String.raw`\s+`)})\s*(?:(?:a|an|un|une|una|eine[rnm]?)\s+)?$`,
        'iu',
      ),
    })),
  ]),
) as unknown as Readonly<Record<ValueLanguage, readonly { readonly bound: Bound; readonly pattern: RegExp }[]>>;

/** Longer than any limit with its article. */
const reach = 32;

/** What limits the figure that starts at an offset, and where its words start. */
export function boundBefore(text: string, offset: number, language: ValueLanguage): { bound: Bound; start: number } {
  const from = Math.max(0, offset - reach);
  const before = text.slice(from, offset);
  for (const { bound, pattern } of patterns[language]) {
    const found = pattern.exec(before);
    if (found !== null) return { bound, start: from + found.index };
  }
  return { bound: '', start: offset };
}

const open = /^(?:\s(?:or|oder|o|ou)\s(?:more|mehr|más|plus)|\s?\+)(?![\p{L}\p{N}])/iu;
const closed = /^\s(?:or|oder|o|ou)\s(?:less|fewer|weniger|menos|moins)(?!\p{L})/iu;

/** "or more" after a figure, and where it ends. */
export function boundAfter(text: string, offset: number): { bound: Bound; end: number } | undefined {
  const after = text.slice(offset, offset + 16);
  const more = open.exec(after);
  const less = closed.exec(after);
  if (more !== null) return { bound: '≥', end: offset + more[0].length };
  return less === null ? undefined : { bound: '≤', end: offset + less[0].length };
}
