import type { Page } from 'playwright-core';
import { checkStateSchema, findingSchema, stanceSchema, type Annotation } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { toJson } from '../../exchange/json.ts';
import { schemaVersions } from '../../storage/database.ts';
import { inventedAnnotations } from '../bench/invented-library.ts';
import type { Victim } from './kill-stage.ts';

/** What is being done when something is killed. */
export const activities = ['saving', 'importing', 'migrating'] as const;

export type Activity = (typeof activities)[number];

/** The database's newest version. */
export const current = Math.max(...schemaVersions.map(({ version }) => version));

/** Notes saved at once, imported, and migrated: each takes long enough to be hit in the middle. */
const sizes: Readonly<Record<Activity, number>> = { saving: 30, importing: 300, migrating: 500 };

/** Quotes besides those that the reader has written about, and that no activity may touch. */
const draftsBeside = 20;

/** What an activity is given: its notes, and what lies in the database before. */
export interface Given {
  readonly notes: readonly Annotation[];
  /** Version of the schema. */
  readonly version: number;
  readonly stored: { readonly annotations: readonly Annotation[]; readonly drafts: readonly Draft[] };
}

export function givenFor(activity: Activity): Given {
  const size = sizes[activity];
  const notes = inventedAnnotations(0, size);
  const others = inventedAnnotations(size, draftsBeside);
  // Version 1 had neither findings nor states.
  if (activity === 'migrating')
    return { notes, version: 1, stored: { annotations: notes, drafts: others.map(draftOf) } };
  const checked = notes.map(withCheck);
  const about = activity === 'saving' ? [...checked, ...others] : others;
  return { notes: checked, version: current, stored: { annotations: [], drafts: about.map(withCheck).map(draftOf) } };
}

/** The note with what its reader found, how far the check is, and what the evidence says. */
function withCheck(note: Annotation, at: number): Annotation {
  const of = <Value>(values: readonly Value[]): Value => values[at % values.length] as Value;
  const evidence = note.evidence.map((each) => ({ ...each, stance: of(stanceSchema.options) }));
  return { ...note, finding: of(findingSchema.options), state: of(checkStateSchema.options), evidence };
}

/** The draft of a note that nobody has tagged yet. */
function draftOf({ target, note, evidence, finding, state, created }: Annotation): Draft {
  const [{ exact, prefix }] = target.selector;
  const typed = {
    note,
    evidence,
    evidenceText: 'https://half-a-li',
    ...(finding && { finding }),
    ...(state && { state }),
  };
  return { source: target.source, exact, prefix, ...typed, updated: created };
}

/** What came of an activity while it ran. */
export interface Told {
  /** A note was confirmed as stored. */
  readonly onConfirmed: (id: string) => void;
  /** A note, or all of it, was told as not stored. */
  readonly onRefused: () => void;
}

type Ready = (tab: Page, victim: Victim, notes: readonly Annotation[], told: Told) => Promise<() => Promise<unknown>>;

/** Brings each activity to where one call begins it. */
export const readied: Readonly<Record<Activity, Ready>> = {
  async saving(tab, _victim, notes, { onConfirmed, onRefused }) {
    await tab.exposeFunction('onConfirmed', onConfirmed);
    await tab.exposeFunction('onRefused', onRefused);
    return () => tab.evaluate(saveAll, notes);
  },
  async importing(tab, _victim, notes, { onRefused }) {
    const buffer = Buffer.from(toJson(notes, new Date()));
    await tab.locator('input[type=file]').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
    const button = tab.getByRole('button', { name: `Import ${notes.length.toLocaleString('en')} notes` });
    await button.waitFor();
    return async () => {
      await button.click();
      const told = tab.getByText(/^Imported:|nothing was imported|not known whether the notes were imported/);
      await told.waitFor();
      if (!(await told.innerText()).startsWith('Imported')) onRefused();
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

interface InPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
  readonly onConfirmed: (id: string) => Promise<void>;
  readonly onRefused: () => Promise<void>;
}

/** Runs in the tab: saves all at once, and tells of each that is confirmed. */
async function saveAll(notes: readonly Annotation[]): Promise<void> {
  const { chrome, onConfirmed, onRefused } = globalThis as unknown as InPage;
  const saves = notes.map(async (input) => {
    const answer = (await chrome.runtime.sendMessage({ claimlight: 'saveAnnotation', input })) as
      { value?: { id: string }; failure?: string } | undefined;
    if (answer?.value !== undefined) await onConfirmed(answer.value.id);
    if (answer?.failure !== undefined) await onRefused();
  });
  await Promise.allSettled(saves);
}

/** Runs in the tab: a question for which the background opens the database. */
async function sendUndo(): Promise<void> {
  const { chrome } = globalThis as unknown as InPage;
  await chrome.runtime.sendMessage({ claimlight: 'undo', input: { source: 'https://nowhere.example/' } });
}
