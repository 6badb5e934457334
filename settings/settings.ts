import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { tagSchema } from '../annotation/model/annotation.ts';
import { personNameSchema } from '../annotation/model/creator.ts';
import { FailureError } from '../failure/failure.ts';
import { askSettings } from './ask-settings.ts';
import {
  backupReminders,
  cardDensities,
  highlightStyles,
  languageChoices,
  palettes,
  sensitivities,
} from './model/choices.ts';
import { lookUpSchema } from './model/look-up-place.ts';
import { siteRulesSchema } from './site-rules.ts';
import { joinSites, spreadSites } from './stored-sites.ts';
import { watchArea, type AreaChanges } from './watch-area.ts';
import { isOfSettings, settingsKey } from './watch-settings.ts';

/**
 * The reader's settings; they travel with the browser's own sync, the notes never do. Each has a default, which also
 * stands in for what a newer or older version stored and this one does not know.
 */
const settingsSchema = z.object({
  /** Name or pseudonym under which others see the reader's notes, in files that the reader gives them; may be empty. */
  name: z.catch(personNameSchema, ''),
  /** How many of the claims are highlighted. */
  sensitivity: z.catch(z.enum(sensitivities), 'balanced'),
  highlightsShown: z.catch(z.boolean(), true),
  /** On which sites articles are read. */
  sites: z.catch(siteRulesSchema, { mode: 'everywhere', only: [], never: [] }),
  /** Suggested tags that are shown; none if empty. */
  suggestionsShown: z.catch(z.array(tagSchema), [...tagSchema.options]),
  /** Where claims are looked up. */
  lookUp: z.catch(lookUpSchema, { hidden: [], own: [] }),
  highlightStyle: z.catch(z.enum(highlightStyles), 'underline'),
  palette: z.catch(z.enum(palettes), 'standard'),
  language: z.catch(z.enum(languageChoices), 'browser'),
  backupReminder: z.catch(z.enum(backupReminders), 'monthly'),
  /** A button beside selected text that makes a claim of it. */
  selectionButton: z.catch(z.boolean(), true),
  /** A strip at the edge of the page with a tick for each claim. */
  minimap: z.catch(z.boolean(), false),
  /** What tagged articles say is remembered at each visit. */
  versionsKept: z.catch(z.boolean(), true),
  /** How much room the card in the page takes. */
  cardDensity: z.catch(z.enum(cardDensities), 'comfortable'),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * The settings; what was never set, or does not fit the schema, has its default.
 *
 * @param asked all that `browser.storage.sync` holds, if it was asked before.
 */
export async function readSettings(asked: Promise<Record<string, unknown>> = askSettings()): Promise<Settings> {
  return parse(await asked);
}

let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes some settings and keeps the others, also what another version stored and this one does not know. Rejects with
 * `settings-full` if the lists of sites are longer than the browser takes, and with `settings-not-stored` if it takes
 * nothing else either: no more than 120 changes a minute, say.
 *
 * @param change or what makes it of the settings as they are.
 */
export function changeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> {
  // One after another: each is made of what the one before has stored.
  const changed = lastChange.then(async () => {
    const items = await askSettings();
    const now = parse(items);
    const changes = typeof change === 'function' ? change(now) : change;
    const stored = typeof items[settingsKey] === 'object' ? items[settingsKey] : {};
    const { sites, changed } = spreadSites(changes.sites ?? now.sites, items);
    const kept = changes.sites === undefined && Object.keys(changed).length === 0 ? {} : { sites };
    await store({ ...changed, [settingsKey]: { ...stored, ...changes, ...kept } });
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

async function store(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.sync.set(items);
  } catch (cause) {
    throw new FailureError('settings-not-stored', { cause });
  }
}

/** Calls back after each change, from whatever page or device, with what was set before it, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const onChanges = async (changes: AreaChanges): Promise<void> => {
    const names = Object.keys(changes).filter(isOfSettings);
    if (names.length === 0) return;
    const items = await askSettings();
    const before = { ...items, ...Object.fromEntries(names.map((name) => [name, changes[name]?.oldValue])) };
    if (signal?.aborted !== true) onChange(parse(items), parse(before));
  };
  watchArea('sync', (changes) => void onChanges(changes), signal);
}

/** @param items all that the browser keeps where the settings are. */
function parse(items: Record<string, unknown>): Settings {
  const parsed = settingsSchema.safeParse(items[settingsKey] ?? {});
  const settings = parsed.success ? parsed.data : settingsSchema.parse({});
  return { ...settings, sites: joinSites(settings.sites, items) };
}
