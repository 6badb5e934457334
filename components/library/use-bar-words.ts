import { useMemo } from 'preact/hooks';
import { useFormatting, useWords } from '../words/words-context.ts';
import type { BarWords } from './share-bars.ts';

/** The words of a picture, the same object as long as the language is. */
export function useBarWords(): BarWords {
  const library = useWords('library');
  const pictures = useWords('pictures');
  const { tag: tags } = useWords('claims');
  const format = useFormatting();
  return useMemo(() => ({ library, pictures, tags, format }), [library, pictures, tags, format]);
}
