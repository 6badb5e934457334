import type { SupportKind } from '../../claims/model/claim.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import { anyClaim, reasonsOf, type ClaimSearch } from './claim-search.ts';

const supportKinds: readonly SupportKind[] = ['named', 'vague', 'none'];

interface ClaimFinderProps {
  readonly rows: readonly ClaimRow[];
  /** How many rows the search finds. */
  readonly found: number;
  readonly search: ClaimSearch;
  readonly onSearch: (search: ClaimSearch) => void;
}

/**
 * Looks for claims by words, by reason and by support. Only reasons and kinds of support that the page has are offered.
 */
export function ClaimFinder({ rows, found, search, onSearch }: ClaimFinderProps) {
  const words = useWords('claims');
  const format = useFormatting();
  const reasons = [...new Set(rows.flatMap(reasonsOf))].map((id) => [id, words.reason(id)] as const);
  const kinds = supportKinds.filter((kind) => rows.some(({ claim }) => claim?.support.kind === kind));
  const isNarrowed = search.text !== '' || search.reason !== undefined || search.support !== undefined;
  return (
    <search class="finder">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search.text}
        onInput={(event) => onSearch({ ...search, text: event.currentTarget.value })}
      />
      <Narrowing
        label={words.byReason}
        any={words.anyReason}
        options={reasons.sort(([, a], [, b]) => format.compare(a, b))}
        value={search.reason}
        onChange={(reason) => onSearch({ ...search, reason })}
      />
      <Narrowing
        label={words.bySupport}
        any={words.anySupport}
        options={kinds.map((kind): readonly [SupportKind, string] => [kind, words.support[kind]])}
        value={search.support}
        onChange={(support) => onSearch({ ...search, support })}
      />
      <p class="found" role="status">
        {isNarrowed && words.found(found, rows.length)}
      </p>
      {isNarrowed && (
        <button type="button" class="button quiet" onClick={() => onSearch(anyClaim)}>
          {words.clearSearch}
        </button>
      )}
    </search>
  );
}

interface NarrowingProps<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

function Narrowing<Value extends string>({ label, any, options, value, onChange }: NarrowingProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(options.find(([each]) => each === currentTarget.value)?.[0])}
    >
      <option value="">{any}</option>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
