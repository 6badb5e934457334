import { useId, useState } from 'preact/hooks';
import { everything, isNarrowed, type View } from '../../catalogue/model/view.ts';
import { nameInKey, ownKey } from '../../catalogue/model/person-key.ts';
import type { Shown } from '../../catalogue/model/shown.ts';
import { TagIcon } from '../tag-icon.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';
import { choicesWithUntagged } from '../views/choices-with-untagged.ts';
import type { UntaggedView } from '../views/untagged.ts';
import { FacetChoices } from './facet-choices.tsx';
import { Segments } from './segments.tsx';

interface FilterPanelProps {
  readonly view: View;
  readonly shown: Shown;
  readonly untagged: UntaggedView;
  readonly onView: (view: View) => void;
}

/** Every filter with what each of its choices would show. On a narrow page it is folded away until asked for. */
export function FilterPanel({ view, shown, untagged, onView }: FilterPanelProps) {
  const words = useWords('library');
  const { tag, finding, checkState, someone } = useWords('claims');
  const format = useFormatting();
  const [isOpen, setOpen] = useState(() => !matchMedia('(max-width: 42rem)').matches);
  const { trash, grouped, sort } = view;
  const choices = choicesWithUntagged(shown, untagged);
  const narrow = (change: Partial<View>): void => onView({ ...view, ...change });
  return (
    <details class="filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.filters}</summary>
      {isNarrowed(view) && (
        <button type="button" class="button" onClick={() => onView({ ...everything, trash, grouped, sort })}>
          {words.clearFilters}
        </button>
      )}
      {view.source !== '' && (
        <button type="button" class="button chosen-article" onClick={() => narrow({ source: '' })}>
          {words.onlyArticle(shown.articleTitle || view.source)} ×
        </button>
      )}
      <FacetChoices
        facet="tags"
        choices={choices.tags}
        chosen={view.tags}
        nameOf={(name) => tag[name as 'sourced']}
        iconOf={(name) => <TagIcon of={name as 'sourced'} />}
        onChange={(tags) => narrow({ tags: tags as View['tags'] })}
      />
      <FacetChoices
        facet="findings"
        choices={choices.findings}
        chosen={view.findings}
        nameOf={(name) => (name === 'none' ? words.noFinding : finding[name as 'wrong'])}
        onChange={(findings) => narrow({ findings: findings as View['findings'] })}
      />
      <FacetChoices
        facet="checks"
        choices={choices.checks}
        chosen={view.checks}
        nameOf={(name) => (name === 'none' ? words.noCheck : checkState[name as 'done'])}
        onChange={(checks) => narrow({ checks: checks as View['checks'] })}
      />
      <FacetChoices
        facet="states"
        choices={choices.states}
        chosen={view.states}
        nameOf={(name) => words.state[name as 'anchored']}
        onChange={(states) => narrow({ states: states as View['states'] })}
      />
      <Presence label={words.note} value={view.withNote} onChange={(withNote) => narrow({ withNote })} />
      <Presence
        label={words.evidence}
        value={view.withEvidence}
        onChange={(withEvidence) => narrow({ withEvidence })}
      />
      <Days view={view} onChange={narrow} />
      <FacetChoices
        facet="outlets"
        choices={choices.outlets}
        chosen={view.outlets}
        onChange={(outlets) => narrow({ outlets })}
      />
      <FacetChoices
        facet="authors"
        choices={choices.authors}
        chosen={view.authors}
        onChange={(authors) => narrow({ authors })}
      />
      <FacetChoices
        facet="people"
        choices={choices.people}
        chosen={view.people}
        nameOf={(key) => (key === ownKey ? words.byMe : nameInKey(key) || someone)}
        onChange={(people) => narrow({ people })}
      />
      <FacetChoices
        facet="languages"
        choices={choices.languages}
        chosen={view.languages}
        nameOf={(tag) => format.languageName(tag)}
        onChange={(languages) => narrow({ languages })}
      />
    </details>
  );
}

interface PresenceProps {
  readonly label: string;
  readonly value: View['withNote'];
  readonly onChange: (value: View['withNote']) => void;
}

function Presence({ label, value, onChange }: PresenceProps) {
  const words = useWords('library');
  return (
    <div class="facet presence">
      <span class="facet-name" aria-hidden="true">
        {label}
      </span>
      <Segments
        label={label}
        options={['any', 'yes', 'no']}
        value={value}
        names={{ any: words.any, yes: words.withIt, no: words.withoutIt }}
        onChange={onChange}
      />
    </div>
  );
}

function Days({ view, onChange }: { readonly view: View; readonly onChange: (change: Partial<View>) => void }) {
  const words = useWords('library');
  const id = useId();
  return (
    <fieldset class="facet days">
      <legend class="facet-name">{words.tagged}</legend>
      {(['from', 'to'] as const).map((end) => (
        <div key={end}>
          <label for={`${id}-${end}`}>{words[end]}</label>
          <input
            id={`${id}-${end}`}
            type="date"
            value={view[end]}
            onChange={(event) => onChange({ [end]: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
