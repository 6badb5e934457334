/** How months begin in English, German, Spanish and French. */
const months = [
  /^(?:jan|ene)/i,
  /^f[eé][bv]/i,
  /^m[aä]r/i,
  /^a[pbv]r/i,
  /^ma[iy]/i,
  /^jui?n/i,
  /^juil|^jul/i,
  /^a[uog][gouû]/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[eéi][czc]/i,
];

/** Of the language asked about last: a page asks about one. */
let known: { readonly language: string; readonly names: readonly string[] } | undefined;

/**
 * The month that a word names, 1 to 12, or 0: in one of the four languages above, or in the page's own, as the browser
 * writes it.
 *
 * @param language BCP 47; one that is none counts as unknown.
 */
export function monthOf(word: string, language: string): number {
  const own = word === '' || language === '' ? -1 : namesIn(language).findIndex((name) => startsAlike(name, word));
  return (own >= 0 ? own : months.findIndex((month) => month.test(word))) + 1;
}

/** Enough of both to tell months apart: `sty` and `stycznia` are one month, `mar` and `maj` two. */
function startsAlike(name: string, word: string): boolean {
  const short = word.toLowerCase();
  return short.length >= 3 && (name.startsWith(short) || (name.length >= 3 && short.startsWith(name)));
}

function namesIn(language: string): readonly string[] {
  if (known?.language !== language) known = { language, names: monthNames(language) };
  return known.names;
}

/** As they stand beside a day: many languages inflect them there. */
function monthNames(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
    });
  } catch {
    return [];
  }
}
