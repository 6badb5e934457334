import { reportChange } from '../../annotation/compare/material-change.ts';
import { diffTokens, diffWords } from '../../annotation/compare/word-diff.ts';
import type { SentenceChange, VersionItem } from '../../components/views/changes.ts';
import type { ArticleVersion } from '../../storage/versions/article-versions.ts';
import type { KeptSentence } from '../../storage/versions/kept-sentence.ts';

/** Versions, oldest first, as they are shown: the newest first, each beside the one before. */
export function versionItems(versions: readonly ArticleVersion[], language: string): VersionItem[] {
  return versions
    .map(({ visit, sentences, unknown }, index) => {
      const before = versions[index - 1];
      const changes = before === undefined ? [] : changesBetween(before.sentences, sentences, language);
      return { visit, changes, sentences: sentences.length, unknown };
    })
    .reverse();
}

/** What became of sentences: those that went are joined to those that came in their place and are like them. */
export function changesBetween(
  before: readonly KeptSentence[],
  now: readonly KeptSentence[],
  language: string,
): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let removed: KeptSentence[] = [];
  let added: KeptSentence[] = [];
  const settle = (): void => {
    changes.push(...joined(removed, added, language));
    [removed, added] = [[], []];
  };
  for (const { kind, token } of diffTokens(before, now, ({ hash }) => hash)) {
    if (kind === 'removed') removed.push(token);
    else if (kind === 'added') added.push(token);
    else settle();
  }
  settle();
  return changes;
}

/** Sentences that share fewer of their words are two. */
const fewestKept = 0.5;

function joined(removed: readonly KeptSentence[], added: readonly KeptSentence[], language: string): SentenceChange[] {
  const left = [...removed];
  const came = added.map(({ text }): SentenceChange => {
    const at = left.findIndex((old) => isLike(old.text, text, language));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (old?.text !== undefined && text !== undefined) return { kind: 'reworded', diff: diffWords(old.text, text) };
    return { kind: 'added', ...(text !== undefined && { text }) };
  });
  const went = left.map(({ text }): SentenceChange => ({ kind: 'removed', ...(text !== undefined && { text }) }));
  return [...went, ...came];
}

function isLike(old: string | undefined, now: string | undefined, language: string): boolean {
  if (old === undefined || now === undefined) return false;
  return Math.min(reportChange(old, now, language).kept, reportChange(now, old, language).kept) >= fewestKept;
}
