import { readAssignment } from '../../class/assignment-file.ts';
import { readHandIn, type HandedIn } from '../../class/hand-in-file.ts';
import type { RefusedHandIn } from '../../components/views/class.ts';

/** What a class handed in, as far as its files were read; for one assignment or several, of which one is looked at. */
export class HandIns {
  /** By who handed it in, for what and when: the same file again is no other. */
  readonly #read = new Map<string, HandedIn>();
  readonly #refused = new Map<string, RefusedHandIn>();
  #chosen: string | undefined;

  /** Files that were read and are not part of it. */
  get refused(): readonly RefusedHandIn[] {
    return [...this.#refused.values()];
  }

  /** How many files there are for each assignment. */
  get assignments(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { assignment } of this.#read.values()) counts.set(assignment, (counts.get(assignment) ?? 0) + 1);
    return counts;
  }

  /** The assignment that is looked at: the one that was chosen, or for which somebody handed in last. */
  get assignment(): string | undefined {
    if (this.#chosen !== undefined) return this.#chosen;
    const last = [...this.#read.values()].reduce<HandedIn | undefined>(
      (last, each) => (last === undefined || each.at > last.at ? each : last),
      undefined,
    );
    return last?.assignment;
  }

  /** What was handed in for the assignment that is looked at. */
  get shown(): readonly HandedIn[] {
    const shown = this.assignment;
    return [...this.#read.values()].filter(({ assignment }) => assignment === shown);
  }

  /**
   * Resolves with how many of the files somebody handed in.
   *
   * @param areAll true for all that is in a folder, where the assignment itself may lie as well.
   */
  async add(files: readonly File[], { areAll = false } = {}): Promise<number> {
    let count = 0;
    for (const file of files) {
      this.#refused.delete(file.name);
      const text = await file.text();
      const read = readHandIn(text);
      if ('handIn' in read) {
        const { assignment, installation, at } = read.handIn;
        this.#read.set(`${assignment} ${installation} ${at}`, read.handIn);
        count += 1;
      } else if (!areAll || readAssignment(text) === undefined) this.refuse({ name: file.name, fault: read.fault });
    }
    return count;
  }

  refuse(refused: RefusedHandIn): void {
    this.#refused.set(refused.name, refused);
  }

  choose(assignment: string): void {
    this.#chosen = assignment;
  }

  clear(): void {
    this.#read.clear();
    this.#refused.clear();
    this.#chosen = undefined;
  }
}
