import { Fragment } from 'preact';
import type { Tag } from '../../annotation/annotation.ts';
import type { DetailActions } from '../claim-actions.ts';
import type { ClaimRow } from '../claim-row.ts';
import { useWords } from '../words/words-context.ts';
import { ChangeDetails } from './change-details.tsx';
import { attributionInside, quotedWords } from './claim-text.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { LostDetails } from './lost-details.tsx';
import { NoteField } from './note-field.tsx';
import type { TypedText } from './typed-text.ts';

/** Texts typed into the fields of a claim and not stored yet. */
export interface TypedTexts {
  readonly notes: TypedText;
  readonly links: TypedText;
}

interface ClaimDetailsProps {
  readonly row: ClaimRow;
  readonly actions: DetailActions;
  readonly typed: TypedTexts;
  /** Tags and has the list announce it. */
  readonly onTag: (tag: Tag) => void;
}

/** Everything about one claim: why it was picked, where it comes from, the suggestion, the note and the evidence. */
export function ClaimDetails({ row, actions, typed, onTag }: ClaimDetailsProps) {
  return (
    <>
      <ChangeDetails row={row} onTag={onTag} />
      <LostDetails row={row} actions={actions} />
      <Reasons row={row} />
      <Support row={row} />
      <Suggestion row={row} onTag={onTag} />
      {row.isStoredAwaited !== true && <Written row={row} actions={actions} typed={typed} />}
    </>
  );
}

/** What the reader writes about a claim. */
function Written({ row, actions, typed }: Pick<ClaimDetailsProps, 'row' | 'actions' | 'typed'>) {
  return (
    <>
      <NoteField
        id={row.id}
        stored={row.note}
        tagged={row.tag !== undefined}
        typed={typed.notes}
        onChange={(note) => actions.onNoteChange(row.id, note)}
      />
      <EvidenceField
        id={row.id}
        evidence={row.evidence}
        stored={row.pendingEvidenceUrl}
        typed={typed.links}
        onPendingChange={(text) => actions.onPendingEvidenceChange(row.id, text)}
        onAdd={(url) => actions.onAddEvidence(row.id, url)}
        onRemove={(url) => actions.onRemoveEvidence(row.id, url)}
      />
    </>
  );
}

function Reasons({ row }: { readonly row: ClaimRow }) {
  const words = useWords();
  const reasons = row.claim?.reasons ?? [];
  if (reasons.length === 0) return null;
  return (
    <div class="reasons">
      <p class="detail-head">{words.why}</p>
      <ul>
        {[...Map.groupBy(reasons, ({ signal }) => signal)].map(([signal, group]) => (
          <li key={signal}>
            {(group[0]?.weight ?? 0) > 0 ? words.reason(signal) : words.speaksAgainst(words.reason(signal))}
            {quotedWords(row, group).map((quoted) => (
              <Fragment key={quoted}>
                {' '}
                <q dir="auto">{quoted}</q>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Support({ row }: { readonly row: ClaimRow }) {
  const words = useWords();
  if (row.claim === undefined) return null;
  const { kind, attribution } = row.claim.support;
  return (
    <p class="support" data-support={kind}>
      {words.support[kind]}{' '}
      {attribution !== undefined && attributionInside(row) !== undefined && words.attributionMarked}
      {attribution !== undefined && attributionInside(row) === undefined && (
        <>
          {words.attributionElsewhere} <q dir="auto">{attribution.words}</q>
        </>
      )}
    </p>
  );
}

function Suggestion({ row, onTag }: { readonly row: ClaimRow; readonly onTag: (tag: Tag) => void }) {
  const words = useWords();
  const suggested = row.claim?.suggestedTag?.tag;
  if (suggested === undefined || row.tag !== undefined) return null;
  return (
    <p class="suggestion" data-tag={suggested}>
      <span>
        {words.suggestion(suggested)} {words.youDecide}
      </span>
      <button type="button" class="button" onClick={() => onTag(suggested)}>
        {words.accept}
      </button>
    </p>
  );
}
