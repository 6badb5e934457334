import { useMemo } from 'preact/hooks';
import { isPageNote } from '../../annotation/model/annotation.ts';
import { isOwn } from '../../annotation/model/creator.ts';
import { CheckField } from '../check/check-field.tsx';
import { LookUp } from '../check/look-up.tsx';
import { EvidenceField } from '../claim-list/evidence-field.tsx';
import { NotesOfOthers } from '../claim-list/notes-of-others.tsx';
import { NoteField } from '../claim-list/note-field.tsx';
import { TypedText } from '../claim-list/typed-text.ts';
import { TagButtons } from '../tag-buttons.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';
import type { ThreadView } from '../views/thread.ts';
import type { LibraryActions, NoteEdits, NoteRecord, TypedNote } from '../views/library.ts';
import { startsChecking } from '../views/claim-row.ts';
import type { LookUpClaim } from '../views/look-up.ts';
import { EditDetails } from './details-form.tsx';
import { quoteOf } from './quote-of.ts';
import { SureDelete } from './sure-delete.tsx';
import { ThreadOfNote } from './thread.tsx';

interface NoteDetailsProps {
  readonly record: NoteRecord | undefined;
  readonly typed: TypedNote | undefined;
  readonly thread: ThreadView | undefined;
  readonly edits: NoteEdits;
  /** True where notes are shared with other people. */
  readonly isAmongPeople: boolean;
  readonly actions: LibraryActions;
}

/** Puts the cursor into the note of the annotation that is open by then. */
export function focusNote(): void {
  setTimeout(() => document.querySelector<HTMLTextAreaElement>('.note-details textarea')?.focus());
}

