import type { Placed } from './candidates.ts';
import type { Mention } from './mention.ts';
import type { SourceKind } from './sources.ts';

/** Sentences over which "she" and "the firm" are followed back. */
const furthestBack = 12;

/**
 * Whom "she" or "the firm" stands for: the last name before that can be one, given as a source or not.
 * @param past the names before, in order
 * @param own the mention without a name, in sentence `sentence`
 */
export function antecedent(
  past: readonly Placed[],
  source: SourceKind,
  own: Mention,
  sentence: number,
): Mention | undefined {
  for (let at = past.length - 1; at >= 0; at--) {
    const placed = past[at];
    if (placed === undefined || sentence - placed.sentence > furthestBack) return undefined;
    if (fits(placed, source, own, sentence)) return placed.mention;
  }
  return undefined;
}

/** Sentences within which "the company" is the last one named, whatever it is called. */
const near = 3;

function fits({ mention, cue, sentence: at }: Placed, source: SourceKind, own: Mention, sentence: number): boolean {
  const { kind, key } = mention;
  const isSource = cue !== undefined;
  const isNear = sentence - at <= near;
  if (source === 'pronoun') return kind === 'person' && (isSource || isNear);
  if (source === 'they') return isSource;
  if (source === 'role') return kind === 'person' && isSource;
  if (key === own.key) return true;
  if (source === 'institution') return kind === 'organisation' && own.definite && isNear;
  if (source === 'the-staff') return kind !== 'person' && isSource;
  if (source === 'document') return kind === 'document' && own.definite;
  return false;
}
