interface PageWords {
  readonly claimSelection: string;
}

/** The few words of ours that stand in the page itself: the reader script does not carry all the others. */
const words = {
  en: { claimSelection: 'Make this a claim' },
  es: { claimSelection: 'Tratar esto como afirmación' },
} satisfies Record<string, PageWords>;

export function pageWords(): PageWords {
  return navigator.language.startsWith('es') ? words.es : words.en;
}
