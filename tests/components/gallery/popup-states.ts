import type { PopupActions, PopupProps } from '../../../components/views/popup.ts';
import { mixedRows, sampleRow, sampleRows } from './sample-rows.ts';

const nothing = (): void => undefined;

export const idleActions: PopupActions = {
  onTag: nothing,
  onClearTag: nothing,
  onNoteChange: nothing,
  onPendingEvidenceChange: nothing,
  onFinding: () => undefined,
  onCheckState: () => undefined,
  onAddEvidence: nothing,
  onRemoveEvidence: nothing,
  onFocusClaim: nothing,
  onReattach: nothing,
  onUndo: nothing,
  onSensitivityChange: nothing,
  onHighlightsChange: nothing,
  onTagSelection: nothing,
  onReadAnyway: nothing,
  onReloadPage: nothing,
  onAllowSites: nothing,
  onSiteChange: nothing,
  onOpenLibrary: nothing,
  onOpenSettings: nothing,
  onExport: nothing,
};

const article = {
  outlet: 'The Millbrook Courier',
  title: 'Council caps rents after a year of record rises',
  language: 'en',
};

const base: PopupProps = {
  status: { kind: 'ready', article },
  rows: mixedRows,
  sensitivity: 'balanced',
  highlightsShown: true,
  site: { host: 'courier.example', isRead: true },
  onOpenPanel: nothing,
  selectedText: '',
  canUndo: true,
  focusList: false,
  actions: idleActions,
};

const empty = { ...base, rows: [], canUndo: false };

/** Every state the popup can be in, by name. */
export const popupStates = {
  ready: base,
  fresh: { ...base, rows: sampleRows(41), canUndo: false },
  selection: {
    ...base,
    selectedText: 'The tenants’ union disputes the figure and speaks of nine percent since the autumn.',
  },
  exported: { ...base, exportOutcome: { kind: 'saved', count: 6, fileName: 'millbrook-courier-2025-03-01.md' } },
  'backup-due': { ...base, daysUnsaved: 34 },
  'storage-full': { ...base, problem: 'storage-full' },
  'storage-newer': { ...base, problem: 'storage-newer' },
  'extension-updated': { ...base, problem: 'extension-updated' },
  'read-partly': { ...base, status: { kind: 'read-partly', article } },
  'not-judged': { ...base, status: { kind: 'not-judged', article } },
  'unsupported-language': {
    ...base,
    status: { kind: 'unsupported-language', article: { ...article, language: 'hu' } },
    rows: [],
    canUndo: false,
  },
  'own-selection-only': {
    ...base,
    status: { kind: 'unsupported-language', article },
    rows: mixedRows.filter((row) => row.ownSelection),
  },
  'no-claims': empty,
  loading: { ...empty, status: { kind: 'loading', step: 'reading' } },
  'internal-page': { ...empty, status: { kind: 'internal-page' } },
  'no-access': { ...empty, status: { kind: 'no-access' } },
  'kept-out': { ...empty, status: { kind: 'kept-out' } },
  'page-silent': { ...empty, status: { kind: 'page-silent' } },
  pdf: { ...empty, status: { kind: 'pdf' } },
  'no-article': { ...empty, status: { kind: 'no-article' } },
  'site-off': { ...empty, status: { kind: 'site-off' }, site: { host: 'courier.example', isRead: false } },
  error: { ...empty, status: { kind: 'error' }, exportOutcome: { kind: 'nothing' } },
  hostile: {
    ...base,
    status: {
      kind: 'ready',
      article: { ...article, outlet: '<b>X</b>'.repeat(40), title: '<img src=x onerror=alert(1)>' },
    },
    rows: [
      sampleRow(0, {
        exact: `<script>document.title = 'taken'</script>${'W'.repeat(900)}`,
        note: '</textarea><img src=x onerror=alert(1)>',
        tag: 'unsourced',
        state: 'exact',
      }),
      sampleRow(1, { exact: '\u202Egnirts desrever a htiw tnemetats A', state: 'orphan', tag: 'sourced' }),
    ],
  },
} as const satisfies Record<string, PopupProps>;

export type PopupStateName = keyof typeof popupStates;
