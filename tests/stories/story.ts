import { IDBFactory } from 'fake-indexeddb';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { storedOf, type Stored } from '../../storage/stored.ts';
import { minute } from '../invented-annotation.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { StoryBackground } from './background.ts';
import { claimCount, facts } from './story-page.ts';
import { KeptAside, StoryWindow } from './story-window.ts';

/** A file that was written earlier in the story. */
export interface StoryFile {
  readonly annotations: readonly Annotation[];
  readonly drafts: readonly Draft[];
}

/** One reader, two windows on one article, and all that was typed and not deleted by the reader. */
export class Story {
  readonly db: ClaimlightDatabase;
  readonly background: StoryBackground;
  readonly aside = new KeptAside();
  readonly windows: readonly [StoryWindow, StoryWindow];
  readonly files: StoryFile[] = [];
  readonly #typed = new Set<string>();
  #words = 0;
  #minute = 0;

  private constructor(db: ClaimlightDatabase) {
    this.db = db;
    this.background = new StoryBackground(
      () => this.db,
      () => this.now(),
    );
    this.windows = [new StoryWindow(this.background, this.aside), new StoryWindow(this.background, this.aside)];
  }

  static async begin(): Promise<Story> {
    const story = new Story(await freshDatabase(new IDBFactory()));
    await story.see();
    return story;
  }

  /** What the wall clock shows; each time a minute later. */
  now(): Date {
    this.#minute += 1;
    return minute(this.#minute);
  }

  /** Sets the wall clock. */
  setClock(by: number): void {
    this.#minute += by;
  }

  /** A word that stands nowhere else. */
  newWord(): string {
    this.#words += 1;
    const word = `w${this.#words}x`;
    this.#typed.add(word);
    return word;
  }

  /** The reader has deleted these words. */
  deleted(words: string): void {
    for (const word of words.match(/w\d+x/g) ?? []) this.#typed.delete(word);
  }

  stored(): Promise<Stored> {
    return storedOf(this.db, facts.source);
  }

  /** Both windows take in what is stored. */
  async see(): Promise<void> {
    const stored = await this.stored();
    for (const window of this.windows) window.see(stored);
  }

  /** All is stored that can be, and seen in both windows. */
  async settle(): Promise<void> {
    this.background.dies = undefined;
    for (let times = 0; times < 2; times += 1) {
      await this.see();
      await Promise.all(this.windows.map(({ edits }) => edits.settled()));
    }
    await this.see();
  }

  /** All that is stored, whatever it is, without the times of it. */
  async told(): Promise<string> {
    const tables = await Promise.all([this.db.annotations.toArray(), this.db.drafts.toArray()]);
    return JSON.stringify(tables, withoutTimes);
  }

  /** How many entries the journal has had. */
  async entries(): Promise<number> {
    return (await this.db.changes.orderBy('seq').last())?.seq ?? 0;
  }

  /** Words that were typed, were not deleted, and are nowhere. */
  async lost(): Promise<string[]> {
    const { annotations, drafts, changes } = this.db;
    const kept = await Promise.all([annotations.toArray(), drafts.toArray(), changes.toArray()]);
    const all = JSON.stringify([...kept, ...this.aside.items.values()]);
    return [...this.#typed].filter((word) => !all.includes(word));
  }

  /** What a window says that is not so, once all is settled. */
  async untrue(): Promise<string[]> {
    const { annotations, drafts } = await this.stored();
    const untold = [...annotations, ...drafts].flatMap(({ note }) => note.match(/w\d+x/g) ?? []);
    return this.windows.flatMap((window, at) => {
      const shown = Array.from({ length: claimCount }, (_, nth) => window.claim(nth)).map((claim, nth) => {
        const { note = '' } = claim.annotation ?? claim.draft ?? {};
        const link = claim.draft?.evidenceText ?? '';
        const isTrue = window.note(nth) === note && window.link(nth) === link;
        return { said: note, fault: isTrue ? [] : [`window ${at} shows "${window.note(nth)}" for "${note}"`] };
      });
      const said = shown.map(({ said }) => said).join(' ');
      const hidden = untold.filter((word) => !said.includes(word)).map((word) => `window ${at} does not show ${word}`);
      return [...shown.flatMap(({ fault }) => fault), ...hidden];
    });
  }
}

function withoutTimes(key: string, value: unknown): unknown {
  if (key === 'deleted') return 'some time';
  return ['modified', 'updated', 'clock'].includes(key) ? undefined : value;
}
