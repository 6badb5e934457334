import type { Page } from 'playwright-core';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { toJson } from '../../exchange/json.ts';
import { schemaVersions } from '../../storage/database.ts';
import type { FoundDatabase } from './kill-database.ts';
import type { Victim } from './kill-stage.ts';

/** What is being done when something is killed. */
export const activities = ['saving', 'importing', 'migrating'] as const;

export type Activity = (typeof activities)[number];

/** The database's newest version. */
export const current = Math.max(...schemaVersions.map(({ version }) => version));

/** Notes saved at once, imported, and migrated: each takes long enough to be hit in the middle. */
export const sizes: Readonly<Record<Activity, number>> = { saving: 30, importing: 600, migrating: 1500 };

type Ready = (
  tab: Page,
  victim: Victim,
  notes: readonly Annotation[],
  onConfirmed: (id: string) => void,
) => Promise<() => Promise<unknown>>;

/** Brings each activity to where one call begins it. */
export const readied: Readonly<Record<Activity, Ready>> = {
  async saving(tab, _victim, notes, onConfirmed) {
    await tab.exposeFunction('onConfirmed', onConfirmed);
    return () => tab.evaluate(saveAll, notes);
  },
  async importing(tab, _victim, notes) {
    const buffer = Buffer.from(toJson(notes, new Date()));
    await tab.locator('input[type=file]').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
    const button = tab.getByRole('button', { name: `Import ${notes.length.toLocaleString('en')} notes` });
    await button.waitFor();
    return async () => {
      await button.click();
      await tab.getByText(/^Imported:|nothing was imported/).waitFor();
    };
  },
  migrating(tab, victim) {
    // The worker migrates when it is asked, a tab when it shows the notes.
    if (victim !== 'tab') return Promise.resolve(() => tab.evaluate(sendUndo));
    return Promise.resolve(async () => {
      await tab.goto(new URL('/library.html', tab.url()).href, { waitUntil: 'commit' });
      await tab.getByText(/^\d[\d,]* notes$/).waitFor();
    });
  },
};

/** What each activity must not leave behind. */
export const faultsOf: Readonly<Record<Activity, (found: FoundDatabase, notes: readonly Annotation[]) => string[]>> = {
  saving({ annotations, drafts, tallied, changes }) {
    const inBoth = annotations.length + drafts - sizes.saving;
    return [
      ...(inBoth === 0 ? [] : [`${annotations.length} notes and ${drafts} drafts of ${sizes.saving}`]),
      ...miscounted(annotations, tallied),
      ...(changes === annotations.length ? [] : [`${changes} entries in the journal for ${annotations.length} notes`]),
    ];
  },
  importing({ annotations, tallied, changes }, notes) {
    const isWhole = annotations.length === 0 || annotations.length === notes.length;
    return [
      ...(isWhole ? [] : [`${annotations.length} of ${notes.length} notes of one import`]),
      ...miscounted(annotations, tallied),
      ...(changes === Math.sign(annotations.length) ? [] : [`${changes} entries in the journal`]),
    ];
  },
  migrating({ version, annotations, tallied }, notes) {
    if (annotations.length !== notes.length) return [`${annotations.length} of ${notes.length} notes`];
    if (version === 1) return tallied === undefined ? [] : ['tallies in a database of version 1'];
    return version === current ? miscounted(annotations, tallied) : [`a database of version ${version}`];
  },
};

function miscounted(annotations: readonly string[], tallied: number | undefined): string[] {
  return (tallied ?? 0) === annotations.length ? [] : [`${tallied ?? 0} counted, ${annotations.length} there`];
}

/** The draft of a note that nobody has tagged yet. */
export function draftOf({ target, note, created }: Annotation): Draft {
  const [{ exact, prefix }] = target.selector;
  return { source: target.source, exact, prefix, note, evidence: [], evidenceText: '', updated: created };
}

interface InPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
  readonly onConfirmed: (id: string) => Promise<void>;
}

/** Runs in the tab: saves all at once, and tells of each that is confirmed. */
async function saveAll(notes: readonly Annotation[]): Promise<void> {
  const { chrome, onConfirmed } = globalThis as unknown as InPage;
  const saves = notes.map(async (input) => {
    const answer = (await chrome.runtime.sendMessage({ claimlight: 'saveAnnotation', input })) as
      { value?: { id: string } } | undefined;
    if (answer?.value !== undefined) await onConfirmed(answer.value.id);
  });
  await Promise.allSettled(saves);
}

/** Runs in the tab: a question for which the background opens the database. */
async function sendUndo(): Promise<void> {
  const { chrome } = globalThis as unknown as InPage;
  await chrome.runtime.sendMessage({ claimlight: 'undo', input: { source: 'https://nowhere.example/' } });
}
