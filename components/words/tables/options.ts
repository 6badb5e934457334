import type { PlaceFault } from '../../views/look-up.ts';
import type {
  BackupReminder,
  CardDensity,
  HighlightStyle,
  LanguageChoice,
  Palette,
  SiteMode,
} from '../../../settings/model/choices.ts';

/** What only the settings page says. */
export interface OptionsWords {
  readonly title: string;
  readonly lead: string;
  readonly saved: string;

  readonly highlights: string;
  readonly highlightStyle: string;
  readonly highlightStyleName: Readonly<Record<HighlightStyle, string>>;
  readonly highlightStyleMeaning: string;
  readonly palette: string;
  readonly paletteName: Readonly<Record<Palette, string>>;
  readonly paletteMeaning: Readonly<Record<Palette, string>>;
  readonly preview: string;
  /** Sentences with the highlight each is painted with. */
  readonly previewLines: readonly (readonly [paint: string, line: string])[];

  readonly suggestions: string;
  readonly suggestionsMeaning: string;

  readonly sites: string;
  readonly sitesMeaning: string;
  /** Said where the reader has narrowed site access in the browser. */
  readonly accessNarrowed: string;
  readonly allowSites: string;
  readonly whereToRead: string;
  readonly siteMode: Readonly<Record<SiteMode, string>>;
  readonly site: string;
  readonly addSite: string;
  readonly removeSite: (host: string) => string;
  readonly noSite: string;
  readonly noSites: string;

  readonly lookUp: string;
  readonly lookUpMeaning: string;
  readonly placeName: string;
  readonly placeAddress: string;
  /** What can stand in the address. */
  readonly placeHint: string;
  readonly addPlace: string;
  readonly removePlace: (name: string) => string;
  readonly placeFault: Readonly<Record<PlaceFault | 'no-name' | 'too-many', string>>;

  /** The name under which others see the reader's notes. */
  readonly person: string;
  readonly personMeaning: string;
  readonly personName: string;

  readonly onThePage: string;
  readonly selectionButton: string;
  readonly minimap: string;
  readonly cardDensity: string;
  readonly cardDensityName: Readonly<Record<CardDensity, string>>;

  readonly keys: string;
  readonly keysMeaning: string;
  readonly noKey: string;
  readonly changeKeys: string;
  /** What the browser's own command does. */
  readonly openPopup: string;
  readonly keysOfEveryPage: string;
  readonly keysOfClaims: string;
  readonly keysOfLibrary: string;

  readonly interfaceLanguage: string;
  readonly languageName: Readonly<Record<LanguageChoice, string>>;

  readonly notes: string;
  readonly notesMeaning: string;
  readonly askingBrowser: string;
  readonly storageUsed: (used: string, available: string | undefined) => string;
  readonly storageMeter: string;
  readonly promised: string;
  readonly notPromised: string;
  readonly askToKeep: string;
  readonly refused: string;
  readonly versions: string;
  /** What is kept, where, for how long, and what is not. */
  readonly versionsMeaning: string;
  readonly keepVersions: string;
  readonly versionsKept: (articles: number, versions: number) => string;
  readonly deleteVersions: string;
  readonly sureDeleteVersions: string;
  readonly keepThem: string;
  readonly backupReminder: string;
  readonly backupReminderName: Readonly<Record<BackupReminder, string>>;
}
