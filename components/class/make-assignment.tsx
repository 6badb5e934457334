import { useId, useState } from 'preact/hooks';
import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import { longestQuestion, longestTitle } from '../../class/model/assignment.ts';
import { TagIcon } from '../tag-icon.tsx';
import type { ClassActions, ClassView } from '../views/class.ts';
import { useWords } from '../words/words-context.ts';

interface MakeAssignmentProps {
  readonly form: ClassView['form'];
  readonly actions: ClassActions;
}

/** The teacher's form. What is typed is stored as it is typed; what is wrong is told once somebody wants the file. */
export function MakeAssignment({ form, actions }: MakeAssignmentProps) {
  const words = useWords('classes');
  const field = useId();
  const [isTried, setTried] = useState(false);
  const fault = isTried ? actions.faultIn(form) : undefined;
  const make = (to: 'file' | 'clipboard'): void => {
    setTried(true);
    actions.onMake(to);
  };
  return (
    <section class="panel">
      <h2>{words.make}</h2>
      <p class="hint">{words.makeHint}</p>
      <div class="export-form">
        <label class="field">
          <span>{words.title}</span>
          <input
            type="text"
            dir="auto"
            maxLength={longestTitle}
            value={form.title}
            onInput={(event) => actions.onForm({ ...form, title: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{words.question}</span>
          <textarea
            dir="auto"
            rows={2}
            maxLength={longestQuestion}
            value={form.question}
            onInput={(event) => actions.onForm({ ...form, question: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{words.articles}</span>
          <textarea
            rows={3}
            spellcheck={false}
            value={form.articles}
            aria-describedby={`${field}-fault`}
            onInput={(event) => actions.onForm({ ...form, articles: event.currentTarget.value })}
          />
        </label>
        <WhichTags tags={form.tags} onChange={(tags) => actions.onForm({ ...form, tags: [...tags] })} />
        <label class="choice">
          <input
            type="checkbox"
            checked={form.hidesOthers}
            onChange={() => actions.onForm({ ...form, hidesOthers: !form.hidesOthers })}
          />
          {words.hidesOthers}
        </label>
        <p id={`${field}-fault`} class="fault" role="alert">
          {fault !== undefined && words.fault[fault]}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button primary" onClick={() => make('file')}>
            {words.saveAssignment}
          </button>
          <button type="button" class="button" onClick={() => make('clipboard')}>
            {words.copyAssignment}
          </button>
        </div>
      </div>
    </section>
  );
}

interface WhichTagsProps {
  readonly tags: readonly Tag[];
  readonly onChange: (tags: readonly Tag[]) => void;
}

function WhichTags({ tags, onChange }: WhichTagsProps) {
  const words = useWords('classes');
  const { tag: names } = useWords('claims');
  return (
    <fieldset class="facet">
      <legend class="facet-name">{words.whichTags}</legend>
      {tagSchema.options.map((tag) => (
        <label key={tag} class="choice">
          <input
            type="checkbox"
            checked={tags.includes(tag)}
            onChange={() =>
              onChange(tagSchema.options.filter((each) => (each === tag ? !tags.includes(tag) : tags.includes(each))))
            }
          />
          <TagIcon of={tag} />
          {names[tag]}
        </label>
      ))}
    </fieldset>
  );
}
