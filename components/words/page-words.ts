import { page as de } from './de/page.ts';
import { page as en } from './en/page.ts';
import { page as es } from './es/page.ts';
import { page as fr } from './fr/page.ts';
import type { Language } from './language.ts';
import type { PageWords } from './tables/page.ts';

/** The few words that stand in the page itself, in every language at once: the page script cannot load code later. */
export const pageWords: Readonly<Record<Language, PageWords>> = { de, en, es, fr };
