import { claims as claimsDe } from './de/claims.ts';
import { failures as failuresDe } from './de/failures.ts';
import { popup as popupDe } from './de/popup.ts';
import { claims as claimsEn } from './en/claims.ts';
import { failures as failuresEn } from './en/failures.ts';
import { popup as popupEn } from './en/popup.ts';
import { claims as claimsEs } from './es/claims.ts';
import { failures as failuresEs } from './es/failures.ts';
import { popup as popupEs } from './es/popup.ts';
import { claims as claimsFr } from './fr/claims.ts';
import { failures as failuresFr } from './fr/failures.ts';
import { popup as popupFr } from './fr/popup.ts';
import type { Language } from './language.ts';
import type { WordTables } from './tables.ts';

/** What the background says, in every language at once: a worker cannot load code later. */
export const workerWords: Readonly<Record<Language, Pick<WordTables, 'claims' | 'failures' | 'popup'>>> = {
  de: { claims: claimsDe, failures: failuresDe, popup: popupDe },
  en: { claims: claimsEn, failures: failuresEn, popup: popupEn },
  es: { claims: claimsEs, failures: failuresEs, popup: popupEs },
  fr: { claims: claimsFr, failures: failuresFr, popup: popupFr },
};
