import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { ArticleContext } from '../article-context.ts';
import { ElsewhereContext } from '../elsewhere-context.ts';
import { ClaimBoard, type ClaimBoardProps } from '../claim-board.tsx';
import { useLanguage, useWords } from '../words/words-context.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { EmptiedNote } from './emptied-note.tsx';
import { EvidenceFor } from './evidence-for.tsx';
import { ExportBar } from './export-bar.tsx';
import { NotesLeft } from '../notes-left.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { ElsewhereNote } from '../views/elsewhere.ts';
import type { ArticleHeading, PopupProps, PopupStatus } from '../views/popup.ts';
import { SelectedText } from './selected-text.tsx';
import { SensitivityControl } from './sensitivity-control.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { StatusMessage } from './status-message.tsx';
import { UpdateNote } from './update-note.tsx';

interface Props extends PopupProps {
  /** Shows the claims another way than `ClaimBoard`. */
  readonly board?: ComponentType<ClaimBoardProps>;
}

/** The popup: props in, callbacks out. */
export function Popup(props: Props) {
  const { status, rows, problem, actions } = props;
  const failures = useWords('failures');
  const article = articleOf(status);
  const [language, rowsLeft] = [article?.language ?? '', props.rowsLeft ?? 0];
  const source = article?.source;
  const shown = useMemo(() => ({ language, rowsLeft, source }), [language, rowsLeft, source]);
  const Board = props.board ?? ClaimBoard;
  // What the update left in place cannot be told before the notes could be read.
  const isAllWell = problem === undefined && status.kind !== 'error' && status.kind !== 'loading';
  return (
    <div class="popup" data-status={status.kind} lang={useLanguage()}>
      <PopupHeader
        article={article}
        highlightsShown={props.highlightsShown}
        onHighlightsChange={article === undefined ? undefined : actions.onHighlightsChange}
        onOpenPanel={props.onOpenPanel}
        onOpenLibrary={actions.onOpenLibrary}
        onOpenSettings={actions.onOpenSettings}
      />
      <main class="popup-main">
        {problem !== undefined && (
          <p class="problem" role="alert">
            {failures.problem[problem]}
          </p>
        )}
        <SelectedText text={props.selectedText} onTag={actions.onTagSelection} />
        {props.evidenceFor !== undefined && props.evidenceActions !== undefined && (
          <EvidenceFor offered={props.evidenceFor} actions={props.evidenceActions} isOpen={rows.length === 0} />
        )}
        <StatusMessage status={status} empty={rows.length === 0} actions={actions} />
        {props.notesLeft === true && <NotesLeft />}
        {rows.length > 0 && (
          <ArticleContext.Provider value={shown}>
            <ElsewhereContext.Provider value={props.elsewhere ?? nowhere}>
              <Board
                rows={rows}
                canUndo={props.canUndo}
                currentId={props.currentId}
                focusList={props.focusList}
                actions={actions}
              />
            </ElsewhereContext.Provider>
          </ArticleContext.Provider>
        )}
      </main>
      <footer class="popup-foot">
        {props.isEmptied === true && <EmptiedNote onOpenLibrary={actions.onOpenLibrary} />}
        {isAllWell && props.isEmptied !== true && props.updatedTo !== undefined && props.onUpdateRead !== undefined && (
          <UpdateNote version={props.updatedTo} onRead={props.onUpdateRead} />
        )}
        {props.daysUnsaved !== undefined && <BackupReminder days={props.daysUnsaved} onExport={actions.onExport} />}
        <div class="reading-settings">
          {hasSuggestions(status) && (
            <SensitivityControl sensitivity={props.sensitivity} onChange={actions.onSensitivityChange} />
          )}
          {props.site !== undefined && <SiteSwitch {...props.site} onChange={actions.onSiteChange} />}
        </div>
        <ExportBar outcome={props.exportOutcome} onExport={actions.onExport} pageOffered={rows.length > 0} />
      </footer>
    </div>
  );
}

const nowhere: readonly ElsewhereNote[] = [];

/** True if claims were looked for, so that the reader can ask for more or fewer. */
function hasSuggestions({ kind }: PopupStatus): boolean {
  return kind === 'ready' || kind === 'read-partly' || kind === 'endless-text';
}

function articleOf(status: PopupStatus): ArticleHeading | undefined {
  return 'article' in status ? status.article : undefined;
}
