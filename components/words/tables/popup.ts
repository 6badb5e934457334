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
  readonly reloadPage: string;
  readonly allowSites: string;

  readonly export: string;
  readonly format: string;
  readonly formatName: Readonly<Record<ExportFormat, string>>;
  readonly scope: string;
  readonly scopeName: Readonly<Record<ExportScope, string>>;
  readonly saveFile: string;
  readonly copy: string;
  readonly exported: (outcome: ExportOutcome) => string;
}
