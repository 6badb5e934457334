import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tag, Target } from '../../annotation/model/annotation.ts';
import type { ClassClaim } from '../views/class.ts';
import { useWords } from '../words/words-context.ts';
import { Distribution, NotesSideBySide } from './claim-result.tsx';

interface ProjectorProps {
  readonly claims: readonly ClassClaim[];
  readonly tags: readonly Tag[];
  readonly question: string;
  readonly nameOf: (installation: string) => string;
  readonly onClose: () => void;
}

/** For a wall: one claim at a time, large and quiet, with the keys of the arrows. Notes come on demand. */
export function Projector({ claims, tags, question, nameOf, onClose }: ProjectorProps) {
  const words = useWords('classes');
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const [areNotesShown, setNotesShown] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const claim = claims[at];
  const go = (to: number): void => setAt(Math.min(Math.max(to, 0), claims.length - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeFor(event.key, at, claims.length);
    if (to !== undefined) go(to);
    else if (event.key.toLowerCase() === 'n' && !event.ctrlKey && !event.metaKey) setNotesShown((before) => !before);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    // A button that is switched off at the last claim loses the focus, and the dialog with it; the keys stay.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <dialog ref={dialog} class="projector" aria-label={words.project} onClose={onClose}>
      <header>
        <p aria-live="polite">{words.place(at + 1, claims.length)}</p>
        <div class="dialog-actions">
          <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {words.before}
          </button>
          <button type="button" class="button" disabled={at >= claims.length - 1} onClick={() => go(at + 1)}>
            {words.next}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={areNotesShown}
            onClick={() => setNotesShown((before) => !before)}
          >
            {words.notes}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </header>
      {claim !== undefined && (
        <div class="projected">
          {question !== '' && (
            <p class="projected-question" dir="auto">
              {question}
            </p>
          )}
          <InItsParagraph target={claim.target} />
          <p class="projected-article">
            <bdi>{[claim.target.outlet, claim.target.title].filter((fact) => fact !== '').join(': ')}</bdi>
          </p>
          <Distribution claim={claim} tags={tags} />
          {areNotesShown && <NotesSideBySide notes={claim.notes} nameOf={nameOf} />}
        </div>
      )}
      <p class="hint">{words.projectorKeys}</p>
    </dialog>
  );
}

/** Where a key leads; undefined for a key that leads nowhere. */
function placeFor(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

/** The sentence among those around it, as it was read. */
function InItsParagraph({ target: { paragraph, selector, language } }: { readonly target: Target }) {
  const [{ exact }] = selector;
  const start = paragraph.indexOf(exact);
  const [before, after] = start < 0 ? ['', ''] : [paragraph.slice(0, start), paragraph.slice(start + exact.length)];
  return (
    <blockquote dir="auto" lang={language || undefined}>
      {before}
      <mark>{exact}</mark>
      {after}
    </blockquote>
  );
}
