/** Agencies that stand before a report without a dash after them. */
const agencies =
  'Reuters|AP|AFP|dpa|EFE|CNN|UPI|PTI|ANI|IANS|AAP|ANSA|APA|ATS|Lusa|TASS|Xinhua|Yonhap|Kyodo|Bloomberg|Europa Press|Associated Press|epd|KNA|SID|Keystone-SDA|Anadolu|BELGA|ANP|NTB|TT|PAP';
const dash = '(?:[—–―-]{1,2}|\\.\\s?[—–―-]{1,2})';
/** Up to four words, each with a capital letter. */
const place = "\\p{Lu}[\\p{L}.'’]*(?:[ /-]\\p{L}[\\p{L}.'’]*){0,3}";
/** A state, a country or a day: `Calif.`, `May 3`, `12 may`. */
const more = '(?:,\\s?[\\p{L}\\p{N}][\\p{L}\\p{N}.’ ]{0,24}){0,2}';
const opening = '["“„«‘\'¿¡(]?';

/** What comes before the first sentence of a report: where it was written, and for which agency. */
const datelines: readonly (readonly [dateline: RegExp, example: string])[] = [
  [
    new RegExp(`^(?:${place}${more}\\s?)?\\([\\p{L}/&. -]{2,30}\\)\\s?${dash}\\s*(?=${opening}[\\p{Lu}\\p{N}])`, 'u'),
    'PORT ELLERY, May 3 (Example News) — ',
  ],
  [
    new RegExp(`^(?:${place}${more}\\s)?\\((?:${agencies})\\)\\s+(?=${opening}[\\p{Lu}\\p{N}])`, 'u'),
    'Port Ellery (Reuters) ',
  ],
  // In capitals, so that neither a subject nor an abbreviation before an aside is taken for a place.
  [
    new RegExp(
      `^(?:\\p{Lu}{5,}|\\p{Lu}{2,}(?:[ .-]+\\p{Lu}{2,}){1,3})${more}\\s[—–-]{1,2}\\s(?=${opening}[\\p{Lu}\\p{N}])(?![^.]*\\s[—–]\\s)`,
      'u',
    ),
    'PORT ELLERY, Example Islands — ',
  ],
];
const longest = 100;

/** How many characters at the start of a paragraph only say where, when and for whom it was written. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, longest);
  for (const [dateline] of datelines) {
    const [found] = dateline.exec(start) ?? [];
    if (found !== undefined) return found.length;
  }
  return 0;
}
