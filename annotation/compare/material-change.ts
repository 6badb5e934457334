import { featureNames, featuresOf, isFeature, isIdentityLost, plainWord } from './claim-features.ts';
import { functionWords } from './change-lexicons.ts';
import { isScale } from './numbers.ts';
import { isRespelling } from './spelling.ts';
import { diffTokens, type DiffedToken } from './word-diff.ts';
import { tokenize, type Token } from './tokens.ts';

/** Kinds of edit. The first seven can change what is claimed; the others cannot. */
export type Change = MaterialChange | 'spelling' | 'grammar' | 'typography' | 'insertion';
type MaterialChange = 'number' | 'date' | 'name' | 'negation' | 'hedge' | 'attribution' | 'wording';

export interface ChangeReport {
  readonly changes: readonly Change[];
  /** True if at least one of the changes can change what is claimed. */
  readonly material: boolean;
  /**
   * True if the old text's numbers, dates, names and negations are not all in the new one, in their order, or a negation came:
   * two sentences of this sort are two claims, unless their surroundings show that one was edited into the other.
   */
  readonly identityLost: boolean;
  /** Share of the old text's content words that stayed or were only respelt: 0 to 1. */
  readonly kept: number;
}

const immaterial: ReadonlySet<Change> = new Set(['spelling', 'grammar', 'typography', 'insertion']);

/** What an edit did to a claim. */
export function reportChange(from: string, to: string): ChangeReport {
  const before = tokenize(from);
  const steps = diffTokens(before, tokenize(to));
  const edits = editsOf(steps);
  const inserted = new Set(edits.filter(isInsertedBlock).flatMap(({ added }) => added));
  const after = steps.filter(({ kind, token }) => kind !== 'removed' && !inserted.has(token)).map(({ token }) => token);
  const features = [featuresOf(before, after), featuresOf(after, before)] as const;
  const changes = new Set<Change>();
  for (const feature of featureNames) {
    if (features[0][feature].join('\n') !== features[1][feature].join('\n')) changes.add(feature);
  }
  for (const edit of edits) for (const change of wordingChanges(edit)) changes.add(change);
  if (changes.size === 0) changes.add('typography');
  return {
    changes: [...changes],
    material: [...changes].some((change) => !immaterial.has(change)),
    identityLost: isIdentityLost(features[0], features[1]),
    kept: keptShare(before, edits),
  };
}

interface Edit {
  readonly removed: readonly Token[];
  readonly added: readonly Token[];
}

/** The diff's stretches between two words that stayed. */
function editsOf(steps: readonly DiffedToken[]): Edit[] {
  const edits: { removed: Token[]; added: Token[] }[] = [];
  let open = false;
  for (const { kind, token } of steps) {
    if (kind === 'same') {
      open &&= token.kind === 'space';
      continue;
    }
    if (!open) edits.push({ removed: [], added: [] });
    edits.at(-1)?.[kind].push(token);
    open = true;
  }
  return edits;
}

function wordingChanges(edit: Edit): Change[] {
  if (isInsertedBlock(edit)) return ['insertion'];
  const { removed, added } = edit;
  const [old, now] = [removed.filter(isWord), added.filter(isWord)];
  if (sameCharacters(old, now)) return ['typography'];
  if (
    old.length > 0 &&
    old.length === now.length &&
    old.every((word, i) => isRespelling(word.text, now[i]?.text ?? ''))
  )
    return ['spelling'];
  const isRescaled = old.some(isScale) && now.some(isScale);
  const rest = [...old, ...now].filter((word) => !isFeature(word) && !(isRescaled && isScale(word)));
  if (rest.length === 0) return [];
  return [rest.every(({ text }) => functionWords.has(plainWord(text))) ? 'grammar' : 'wording'];
}

/** A caption or an advert that came between two paragraphs of a quote is no edit of either. */
function isInsertedBlock({ removed, added }: Edit): boolean {
  const text = added.map((token) => token.text).join('');
  return removed.every(({ kind }) => kind === 'space') && /^\s*\n|\n\s*$/.test(text) && /\S/.test(text);
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

function sameCharacters(old: readonly Token[], now: readonly Token[]): boolean {
  return characters(old) === characters(now);
}

/** Case, hyphens and the ways to write "per cent" aside. */
function characters(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => plainWord(text).replace(/-/g, ''))
    .join('')
    .replace(/percent|porciento/g, '%');
}

/** No change of wording at all: what differs is a number, a date or the like. */
function isRespelt(changes: readonly Change[]): boolean {
  return changes.length > 0 && changes.every((change) => change === 'spelling' || change === 'typography');
}

function keptShare(before: readonly Token[], edits: readonly Edit[]): number {
  const isContent = (token: Token) => isWord(token) && !functionWords.has(plainWord(token.text));
  const all = before.filter(isContent).length;
  const lost = edits.filter((edit) => !isRespelt(wordingChanges(edit)));
  const gone = lost.flatMap(({ removed }) => removed).filter(isContent).length;
  return all === 0 ? (edits.length === 0 ? 1 : 0) : 1 - gone / all;
}
