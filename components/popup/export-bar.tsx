import { useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import type { ExportDestination, ExportFormat, ExportOutcome, ExportRequest, ExportScope } from '../views/popup.ts';

interface ExportBarProps {
  readonly outcome: ExportOutcome | undefined;
  /** False where there is no page to export from: everything is then the only scope. */
  readonly pageOffered: boolean;
  readonly onExport: (request: ExportRequest) => void;
}

const formats: readonly ExportFormat[] = ['markdown', 'csv', 'json'];

export function ExportBar({ outcome, pageOffered, onExport }: ExportBarProps) {
  const words = useWords('popup');
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [chosen, setScope] = useState<ExportScope>('page');
  const scopes: readonly ExportScope[] = pageOffered ? ['page', 'everything'] : ['everything'];
  const scope = pageOffered ? chosen : 'everything';
  const send = (to: ExportDestination) => (): void => onExport({ format, scope, to });
  return (
    <section class="export" aria-label={words.export}>
      {pageOffered && (
        <button
          type="button"
          class="button"
          title={words.reportMeaning}
          onClick={() => onExport({ format: 'html', scope: 'page', to: 'file' })}
        >
          {words.formatName.html}
        </button>
      )}
      <span class="export-label" aria-hidden="true">
        {words.export}
      </span>
      <Choice label={words.format} names={words.formatName} options={formats} value={format} onChange={setFormat} />
      <Choice label={words.scope} names={words.scopeName} options={scopes} value={scope} onChange={setScope} />
      <button type="button" class="button" onClick={send('file')}>
        {words.saveFile}
      </button>
      <button type="button" class="button" onClick={send('clipboard')}>
        {words.copy}
      </button>
      <p class="export-outcome" role="status" data-kind={outcome?.kind}>
        {outcome !== undefined && words.exported(outcome)}
      </p>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, options, value, onChange }: ChoiceProps<Value>) {
  const choose = (chosen: string): void => {
    const option = options.find((each) => each === chosen);
    if (option !== undefined) onChange(option);
  };
  return (
    <select aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </select>
  );
}
