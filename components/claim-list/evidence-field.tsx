import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { webUrlSchema, type Evidence } from '../../annotation/model/annotation.ts';
import { useWords } from '../words/words-context.ts';
import { RemoveButton } from '../remove-button.tsx';
import type { LinkFault } from '../words/tables/claims.ts';
import { addressWords, readLink } from './evidence-link.ts';
import type { TakenTexts } from '../views/taken-text.ts';
import { useKeptCaret } from './kept-caret.ts';
import type { TypedText } from './typed-text.ts';

interface EvidenceFieldProps {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly stored: string;
  readonly typed: TypedText;
  readonly taken?: TakenTexts | undefined;
  /** `shown` is what the field showed before. */
  readonly onPendingChange: (text: string, shown: string) => void;
  readonly onAdd: (url: string) => void;
  readonly onRemove: (url: string) => void;
}

/** The links to what the reader found, and a field for one more; half a link is kept as it is typed. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { id, evidence, stored, typed, taken, onPendingChange, onAdd, onRemove } = props;
  const words = useWords('claims');
  const field = useId();
  const [fault, setFault] = useState<LinkFault>();
  const [, drawAgain] = useState(0);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (fault !== undefined) told.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);
  const current = (): string => typed.current(id, stored, taken && { text: taken.evidenceText, nth: taken.nth });
  const text = current();
  const line = useKeptCaret<HTMLInputElement>(text);
  const input = (value: string): void => {
    const shown = current();
    typed.type(id, value);
    setFault(undefined);
    drawAgain((times) => times + 1);
    onPendingChange(value, shown);
  };
  const add = (): void => {
    const link = readLink(
      text,
      evidence.map(({ url }) => url),
    );
    if ('fault' in link) {
      setFault(link.fault);
      return;
    }
    onAdd(link.url);
    input('');
  };
  return (
    <div class="field">
      <div class="field-head">
        <label for={field}>{words.evidence}</label>
      </div>
      <EvidenceList evidence={evidence} onRemove={onRemove} />
      <form
        class="evidence-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          id={field}
          ref={line}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={words.evidencePlaceholder}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${field}-fault`}
          onInput={(event) => input(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.addEvidence}
        </button>
      </form>
      <p id={`${field}-fault`} class="fault" role="alert" ref={told}>
        {fault !== undefined && words.linkFault[fault]}
      </p>
    </div>
  );
}

function EvidenceList({ evidence, onRemove }: Pick<EvidenceFieldProps, 'evidence' | 'onRemove'>) {
  const words = useWords('claims');
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence-list">
      {evidence.map(({ url, title, quote, stance }) => (
        <li key={url}>
          <div class="evidence-item">
            {stance !== undefined && <span class="evidence-stance">{words.stance[stance]}</span>}
            <EvidenceLink url={url} title={title} />
            {quote !== undefined && quote !== '' && <q dir="auto">{quote}</q>}
          </div>
          <RemoveButton name={words.removeEvidence(addressWords(url))} onClick={() => onRemove(url)} />
        </li>
      ))}
    </ul>
  );
}

/** Checked once more here: whatever the way it came in, no other address than one of the web becomes a link. */
function EvidenceLink({ url, title }: Pick<Evidence, 'url' | 'title'>) {
  if (!webUrlSchema.safeParse(url).success) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {title ?? addressWords(url)}
    </a>
  );
}
