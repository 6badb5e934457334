import { useWords } from '../words/words-context.ts';

interface SelectedTextProps {
  /** Empty if nothing is selected on the page: then there is nothing to show. */
  readonly text: string;
  readonly onTag: () => void;
}

/** The text selected on the page, to be made a claim of the reader's own. */
export function SelectedText({ text, onTag }: SelectedTextProps) {
  const words = useWords('claims');
  const popup = useWords('popup');
  if (text.trim() === '') return null;
  return (
    <section class="selected-text" aria-label={popup.tagSelection}>
      <p dir="auto">{words.quote(text.trim())}</p>
      <button type="button" class="button primary" onClick={onTag}>
        {popup.tagSelection}
      </button>
    </section>
  );
}