/** One annotation in full, where it is read and edited. */
export function NoteDetails({ record, typed, thread, edits, isAmongPeople, actions }: NoteDetailsProps) {
  const words = useWords('library');
  const libraryKeys = useWords('libraryKeys');
  const fields = useMemo(() => ({ note: new TypedText(), link: new TypedText() }), []);
  if (record === undefined) {
    return (
      <aside class="note-details" aria-label={words.details}>
        <h2>{words.noneChosen}</h2>
        <p>{words.chooseOne}</p>
        <dl class="keys-list">
          {libraryKeys.keysList.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </aside>
    );
  }
  return (
    <aside class="note-details" aria-label={words.details}>
      <button type="button" class="button quiet close-details" onClick={() => actions.onCurrent(undefined)}>
        {words.closeDetails}
      </button>
      <Facts record={record} actions={actions} />
      <ThreadOfNote key={thread?.of} thread={thread} onSplit={actions.onSplit} />
      {record.annotation.deleted !== undefined ? (
        <Trashed record={record} actions={actions} />
      ) : !isOwn(record.annotation) ? (
        <OfAnother record={record} actions={actions} />
      ) : (
        <>
          <Editor
            key={record.annotation.id}
            record={record}
            typed={typed}
            fields={fields}
            edits={edits}
            actions={actions}
          />
          {isAmongPeople && <Private record={record} actions={actions} />}
        </>
      )}
    </aside>
  );
}

interface FactsProps {
  readonly record: NoteRecord;
  readonly actions: LibraryActions;
}

function Facts({ record: { annotation, state }, actions }: FactsProps) {
  const words = useWords('library');
  const changes = useWords('changes');
  const format = useFormatting();
  const { target, created, modified, deleted, origin } = annotation;
  const about = [target.outlet, target.author, target.published && words.published(format.day(target.published))];
  return (
    <>
      <h2 dir="auto" lang={target.language || undefined}>
        {target.title || words.untitled}
      </h2>
      <p class="hint">{about.filter((fact) => fact !== undefined && fact !== '').join(' · ')}</p>
      {isOwn(annotation) && <EditDetails key={target.source} target={target} onCorrect={actions.onCorrectDetails} />}
      <blockquote class="details-quote" dir="auto" lang={target.language || undefined}>
        {quoteOf(annotation, words)}
      </blockquote>
      {target.translated === true && <p class="hint">{words.translated}</p>}
      <p>
        <a class="open-article" href={actions.linkTo(target)} target="_blank" rel="noopener noreferrer">
          {words.openInArticle}
        </a>
      </p>
      <p>
        <button type="button" class="button" onClick={() => actions.onVersions(target)}>
          {changes.versions}
        </button>
      </p>
      {!isPageNote(target) && <p class="hint">{words.stateHint[state]}</p>}
      <p class="hint">
        {words.made(format.moment(created))}
        {modified !== created && <>. {words.changed(format.moment(modified))}</>}
        {deleted !== undefined && <>. {words.trashedOn(format.moment(deleted))}</>}
      </p>
      {!isPageNote(target) && (
        <details class="context">
          <summary>{words.inContext}</summary>
          <p dir="auto" lang={target.language || undefined}>
            {target.paragraph}
          </p>
        </details>
      )}
      {origin !== undefined && (
        <details class="context">
          <summary>{words.asImported}</summary>
          <p dir="auto">{origin.record}</p>
        </details>
      )}
    </>
  );
}

interface EditorProps {
  readonly record: NoteRecord;
  readonly typed: TypedNote | undefined;
  /** What stands in the fields until the store gives it back. */
  readonly fields: { readonly note: TypedText; readonly link: TypedText };
  readonly edits: NoteEdits;
  readonly actions: LibraryActions;
}

function Editor({ record: { annotation, index }, typed, fields, edits, actions }: EditorProps) {
  const words = useWords('library');
  const { id, tag } = annotation;
  const { note, evidence, evidenceText, finding, state, taken }: TypedNote = typed ?? {
    ...annotation,
    evidenceText: '',
  };
  return (
    <>
      <div role="group" aria-label={words.tagIt}>
        <TagButtons
          tag={tag}
          suggested={undefined}
          inTabOrder
          onTag={(next) => actions.onTag([index], [], next)}
          onClear={() => actions.onTrash([index])}
        />
      </div>
      <LookUp
        claim={lookUpClaimOf(annotation)}
        onLookUp={() => startsChecking(state) && edits.onCheckState('checking')}
      />
      <CheckField finding={finding} state={state} onFinding={edits.onFinding} onState={edits.onCheckState} />
      <NoteField id={id} stored={note} tagged typed={fields.note} taken={taken} onChange={edits.onNote} />
      <EvidenceField
        id={id}
        evidence={evidence}
        stored={evidenceText}
        typed={fields.link}
        taken={taken}
        onPendingChange={edits.onPendingEvidence}
        onAdd={edits.onAddEvidence}
        onRemove={edits.onRemoveEvidence}
      />
      <button type="button" class="button" onClick={() => actions.onTrash([index])}>
        {words.moveToTrash}
      </button>
    </>
  );
}

/** Whether the people who share a folder with the reader see the note. */
function Private({ record: { annotation }, actions }: Pick<EditorProps, 'record' | 'actions'>) {
  const words = useWords('together');
  const isPrivate = annotation.private === true;
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={isPrivate} onChange={() => actions.onKeepPrivate(annotation.id, !isPrivate)} />
        {words.private}
      </label>
      <p class="hint">{words.privateHint}</p>
    </>
  );
}

function lookUpClaimOf({ target, claim }: NoteRecord['annotation']): LookUpClaim {
  const { kind, attribution } = claim?.support ?? {};
  const source = kind === 'named' ? (attribution?.words ?? '') : '';
  const quote = isPageNote(target) ? target.title : target.selector[0].exact;
  return { quote, language: target.language, source, url: target.source };
}

/** The note of another person: to be read, and put away. */
function OfAnother({ record: { annotation, index }, actions }: Pick<EditorProps, 'record' | 'actions'>) {
  const words = useWords('library');
  const { id, creator, tag, finding, note, evidence } = annotation;
  const said = { id, tag, note, links: evidence.map(({ url }) => url) };
  return (
    <>
      <NotesOfOthers notes={[{ ...said, ...(creator?.name && { name: creator.name }), ...(finding && { finding }) }]} />
      <p class="hint">{words.notYours}</p>
      <button type="button" class="button" onClick={() => actions.onTrash([index])}>
        {words.moveToTrash}
      </button>
    </>
  );
}

function Trashed({
  record: { annotation, index },
  actions,
}: {
  readonly record: NoteRecord;
  readonly actions: LibraryActions;
}) {
  const words = useWords('library');
  return (
    <>
      {annotation.note !== '' && (
        <p class="trashed-note" dir="auto">
          {annotation.note}
        </p>
      )}
      <p class="hint">{words.trashHint}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => actions.onRestore([index])}>
          {words.restore}
        </button>
        <SureDelete count={1} onDelete={() => actions.onDeleteForGood([index])} />
      </div>
    </>
  );
}
