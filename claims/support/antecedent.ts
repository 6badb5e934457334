import type { Placed } from './candidates.ts';
import type { Mention } from './mention.ts';
import type { SourceKind } from './sources.ts';

/** Sentences over which "she" and "the firm" are followed back. */
const furthestBack = 12;

/**
 * Whom "she" or "the firm" stands for: the last name before that can be one, given as a source or not. Of a sentence's
 * names it is its source, else the first, which is most often its subject: after "Ada told Bo", "she" is Ada.
 * @param past the names before, in order
 * @param own the mention without a name, in sentence `sentence`
 */
export function antecedent(
  past: readonly Placed[],
  source: SourceKind,
  own: Mention,
  sentence: number,
): Mention | undefined {
  for (let end = past.length; end > 0;) {
    const from = past[end - 1]?.sentence ?? 0;
    if (sentence - from > furthestBack) return undefined;
    let start = end - 1;
    while (past[start - 1]?.sentence === from) start--;
    const meant = past.slice(start, end).find((placed) => fits(placed, source, own, sentence));
    if (meant !== undefined) return meant.mention;
    end = start;
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
  if (key === own.key || (own.definite && mention.lowers.includes(own.key))) return true;
  if (source === 'institution') return kind === 'organisation' && own.definite && isNear;
  if (source === 'the-staff') return kind !== 'person' && isSource;
  if (source === 'document') return kind === 'document' && own.definite;
  return false;
}
