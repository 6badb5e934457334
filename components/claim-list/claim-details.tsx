import { Fragment } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import type { Tag } from '../../annotation/model/annotation.ts';
import type { DetailActions } from '../views/claim-actions.ts';
import { startsChecking, type ClaimRow } from '../views/claim-row.ts';
import type { ElsewhereNote } from '../views/elsewhere.ts';
import { useArticle } from '../article-context.ts';
import { useElsewhere } from '../elsewhere-context.ts';
import { CheckField } from '../check/check-field.tsx';
import { LookUp } from '../check/look-up.tsx';
import { useWords } from '../words/words-context.ts';
import { ChangeDecision } from './change-decision.tsx';
import { ClaimSource } from './claim-source.tsx';
import { reasonsWithWords } from './claim-text.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { LostDetails } from './lost-details.tsx';
import { NotesOfOthers } from './notes-of-others.tsx';
import { NoteField } from './note-field.tsx';
import { TypedTextsContext } from './typed-texts.ts';

interface ClaimDetailsProps {
  readonly row: ClaimRow;
  readonly actions: DetailActions;
  /** Tags and has the list announce it. */
  readonly onTag: (tag: Tag) => void;
}

/** Everything about one claim: where it comes from, why it was picked, the suggestion, the note and the evidence. */
export function ClaimDetails({ row, actions, onTag }: ClaimDetailsProps) {
  const elsewhere = useElsewhere(row.exact);
  return (
    <>
      <Translation row={row} />
      <ChangeDecision row={row} onTag={onTag} />
      <LostDetails row={row} actions={actions} />
      <ClaimSource row={row} />
      <Reasons row={row} />
      <Suggestion row={row} onTag={onTag} />
      <NotesOfOthers notes={row.others} />
      {row.isStoredAwaited !== true && <Written row={row} actions={actions} />}
      <Elsewhere notes={elsewhere} exact={row.exact} onUse={(note) => takeOver(note, row, actions, onTag)} />
    </>
  );
}

function Translation({ row }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  return row.isTranslation === true ? <p class="translation">{words.translated}</p> : null;
}

/** Gives a claim what was said of an earlier one; what was said of it here already stays. */
function takeOver(
  { tag, finding, note, links }: ElsewhereNote,
  row: ClaimRow,
  actions: DetailActions,
  onTag: (tag: Tag) => void,
): void {
  if (row.tag !== tag) onTag(tag);
  if (row.finding === undefined && finding !== undefined) actions.onFinding(row.id, finding);
  if (row.note.trim() === '' && note !== '') actions.onNoteChange(row.id, note, row.note);
  const known = new Set(row.evidence.map(({ url }) => url));
  for (const url of links) if (!known.has(url)) actions.onAddEvidence(row.id, url);
}

/** What the reader writes about a claim. */
function Written({ row, actions }: Pick<ClaimDetailsProps, 'row' | 'actions'>) {
  const typed = useContext(TypedTextsContext);
  const { language, source: url = '' } = useArticle();
  const source = row.claim?.support.kind === 'named' ? (row.claim.support.attribution?.words ?? '') : '';
  return (
    <>
      <LookUp
        claim={{ quote: row.exact, language, source, url }}
        onLookUp={() => startsChecking(row.checkState) && actions.onCheckState(row.id, 'checking')}
      />
      <CheckField
        finding={row.finding}
        state={row.checkState}
        onFinding={(finding) => actions.onFinding(row.id, finding)}
        onState={(state) => actions.onCheckState(row.id, state)}
      />
      <NoteField
        id={row.id}
        stored={row.note}
        tagged={row.tag !== undefined}
        typed={typed.notes}
        taken={row.taken}
        onChange={(note, shown) => actions.onNoteChange(row.id, note, shown)}
      />
      <EvidenceField
        id={row.id}
        evidence={row.evidence}
        stored={row.pendingEvidenceUrl}
        typed={typed.links}
        taken={row.taken}
        onPendingChange={(text, shown) => actions.onPendingEvidenceChange(row.id, text, shown)}
        onAdd={(url) => actions.onAddEvidence(row.id, url)}
        onRemove={(url) => actions.onRemoveEvidence(row.id, url)}
      />
    </>
  );
}

/** Reasons in sight at first: more would outweigh what the reader is to write. */
const mostReasons = 3;

function Reasons({ row }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  const list = useId();
  const [all, setAll] = useState(false);
  const reasons = reasonsWithWords(row);
  if (reasons.length === 0) return null;
  return (
    <div class="reasons">
      <p class="detail-head">{words.why}</p>
      <ul id={list}>
        {reasons.slice(0, all ? reasons.length : mostReasons).map(({ signal, weight, quotes }) => (
          <li key={signal}>
            {weight > 0 ? words.reason(signal) : words.speaksAgainst(words.reason(signal))}
            {quotes.map((quoted) => (
              <Fragment key={quoted}>
                {' '}
                <q dir="auto">{quoted}</q>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      {reasons.length > mostReasons && (
        <button
          type="button"
          class="more-button"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll((before) => !before)}
        >
          {all ? words.fewerReasons : words.moreReasons(reasons.length - mostReasons)}
        </button>
      )}
    </div>
  );
}

function Suggestion({ row, onTag }: { readonly row: ClaimRow; readonly onTag: (tag: Tag) => void }) {
  const words = useWords('claims');
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
