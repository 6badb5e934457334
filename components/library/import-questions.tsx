import { deletedAnswers, typedAnswers, type ImportAnswers } from '../../annotation/model/import.ts';
import type { ImportActions, ImportSummary } from '../views/import.ts';
import { useWords } from '../words/words-context.ts';
import { quoteOf } from './quote-of.ts';
import { Segments } from './segments.tsx';

interface QuestionsProps {
  readonly summary: ImportSummary;
  readonly answers: ImportAnswers;
  readonly actions: ImportActions;
}

/** What an import asks before it does anything: what the file meets here that the reader wrote, or deleted for good. */
export function Questions({ summary, answers, actions }: QuestionsProps) {
  const words = useWords('files');
  return (
    <>
      <WhoseNotes summary={summary} answers={answers} actions={actions} />
      {summary.met > 0 && (
        <div class="presence">
          <p>{words.typedMet(summary.met)}</p>
          <Segments
            label={words.typedMet(summary.met)}
            options={typedAnswers}
            value={answers.typed}
            names={words.typedAnswer}
            onChange={(typed) => actions.onAnswers({ typed })}
          />
          <Meetings summary={summary} />
        </div>
      )}
      {summary.buried > 0 && (
        <div class="presence">
          <p>{words.deletedMet(summary.buried)}</p>
          <Segments
            label={words.deletedMet(summary.buried)}
            options={deletedAnswers}
            value={answers.deleted}
            names={words.deletedAnswer}
            onChange={(deleted) => actions.onAnswers({ deleted })}
          />
          <Revenants summary={summary} />
        </div>
      )}
    </>
  );
}

/** People named at most; the rest is counted. */
const mostPeople = 12;

/** Whose notes the file has. Those of one person can be the reader's own, of another device. */
function WhoseNotes({ summary: { people }, answers, actions }: QuestionsProps) {
  const words = useWords('files');
  const [owner] = people;
  if (owner === undefined) return null;
  const question = words.whoseQuestion(owner.name);
  return (
    <div class="presence">
      <p>{words.whoseNotes(people.slice(0, mostPeople), people.length)}</p>
      <p>{question}</p>
      <Segments
        label={question}
        options={['theirs', 'mine'] as const}
        value={answers.mine === owner.installation ? 'mine' : 'theirs'}
        names={words.whoseAnswer}
        onChange={(whose) => actions.onAnswers({ mine: whose === 'mine' ? owner.installation : undefined })}
      />
    </div>
  );
}

/** As many letters of a text as are shown. */
const shown = 160;

function Meetings({ summary: { meetings } }: Pick<QuestionsProps, 'summary'>) {
  const words = useWords('files');
  const library = useWords('library');
  const { tag: tagWords } = useWords('claims');
  return (
    <details class="import-list" open>
      <summary>{words.whichSentences}</summary>
      <table>
        <thead>
          <tr>
            {[words.quoteColumn, words.typedColumn, words.fileColumn].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ file, draft }) => (
            <tr key={file.id}>
              <td dir="auto">{quoteOf(file, library).slice(0, shown)}</td>
              <td dir="auto">{draft.note.slice(0, shown)}</td>
              <td dir="auto">
                {tagWords[file.tag]}
                {file.note !== '' && <>: {file.note.slice(0, shown)}</>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Revenants({ summary: { revenants } }: Pick<QuestionsProps, 'summary'>) {
  const words = useWords('files');
  const library = useWords('library');
  return (
    <details class="import-list" open>
      <summary>{words.whichSentences}</summary>
      <ul>
        {revenants.map((note) => (
          <li key={note.id} dir="auto">
            {quoteOf(note, library).slice(0, shown)}
          </li>
        ))}
      </ul>
    </details>
  );
}
