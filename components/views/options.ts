import type { Tag } from '../../annotation/model/annotation.ts';
import type { Sensitivity } from '../../claims/claim.ts';

export type SiteMode = 'everywhere' | 'only-listed' | 'never-listed';
export type HighlightStyle = 'underline' | 'background' | 'both';
export type Palette = 'standard' | 'colour-blind-safe';
export type LanguageChoice = 'browser' | 'en' | 'es';
export type BackupReminder = 'never' | 'weekly' | 'monthly';
export type CardDensity = 'comfortable' | 'compact';

/** The settings, as the page shows them and hands them back. */
export interface OptionsSettings {
  readonly sensitivity: Sensitivity;
  readonly sites: { readonly mode: SiteMode; readonly only: readonly string[]; readonly never: readonly string[] };
  readonly suggestionsShown: readonly Tag[];
  readonly highlightStyle: HighlightStyle;
  readonly palette: Palette;
  readonly language: LanguageChoice;
  readonly backupReminder: BackupReminder;
  readonly selectionButton: boolean;
  readonly minimap: boolean;
  readonly cardDensity: CardDensity;
}

/** The room that the notes take, in bytes, and whether the browser has promised not to clear it away by itself. */
export interface StorageState {
  readonly used: number;
  /** Undefined if the browser does not tell. */
  readonly available?: number;
  readonly isPersistent: boolean;
}

/** A command of ours and its key; empty if it has none. */
export interface Shortcut {
  readonly name: string;
  readonly key: string;
}

export interface OptionsProps {
  readonly settings: OptionsSettings;
  /** Undefined until the browser has told. */
  readonly storage: StorageState | undefined;
  readonly shortcuts: readonly Shortcut[];
  /** How the last change went. */
  readonly saved: 'yes' | 'no' | undefined;
  /** True after the browser was asked to keep the notes and did not promise it. */
  readonly persistenceRefused: boolean;
  readonly onChange: (change: Partial<OptionsSettings>) => void;
  /** The host of what was typed; undefined if it names no site. */
  readonly hostOf: (typed: string) => string | undefined;
  readonly onAskToPersist: () => void;
  readonly onOpenShortcuts: () => void;
  /** The preview was drawn: paint the parts of it that carry `data-paint`. */
  readonly onPreviewDrawn: (preview: HTMLElement) => void;
}
