import type { Language } from '../../components/words/language.ts';

/** The few words of ours that stand in the page itself: the reader script does not carry all the others. */
export const pageWords: Readonly<Record<Language, { readonly claimSelection: string }>> = {
  en: { claimSelection: 'Make this a claim' },
  es: { claimSelection: 'Tratar esto como afirmación' },
};
