import { useWords } from './words/words-context.ts';

/** Says that an article has more notes than are shown. */
export function NotesLeft() {
  return <p class="hint notes-left">{useWords('claims').notesLeft}</p>;
}
