import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckState, Finding, Tag } from '../../../annotation/model/annotation.ts';
import type { ClaimRow } from '../../../components/views/claim-row.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupProps } from '../../../components/views/popup.ts';
import { Spoken } from '../spoken.tsx';
import { popupStates } from './popup-states.ts';
import { sampleRows } from './sample-rows.ts';

/**
 * To look at: `vite --config tests/components/gallery/vite.config.ts`, then /tests/components/gallery/index.html.
 * `?state=ready` shows one state alone, `&words=es` in Spanish, `&rows=1000` with that many claims; without it, a list
 * of all to choose from.
 */
const query = new URLSearchParams(location.search);
const wanted = query.get('state');
const states: Readonly<Record<string, PopupProps>> = popupStates;

/** Answers as the store would, from memory. */
function LivePopup({ props }: { readonly props: PopupProps }) {
  const [rows, setRows] = useState(props.rows);
  const change = (id: string, next: (row: ClaimRow) => ClaimRow): void =>
    setRows((before) => before.map((row) => (row.id === id ? next(row) : row)));
  const actions = {
    ...props.actions,
    onTag: (id: string, tag: Tag) => change(id, (row) => ({ ...row, tag })),
    onClearTag: (id: string) => change(id, (row) => Object.assign({ ...row }, { tag: undefined })),
    onNoteChange: (id: string, note: string) => change(id, (row) => ({ ...row, note })),
    onFinding: (id: string, finding: Finding | null) =>
      change(id, (row) => ({ ...row, finding: finding ?? undefined })),
    onCheckState: (id: string, state: CheckState | null) =>
      change(id, (row) => ({ ...row, checkState: state ?? undefined })),
    onAddEvidence: (id: string, url: string) =>
      change(id, (row) => ({ ...row, evidence: [...row.evidence, { url, accessed: new Date().toISOString() }] })),
  };
  return <Popup {...props} rows={rows} actions={actions} />;
}

function Gallery() {
  const props = wanted === null ? undefined : states[wanted];
  const count = Number(query.get('rows'));
  if (props !== undefined) return <LivePopup props={count > 0 ? { ...props, rows: sampleRows(count) } : props} />;
  return (
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const app = document.querySelector('#app');
if (app !== null) {
  render(
    <Spoken language={query.get('words') === 'es' ? 'es' : 'en'}>
      <Gallery />
    </Spoken>,
    app,
  );
}
