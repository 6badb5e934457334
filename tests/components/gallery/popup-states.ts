import type { CheckedClaim, EvidenceActions, EvidenceFor } from '../../../components/views/evidence-for.ts';
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
const evidenceActions: EvidenceActions = {
  onChoose: () => undefined,
  onKeep: () => undefined,
  onTakeBack: () => undefined,
  onFinding: () => undefined,
  onReport: () => undefined,
};

/** Two claims that are being checked, the first chosen. */
function offered(quote: string, change: Partial<CheckedClaim> = {}): EvidenceFor {
  const first: CheckedClaim = {
    key: 'rents',
    words: 'Rents in Millbrook rose by 4.2 percent last year, the council said.',
    outlet: 'Millbrook Courier',
    language: 'en',
    evidenceCount: 0,
    isTagged: true,
    ...change,
  };
  const second = {
    ...first,
    key: 'ferry',
    words: 'The new ferry halves the crossing time.',
    outlet: 'Harbour Gazette',
  };
  return { checked: [first, second], chosen: first, quote };
}

export const popupStates = {
  ready: base,
  fresh: { ...base, rows: sampleRows(41), canUndo: false },
  selection: {
    ...base,
    selectedText: 'The tenants’ union disputes the figure and speaks of nine percent since the autumn.',
  },
  evidence: { ...empty, status: { kind: 'no-article' }, evidenceFor: offered(''), evidenceActions },
  'evidence-kept': {
    ...base,
    evidenceFor: offered('Rents rose by 3.9 percent in 2025.', {
      evidenceCount: 2,
      finding: 'misleading',
      kept: {
        url: 'https://statistics.example/rents#:~:text=3.9',
        title: 'Rents in Millbrook, 2020 to 2025',
        quote: 'Rents rose by 3.9 percent in 2025.',
        stance: 'contradicts',
        accessed: '2025-03-01T10:00:00Z',
      },
    }),
    evidenceActions,
  },
  exported: { ...base, exportOutcome: { kind: 'saved', count: 6, fileName: 'millbrook-courier-2025-03-01.md' } },
  'backup-due': { ...base, daysUnsaved: 34 },
  updated: { ...base, updatedTo: '1.4.0', onUpdateRead: () => undefined },
  emptied: { ...base, isEmptied: true },
  'storage-full': { ...base, problem: 'storage-full' },
  'storage-newer': { ...base, problem: 'storage-newer' },
  'extension-updated': { ...base, problem: 'extension-updated' },
  'read-partly': { ...base, status: { kind: 'read-partly', article } },
  'endless-text': { ...base, status: { kind: 'endless-text', article } },
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
