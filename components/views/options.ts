import type { Tag } from '../../annotation/model/annotation.ts';
import type { Failure } from '../../failure/failure.ts';
import type {
  BackupReminder,
  CardDensity,
  HighlightStyle,
  LanguageChoice,
  Palette,
  Sensitivity,
  SiteMode,
} from '../../settings/model/choices.ts';
import type { BuiltInPlace, OwnPlace } from '../../settings/model/look-up-place.ts';
import type { StorageState } from './storage-state.ts';

/** The settings, as the page shows them and hands them back. */
export interface OptionsSettings {
  /** Of the reader; may be empty. */
  readonly name: string;
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
  readonly versionsKept: boolean;
  readonly lookUp: { readonly hidden: readonly BuiltInPlace[]; readonly own: readonly OwnPlace[] };
}

/** A command of ours and its key; empty if it has none. */
export interface Shortcut {
  /** As the browser says it; undefined for the command that opens the popup, which is the browser's own. */
  readonly name?: string;
  readonly key: string;
}

/** What the settings page shows besides the settings. */
export interface OptionsView {
  /** Undefined until the browser has told. */
  readonly storage: StorageState | undefined;
  /** Of tagged articles, versions that are kept; undefined until the database has told. */
  readonly versions: { readonly articles: number; readonly versions: number } | undefined;
  readonly shortcuts: readonly Shortcut[];
  /** False if the reader lets the extension read some sites only; undefined until the browser has told. */
  readonly readsAllSites: boolean | undefined;
  /** How the last change went. */
  readonly saved: 'yes' | Failure | undefined;
  /** True after the browser was asked to keep the notes and did not promise it. */
  readonly persistenceRefused: boolean;
}

export interface OptionsCallbacks {
  readonly onChange: (change: Partial<OptionsSettings>) => void;
  /** The host of what was typed; undefined if it names no site. */
  readonly hostOf: (typed: string) => string | undefined;
  readonly onAllowSites: () => void;
  readonly onAskToPersist: () => void;
  readonly onForgetVersions: () => void;
  readonly onOpenShortcuts: () => void;
}

export interface OptionsProps extends OptionsView, OptionsCallbacks {
  readonly settings: OptionsSettings;
  /** The preview was drawn: paint the parts of it that carry `data-paint`. */
  readonly onPreviewDrawn: (preview: HTMLElement) => void;
}
