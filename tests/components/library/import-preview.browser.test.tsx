import { describe, expect, it } from 'vitest';
import '../../../components/library/library.css';
import { carefulAnswers } from '../../../annotation/model/import.ts';
import { ImportPanel } from '../../../components/library/import-panel.tsx';
import type { ImportSummary } from '../../../components/views/import.ts';
import { languages, type Language } from '../../../components/words/language.ts';
import { inventedAnnotation, inventedTarget } from '../../invented-annotation.ts';
import { mountPage, violations } from '../mount-page.tsx';

const exact = 'The ferry carried 212,000 passengers.';
const long = 'From the file, which says of passengers, fares and timetables what others had said before.';
const file = inventedAnnotation({ tag: 'unsourced', note: long, target: inventedTarget({ exact }) });
const [{ prefix }] = file.target.selector;
const draft = {
  ...{ source: file.target.source, exact, prefix, note: 'Written here.', evidence: [], evidenceText: '' },
  updated: file.modified,
};
const stored = { ...file, note: long.toUpperCase() };
const counts = { added: 1, changed: 0, kept: 1, equal: 0, left: 0, refused: 0, records: 2, drafts: 0, untagged: 0 };
const summary: ImportSummary = {
  ...counts,
  ...{ templates: [], people: [], refusals: [], conflicts: [{ stored, file, isTaken: false }] },
  ...{ met: 1, meetings: [{ file, draft }], buried: 1, revenants: [file], isBackup: false, canBeUndone: true },
};

function previewIn(language: Language) {
  const told: unknown[] = [];
  const nothing = (): void => undefined;
  const actions = {
    ...{ onFile: nothing, onRule: nothing, onUntagged: nothing, onImport: nothing, onCancelImport: nothing },
    onAnswers: (answers: unknown) => void told.push(answers),
  };
  const preview = { kind: 'preview', fileName: 'notes.json', rule: 'newer', answers: carefulAnswers } as const;
  const root = mountPage(
    <main>
      <h1>Files</h1>
      <ImportPanel importing={{ ...preview, templates: 0, summary }} actions={actions} />
    </main>,
    language,
  );
  return { root, told };
}

describe('a file that meets what the reader wrote', () => {
  it('is shown with the sentence and both texts, without a click, and asks', () => {
    const { root, told } = previewIn('en');
    const shown = [...root.querySelectorAll<HTMLElement>('details[open] td')].map(({ innerText }) => innerText);
    expect(shown).toEqual([exact, 'Written here.', `Unsourced: ${long}`]);
    const answer = [...root.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith('Leave the file'),
    );
    answer?.click();
    expect(told).toEqual([{ typed: 'leave' }]);
  });

  it('breaks no word of its tables in a narrow window', () => {
    const { root } = previewIn('en');
    root.style.width = '330px';
    for (const list of root.querySelectorAll('details')) list.open = true;
    const heads = [...root.querySelectorAll('th')];
    const words = heads.flatMap((head) => head.innerText.split(' ').map((word) => [head, word] as const));
    const broken = words.filter(([head, word]) => linesOf(head.firstChild as Text, word) > 1);
    expect(broken.map(([, word]) => word)).toEqual([]);
  });

  it.each(languages)('has no accessibility fault, in %s', async (language) => {
    previewIn(language);
    expect(await violations()).toEqual([]);
  });
});

/** Lines that a word of a text stands on. */
function linesOf(text: Text, word: string): number {
  const range = document.createRange();
  const start = text.data.indexOf(word);
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  return range.getClientRects().length;
}
