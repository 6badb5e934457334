import type { OptionsCallbacks, OptionsSettings, OptionsView, Shortcut } from '../components/views/options.ts';
import type { StorageState } from '../components/views/storage-state.ts';
import { failureOf } from '../failure/failure.ts';
import type { Settings } from '../settings/settings.ts';
import { hostOf } from '../settings/site-rules.ts';
import { Session } from './session.ts';

/** What the settings page shows and changes. */
export interface OptionsSources {
  /** Rejects if the browser takes no more. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly readShortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcuts: () => Promise<void>;
  readonly readStorageState: () => Promise<StorageState>;
  /** True if the browser lets us read every site. */
  readonly mayRead: () => Promise<boolean>;
  readonly askToReadAllSites: () => Promise<boolean>;
  readonly onSiteAccessChange: (callback: () => void) => void;
  readonly countVersions: () => Promise<NonNullable<OptionsView['versions']>>;
  readonly forgetVersions: () => Promise<unknown>;
  /** Asks the browser not to clear the notes by itself; false if it does not promise that. */
  readonly persist: () => Promise<boolean>;
}

/** The settings page, but for the settings themselves. */
export class OptionsSession extends Session<OptionsView> {
  readonly callbacks: OptionsCallbacks;
  readonly #sources: OptionsSources;

  constructor(sources: OptionsSources) {
    super({
      storage: undefined,
      versions: undefined,
      shortcuts: [],
      readsAllSites: undefined,
      saved: undefined,
      persistenceRefused: false,
    });
    this.#sources = sources;
    this.callbacks = {
      onChange: (change) => void this.#save(change),
      hostOf,
      onAllowSites: () => void sources.askToReadAllSites(),
      onAskToPersist: () => void this.#persist(),
      onForgetVersions: () => void this.#forgetVersions(),
      onOpenShortcuts: () => void sources.openShortcuts(),
    };
    void sources.readShortcuts().then((shortcuts) => this.change({ shortcuts }));
    sources.onSiteAccessChange(() => void this.#lookAtSiteAccess());
    void this.#lookAtSiteAccess();
    void this.#lookAtStorage();
    void this.#lookAtVersions();
  }

  async #save(change: Partial<OptionsSettings>): Promise<void> {
    try {
      await this.#sources.changeSettings(storable(change));
      this.change({ saved: 'yes' });
    } catch (error) {
      this.change({ saved: failureOf(error) });
    }
  }

  async #persist(): Promise<void> {
    this.change({ persistenceRefused: !(await this.#sources.persist()) });
    await this.#lookAtStorage();
  }

  async #forgetVersions(): Promise<void> {
    try {
      await this.#sources.forgetVersions();
      this.change({ saved: 'yes' });
    } catch (error) {
      this.change({ saved: failureOf(error) });
    }
    await this.#lookAtVersions();
    await this.#lookAtStorage();
  }

  /** A database that cannot be read is told where notes are shown. */
  async #lookAtVersions(): Promise<void> {
    const versions = await this.#sources.countVersions().catch(() => undefined);
    this.change({ versions });
  }

  async #lookAtSiteAccess(): Promise<void> {
    this.change({ readsAllSites: await this.#sources.mayRead() });
  }

  async #lookAtStorage(): Promise<void> {
    this.change({ storage: await this.#sources.readStorageState() });
  }
}

/** The change with lists of its own: those that are shown are not to be written to. */
function storable({ sites, suggestionsShown, lookUp, ...others }: Partial<OptionsSettings>): Partial<Settings> {
  return {
    ...others,
    ...(lookUp && { lookUp: { hidden: [...lookUp.hidden], own: lookUp.own.map((place) => ({ ...place })) } }),
    ...(sites && { sites: { ...sites, only: [...sites.only], never: [...sites.never] } }),
    ...(suggestionsShown && { suggestionsShown: [...suggestionsShown] }),
  };
}
