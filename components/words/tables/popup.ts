import type { Stance } from '../../../annotation/model/annotation.ts';
import type { ExportFormat, ExportOutcome, ExportScope, PopupStatus } from '../../views/popup.ts';
import type { Message } from './claims.ts';

/** What popup and side panel say of the page, and what the background says of it. */
export interface PopupWords {
  readonly highlights: string;
  /** Said to screen readers when a key has switched them. */
  readonly highlightsSwitched: (shown: boolean) => string;
  readonly tagSelection: string;

  readonly status: Readonly<Record<Exclude<PopupStatus['kind'], 'loading' | 'ready'>, Message>>;
  readonly loading: Readonly<Record<Extract<PopupStatus, { kind: 'loading' }>['step'], string>>;
  readonly noClaims: Message;
  readonly readAnyway: string;
  readonly readSite: (host: string) => string;
  readonly openPanel: string;
  readonly openLibrary: string;
  readonly openSettings: string;
  readonly backupDue: (days: number) => string;
  readonly backUp: string;
  readonly updated: (version: string) => string;
  readonly updateRead: string;
  /** The browser has emptied the database. */
  readonly emptied: string;
  readonly reloadPage: string;
  readonly allowSites: string;

  /** Head of what this page can be evidence for. */
  readonly evidenceFor: string;
  /** Names the choice among claims that are being checked. */
  readonly chooseChecked: string;
  /** Where the words are from, and how much evidence is kept of them. */
  readonly checkedOf: (outlet: string, count: number) => string;
  /** The selected words are kept with the page. */
  readonly keptWithQuote: (words: string) => string;
  readonly keptWithoutQuote: string;
  /** What the page says of the claim. */
  readonly thisPage: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly evidenceKept: (title: string) => string;
  /** In the menu. */
  readonly keepEvidence: string;
  /** What menu and key did. */
  readonly evidenceKeptFor: (claim: string) => string;
  readonly nothingChecked: string;
  readonly takeBack: string;
  readonly report: string;
  readonly reportOutcome: Readonly<Record<'saved' | 'failed', string>>;
  readonly reportNeedsTag: string;

  readonly export: string;
  /** What the button that saves the report does. */
  readonly reportMeaning: string;
  readonly format: string;
  readonly formatName: Readonly<Record<ExportFormat, string>>;
  readonly scope: string;
  readonly scopeName: Readonly<Record<ExportScope, string>>;
  readonly saveFile: string;
  readonly copy: string;
  readonly exported: (outcome: ExportOutcome) => string;
}
