import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of the disk: what a browser writes into a new profile, and room to fill. */
const size = 256 * 1024 * 1024;

/** Bytes that are left free until the disk is filled; with less, the browser refuses before the disk does. */
const room = 48 * 1024 * 1024;

/** A file system in memory of its own, which can be filled to the last byte. Only who may mount can have one. */
export class SmallDisk {
  readonly folder: string;
  readonly #ballast: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#ballast = join(folder, 'ballast');
  }

  /** Undefined where the user may not mount. */
  static mount(): SmallDisk | undefined {
    if (process.platform !== 'linux') return undefined;
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
      return new SmallDisk(folder);
    } catch {
      rmSync(folder, { recursive: true });
      return undefined;
    }
  }

  /** Leaves so little that filling the rest takes some milliseconds. */
  fillAlmost(): void {
    this.#write(this.#free() - room);
  }

  /** Leaves nothing. */
  fill(): void {
    this.#write(Infinity);
  }

  /** Gives back what was filled. */
  empty(): void {
    rmSync(this.#ballast, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder], { stdio: 'ignore' });
    rmSync(this.folder, { recursive: true, force: true });
  }

  #free(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  /** Adds so many bytes to the ballast, or as many as there is room for. */
  #write(bytes: number): void {
    const file = openSync(this.#ballast, 'a');
    try {
      for (let left = bytes; left > 0;) left -= writeSync(file, zeros, 0, Math.min(left, zeros.length));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }
}

const zeros = Buffer.alloc(4 * 1024 * 1024);
