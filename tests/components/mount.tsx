import { render } from 'preact';
import { act } from 'preact/test-utils';
import { userEvent } from 'vitest/browser';
import '../../components/popup/popup.css';
import type { ClaimRow } from '../../components/views/claim-row.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupProps } from '../../components/views/popup.ts';
import { Spoken } from './spoken.tsx';
import { popupStates } from './gallery/popup-states.ts';

export type Call = readonly [name: keyof PopupActions, ...args: unknown[]];

/** A popup in the document whose store is in memory, and every call it made. */
export interface MountedPopup {
  readonly root: HTMLElement;
  readonly calls: Call[];
  /** The calls of one name, without the name. */
  readonly callsOf: (name: keyof PopupActions) => unknown[][];
  readonly update: (change: Partial<PopupProps>) => void;
  readonly announced: () => string;
}

/**
 * Draws the popup. With `stores` false the store never answers, as if it were slow or full.
 */
export function mountPopup(change: Partial<PopupProps> = {}, { stores = true } = {}): MountedPopup {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const root = document.createElement('div');
  document.body.append(root);
  const calls: Call[] = [];
  let props: PopupProps = { ...popupStates.ready, ...change };
  const draw = (): void => {
    void act(() =>
      render(
        <Spoken language="en">
          <Popup {...props} />
        </Spoken>,
        root,
      ),
    );
  };
  const update = (next: Partial<PopupProps>): void => {
    props = { ...props, ...next };
    draw();
  };
  const store = (id: string, next: Partial<Record<keyof ClaimRow, unknown>>): void => {
    if (!stores) return;
    update({ rows: props.rows.map((row) => (row.id === id ? Object.assign({ ...row }, next) : row)) });
  };
  const answer: Partial<Record<keyof PopupActions, (id: string, value: string) => void>> = {
    onTag: (id, tag) => store(id, { tag: tag }),
    onClearTag: (id) => store(id, { tag: undefined }),
    onNoteChange: (id, note) => store(id, { note }),
    onPendingEvidenceChange: (id, pendingEvidenceUrl) => store(id, { pendingEvidenceUrl }),
    onFinding: (id, finding) => store(id, { finding: finding || undefined }),
    onCheckState: (id, state) => store(id, { checkState: state || undefined }),
    onAddEvidence: (id, url) => {
      const before = props.rows.find((row) => row.id === id)?.evidence ?? [];
      store(id, { evidence: [...before, { url, accessed: '2025-03-01T10:00:00Z' }] });
    },
  };
  const actions = Object.fromEntries(
    (Object.keys(props.actions) as (keyof PopupActions)[]).map((name) => [
      name,
      (...args: string[]) => {
        calls.push([name, ...args]);
        answer[name]?.(args[0] ?? '', args[1] ?? '');
      },
    ]),
  ) as unknown as PopupActions;
  update({ actions });
  return {
    root,
    calls,
    callsOf: (name) => calls.filter(([called]) => called === name).map(([, ...args]) => args),
    update,
    announced: () => root.querySelector('.claim-board > [role=status]')?.textContent.trim() ?? '',
  };
}

/** The sentence cell the keyboard is on, by row id. */
export function rowInFocus(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.claim : undefined;
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key);
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector itself
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The button with these words. */
export function buttonNamed(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === name || button.ariaLabel === name,
  );
  if (found === undefined) throw new Error(`No button says ${name}.`);
  return found;
}
