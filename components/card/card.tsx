import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Tag } from '../../annotation/model/annotation.ts';
import { ClaimChange, Copies } from '../claim-list/claim-change.tsx';
import { ClaimDetails } from '../claim-list/claim-details.tsx';
import { ClaimText } from '../claim-list/claim-text.tsx';
import { isComposing, isTyping, isUndo, keyCommand } from '../claim-list/keys.ts';
import { newTypedTexts, TypedTextsContext } from '../claim-list/typed-texts.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import type { CardCallbacks, CardView } from '../views/card.ts';
import { Announcement, useAnnouncement } from '../announcement.tsx';
import { NotesLeft } from '../notes-left.tsx';
import { TagButtons } from '../tag-buttons.tsx';
import { TagIcon } from '../tag-icon.tsx';
import { ArticleContext } from '../article-context.ts';
import { ElsewhereContext } from '../elsewhere-context.ts';
import { useLanguage, useWords } from '../words/words-context.ts';
import { CardHead } from './card-head.tsx';
import { useGuard, type Guard } from './guard.ts';
import { fullSight, type Sight } from './sight.ts';

export interface CardProps extends CardView, CardCallbacks {
  /** Whether the reader can see the card; always, if not given. */
  readonly sight?: Sight;
}

/** One claim, beside its sentence: why it was picked, where it comes from, and what the reader says of it. */
export function Card(props: CardProps) {
  const { row, position, language, source, density, problem, actions, onGo, onClose, onDrawn } = props;
  const words = useWords('claims');
  const article = useMemo(() => ({ language, rowsLeft: 0, source }), [language, source]);
  const failures = useWords('failures');
  const root = useRef<HTMLElement>(null);
  const typed = useMemo(newTypedTexts, []);
  const sentence = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The page focuses the frame, but a frame that is still loading then may not keep the focus.
    window.focus();
    sentence.current?.focus({ preventScroll: true });
    root.current?.scrollTo(0, 0);
    onDrawn(row.id);
  }, [row.id, props.turn, onDrawn]);
  const { refusal, ...guard } = useGuard(root, props.sight ?? fullSight, `${props.turn} ${row.id}`);
  const [announcement, announce] = useTagNews(row);
  const tag = (tag: Tag): void => {
    if (row.tag === tag && row.change === undefined) announce(words.alreadyTagged(tag));
    else actions.onTag(row.id, tag);
  };
  const undo = (): void => {
    announce(props.canUndo ? words.undone : words.nothingToUndo);
    if (props.canUndo) actions.onUndo();
  };
  // In the very turn of the drawing: a key that comes a moment later is meant for the claim that is seen by then.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (pressKey(event, { ...props, ...guard, root: root.current, tag, undo, sentence: sentence.current }))
        event.preventDefault();
    };
    // The card is a page of its own: a key means the same whether something in it has the focus or nothing.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <ArticleContext.Provider value={article}>
      <main class="card" data-density={density} lang={useLanguage()} ref={root}>
        <CardHead position={position} canUndo={props.canUndo} onGo={onGo} onUndo={undo} onClose={onClose} />
        {problem !== undefined && (
          <p class="problem" role="alert">
            {failures.problem[problem]}
          </p>
        )}
        {refusal !== undefined && (
          <p class="problem" role="alert">
            {words.refused[refusal]}
          </p>
        )}
        {props.notesLeft === true && <NotesLeft />}
        <div class="card-claim" data-tag={row.tag}>
          <TagIcon of={row.tag ?? 'untagged'} />
          <div class="claim-says" ref={sentence} tabIndex={-1}>
            <span class="visually-hidden">{row.tag === undefined ? words.notLookedAt : words.tag[row.tag]}. </span>
            {row.change === undefined ? <ClaimText row={row} /> : <ClaimChange row={row} />}
            <Copies row={row} />
          </div>
        </div>
        <TagButtons
          tag={row.tag}
          suggested={row.claim?.suggestedTag?.tag}
          inTabOrder
          onTag={tag}
          onClear={() => actions.onClearTag(row.id)}
        />
        <div class="claim-details">
          <TypedTextsContext.Provider value={typed}>
            <ElsewhereContext.Provider value={props.elsewhere}>
              <ClaimDetails key={row.id} row={row} actions={actions} onTag={tag} />
            </ElsewhereContext.Provider>
          </TypedTextsContext.Provider>
        </div>
        <Announcement sentence={announcement} />
      </main>
    </ArticleContext.Provider>
  );
}

/** Says a new tag once it is stored, whether it was set here, by a shortcut or in another window. */
function useTagNews(row: ClaimRow): [text: string, announce: (text: string) => void] {
  const words = useWords('claims');
  const [text, announce] = useAnnouncement();
  const last = useRef(row);
  useEffect(() => {
    const before = last.current;
    last.current = row;
    if (before.id !== row.id || before.tag === row.tag) return;
    announce(row.tag === undefined ? words.tagCleared : words.tagged(row.tag));
  }, [row, announce, words]);
  return [text, announce];
}

interface KeySituation
  extends Pick<CardProps, 'row' | 'actions' | 'onGo' | 'onClose'>, Pick<Guard, 'attempt' | 'follow'> {
  readonly root: HTMLElement | null;
  readonly tag: (tag: Tag) => void;
  readonly undo: () => void;
  readonly sentence: HTMLElement | null;
}

/** Answers a key in the card; false for a key that is not the card's. */
function pressKey(
  event: KeyboardEvent,
  { row, actions, onGo, onClose, attempt, follow, root, tag, undo, sentence }: KeySituation,
): boolean {
  // Out of a field first, so that one Escape too many does not close what is being written.
  if (event.key === 'Escape' && !isComposing(event)) {
    if (isTyping(event)) sentence?.focus();
    else follow(onClose);
    return true;
  }
  if (isUndo(event)) {
    attempt(undo);
    return true;
  }
  const command = arrowCommand(event) ?? keyCommand(event);
  switch (command?.does) {
    case 'tag':
      attempt(() => tag(command.tag));
      return true;
    case 'move':
      if (Math.abs(command.by) !== 1) return false;
      follow(() => onGo(command.by > 0 ? 1 : -1));
      return true;
    case 'clear':
      attempt(() => actions.onClearTag(row.id));
      return true;
    case 'note':
      root?.querySelector<HTMLElement>('.note')?.focus();
      return true;
    default:
      return false;
  }
}

/** Left and right as well, as the arrows in the card's head point. */
function arrowCommand(event: KeyboardEvent): { does: 'move'; by: number } | undefined {
  if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'ArrowRight') return { does: 'move', by: 1 };
  return event.key === 'ArrowLeft' ? { does: 'move', by: -1 } : undefined;
}
