/**
 * A file of one installation: `snapshot` files hold all that it knows, in so many parts; `segment` files what changed
 * after that. The name is unique, so that no two writers ever mean one file.
 */
export interface FileName {
  readonly installation: string;
  /** Counts the files of the installation, from 1; each part of a snapshot counts. */
  readonly number: number;
  readonly kind: 'snapshot' | 'segment';
  /** From 1 to `parts`. */
  readonly part: number;
  readonly parts: number;
  readonly name: string;
}

const pattern = /^claimlight-([0-9a-f]{16})-(\d{6})-(snapshot|segment)-(\d+)of(\d+)-[0-9a-f]{16}\.ndjson$/;

/** A new name. `unique` is 16 hexadecimal digits that no other file has. */
export function fileName(of: Omit<FileName, 'name'>, unique: string): string {
  const number = String(of.number).padStart(6, '0');
  return `claimlight-${of.installation}-${number}-${of.kind}-${of.part}of${of.parts}-${unique}.ndjson`;
}

/** What a name tells; undefined for a file that is none of ours, such as another program's copy of one. */
export function parseFileName(name: string): FileName | undefined {
  const [, installation, number, kind, part, parts] = pattern.exec(name) ?? [];
  if (installation === undefined) return undefined;
  return {
    ...{ installation, name, kind: kind === 'snapshot' ? 'snapshot' : 'segment' },
    ...{ number: Number(number), part: Number(part), parts: Number(parts) },
  };
}

/**
 * The files that have to be read to know all: of each installation the last snapshot that is there with all its parts,
 * and what it wrote after that. In the order in which they were written.
 */
export function filesToRead(files: readonly FileName[]): FileName[] {
  const starts = new Map<string, number>();
  for (const { installation, number, kind, part, parts } of files) {
    if (kind !== 'snapshot' || part !== 1) continue;
    const own = files.filter((file) => file.installation === installation);
    const isWhole = Array.from({ length: parts }, (_, at) => at).every((at) =>
      own.some((file) => file.kind === kind && file.number === number + at && file.part === 1 + at),
    );
    if (isWhole && number > (starts.get(installation) ?? 0)) starts.set(installation, number);
  }
  return files
    .filter(({ installation, number }) => number >= (starts.get(installation) ?? 0))
    .sort((one, other) => one.number - other.number || (one.name < other.name ? -1 : 1));
}
