import { useId, useState } from 'preact/hooks';
import type { ArticleDetails, Target } from '../../annotation/model/annotation.ts';
import { areSameDetails, declaredOf, detailsOf } from '../../annotation/model/article-details.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import { Dialog } from './dialog.tsx';

interface DetailsFormProps {
  readonly target: Target;
  readonly onCorrect: (source: string, details: ArticleDetails) => void;
}

/** Opens what is kept of an article, to be put right by the reader. */
export function EditDetails(props: DetailsFormProps) {
  const words = useWords('library');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button quiet" onClick={() => setOpen(true)}>
        {words.editDetails}
      </button>
      {isOpen && (
        <Dialog title={words.editDetails} onClose={() => setOpen(false)}>
          <DetailsForm {...props} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

/** As in `articleDetailsSchema`. */
const longest = { title: 2000, outlet: 500, author: 500 } as const;

function DetailsForm({ target, onCorrect, onDone }: DetailsFormProps & { readonly onDone: () => void }) {
  const words = useWords('library');
  const format = useFormatting();
  const declared = declaredOf(target);
  const [details, setDetails] = useState(() => detailsOf(target));
  const keep = (kept: ArticleDetails): void => {
    onCorrect(target.source, kept);
    onDone();
  };
  return (
    <form
      class="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep(trimmed(details));
      }}
    >
      <p class="hint">{words.detailsHint}</p>
      {(['title', 'outlet', 'author'] as const).map((name) => (
        <Detail
          key={name}
          label={words.detail[name]}
          value={details[name] ?? ''}
          declared={declared[name] ?? ''}
          longest={longest[name]}
          onInput={(value) => setDetails({ ...details, [name]: value })}
        />
      ))}
      <Detail
        label={words.detail.published}
        type="date"
        value={dayOf(details.published)}
        declared={dayOf(declared.published)}
        declaredText={declared.published && format.day(declared.published)}
        onInput={(day) =>
          setDetails({ ...details, published: dayOf(declared.published) === day ? declared.published : day })
        }
      />
      <div class="dialog-actions">
        <button type="submit" class="button primary">
          {words.saveDetails}
        </button>
        {!areSameDetails(declared, details) && (
          <button type="button" class="button" onClick={() => keep(declared)}>
            {words.detailsAsDeclared}
          </button>
        )}
      </div>
    </form>
  );
}

interface DetailProps {
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly value: string;
  readonly declared: string;
  /** For people, if it is not written as such. */
  readonly declaredText?: string | undefined;
  readonly longest?: number;
  readonly onInput: (value: string) => void;
}

function Detail({
  label,
  type = 'text',
  value,
  declared,
  declaredText = declared,
  longest: most,
  onInput,
}: DetailProps) {
  const words = useWords('library');
  const id = useId();
  const isCorrected = value.trim() !== declared;
  const field = {
    value,
    maxLength: most,
    dir: 'auto',
    'aria-describedby': isCorrected ? id : undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  } as const;
  return (
    <label class="field">
      <span>{label}</span>
      {type === 'date' ? <input type="date" {...field} /> : <input type="text" {...field} />}
      {isCorrected && (
        <span class="hint" id={id}>
          {declared === '' ? words.nothingDeclared : words.declared(declaredText)}
        </span>
      )}
    </label>
  );
}

/** Of what a page declares, the day that a date field can show; empty if there is none. */
function dayOf(published = ''): string {
  return /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? '';
}

/** What is left empty is not there, but for a title and outlet, which may be empty. */
function trimmed({ title, outlet, author = '', published = '' }: ArticleDetails): ArticleDetails {
  return {
    title: title.trim(),
    outlet: outlet.trim(),
    ...(author.trim() !== '' && { author: author.trim() }),
    ...(published !== '' && { published }),
  };
}
