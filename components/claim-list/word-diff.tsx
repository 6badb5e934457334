import type { DiffPart } from '../../annotation/compare/word-diff.ts';
import { useWords } from '../words/words-context.ts';

const edge = { removed: 'del', added: 'ins' } as const;

/** Old and new words as one text. Which is which is said as well, since screen readers pass over `del` and `ins`. */
export function WordDiff({ diff }: { readonly diff: readonly DiffPart[] }) {
  const words = useWords('claims');
  return (
    <>
      {diff.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Edit = edge[kind];
        return (
          <Edit key={index}>
            <span class="visually-hidden">[{words.edit[kind]}: </span>
            {text}
            <span class="visually-hidden">] </span>
          </Edit>
        );
      })}
    </>
  );
}
