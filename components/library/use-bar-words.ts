import { useMemo } from 'preact/hooks';
import { useFormatting, useWords } from '../words/words-context.ts';
import type { BarWords } from './share-bars.ts';

/** The words of a picture, the same object as long as the language is. */
export function useBarWords(): BarWords {
  const library = useWords('library');
  const pictures = useWords('pictures');
  const { tag: tags, finding, checkState } = useWords('claims');
  const format = useFormatting();
  return useMemo(
    () => ({
      ...{ library, pictures, tags, format },
      findings: { none: library.noFinding, ...finding },
      checks: { none: library.noCheck, ...checkState },
    }),
    [library, pictures, tags, finding, checkState, format],
  );
}
