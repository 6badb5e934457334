import type { ChangesActions, ChangesView } from '../views/changes.ts';
import { changeFilters } from '../views/changes.ts';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import { ArticleVersions } from './article-versions.tsx';
import { ChangeEntry } from './change-entry.tsx';

interface ChangesPageProps {
  readonly view: ChangesView;
  readonly actions: ChangesActions;
}

/** What changed in tagged articles, or the versions of one of them. */
export function ChangesPage({ view, actions }: ChangesPageProps) {
  return (
    <main class="changes-page">
      {view.article === undefined ? (
        <ChangesList view={view} actions={actions} />
      ) : (
        <ArticleVersions article={view.article} onBack={() => actions.onVersions(undefined)} />
      )}
    </main>
  );
}

function ChangesList({ view: { items, filter, marked }, actions }: ChangesPageProps) {
  const words = useWords('changes');
  const undo = useWords('library').undo;
  const unseen = items?.filter(({ isSeen }) => !isSeen) ?? [];
  const shown = filter === 'unseen' ? unseen : (items ?? []);
  const list = useRef<HTMLOListElement>(null);
  useFocusKept(list);
  return (
    <>
      <header class="changes-head">
        <h2>{words.title}</h2>
        <p class="hint">{words.hint}</p>
        <div class="changes-tools">
          <div class="chips" role="group" aria-label={words.show}>
            {changeFilters.map((each) => (
              <button
                key={each}
                type="button"
                class="chip"
                aria-pressed={filter === each}
                onClick={() => actions.onFilter(each)}
              >
                <span>{words.filter[each]}</span> <b>{(each === 'unseen' ? unseen : (items ?? [])).length}</b>
              </button>
            ))}
          </div>
          {unseen.length > 1 && (
            <button
              type="button"
              class="button quiet"
              onClick={() =>
                actions.onMark(
                  unseen.map(({ seq }) => seq),
                  true,
                )
              }
            >
              {words.markAllSeen}
            </button>
          )}
        </div>
      </header>
      {items === undefined && <div class="empty" aria-busy="true" />}
      {items !== undefined && shown.length === 0 && <Nothing areThereAny={items.length > 0} />}
      <ol class="noticed" ref={list} onKeyDown={moveBetween}>
        {shown.map((item) => (
          <ChangeEntry key={item.seq} item={item} actions={actions} />
        ))}
      </ol>
      <div class="done" data-empty={marked.length === 0}>
        <p role="status">{marked.length > 0 && words.marked(marked.length)}</p>
        {marked.length > 0 && (
          <button type="button" class="button quiet" onClick={actions.onUndoMark}>
            {undo}
          </button>
        )}
      </div>
    </>
  );
}

/** A change that was marked may leave the list, and take the focus along: the one in its place has it, or the last. */
function useFocusKept(list: RefObject<HTMLOListElement | null>): void {
  const focused = useRef(-1);
  useLayoutEffect(() => {
    const entries = [...(list.current?.children ?? [])];
    const isLost = document.activeElement === document.body && focused.current >= 0;
    if (isLost) markButton(entries[Math.min(focused.current, entries.length - 1)])?.focus();
    focused.current = entries.findIndex((entry) => entry.contains(document.activeElement));
    const onFocus = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Node ? entries.findIndex((entry) => entry.contains(target)) : -1;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  });
}

function markButton(entry: Element | undefined): HTMLElement | null {
  return entry?.querySelector<HTMLElement>('.mark-seen') ?? null;
}

function Nothing({ areThereAny }: { readonly areThereAny: boolean }) {
  const words = useWords('changes');
  const { title, text } = areThereAny ? words.allSeen : words.none;
  return (
    <div class="empty">
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}

/** The arrows go from one change to the next, to its first button. */
function moveBetween(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { currentTarget: list, target } = event;
  if (by === undefined || !(list instanceof HTMLElement) || !(target instanceof Element)) return;
  const entries = [...list.children];
  const at = entries.findIndex((entry) => entry.contains(target));
  const next = markButton(entries[at + by]);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}
