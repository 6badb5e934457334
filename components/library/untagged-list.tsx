import { useState } from 'preact/hooks';
import type { Tag } from '../../annotation/model/annotation.ts';
import { TagButtons } from '../tag-buttons.tsx';
import type { UntaggedActions, UntaggedItem, UntaggedView } from '../views/untagged.ts';
import { useFormatting, useWords } from '../words/words-context.ts';

interface UntaggedListProps {
  readonly untagged: UntaggedView;
  readonly selected: ReadonlySet<string>;
  readonly actions: UntaggedActions;
}

/** Few readers have more; what is drawn beyond would keep the list below waiting. */
const firstDrawn = 20;

/** Claims that the reader noted something about and gave no tag, above those that have one. */
export function UntaggedList({ untagged: { items }, selected, actions }: UntaggedListProps) {
  const words = useWords('library');
  const [drawsAll, setDrawsAll] = useState(false);
  if (items.length === 0) return null;
  const drawn = drawsAll ? items : items.slice(0, firstDrawn);
  return (
    <details class="untagged" open>
      <summary>{words.untagged(items.length)}</summary>
      <ul>
        {drawn.map((item) => (
          <Untagged
            key={item.key}
            item={item}
            isSelected={selected.has(item.key)}
            onSelect={() => actions.onSelectUntagged(selected.symmetricDifference(new Set([item.key])))}
            onTag={(tag) => actions.onTagUntagged([item.key], tag)}
          />
        ))}
      </ul>
      {drawn.length < items.length && (
        <button type="button" class="button quiet" onClick={() => setDrawsAll(true)}>
          {words.showAll(items.length)}
        </button>
      )}
    </details>
  );
}

interface UntaggedProps {
  readonly item: UntaggedItem;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onTag: (tag: Tag) => void;
}

function Untagged({ item, isSelected, onSelect, onTag }: UntaggedProps) {
  const words = useWords('library');
  const { findingIs } = useWords('claims');
  const format = useFormatting();
  const { outlet, title, finding, links } = item;
  const facts = [
    outlet,
    title || words.untitled,
    format.day(item.changed),
    finding && findingIs(finding),
    links > 0 && words.links(links),
  ].filter((fact) => fact !== undefined && fact !== '' && fact !== false);
  return (
    <li>
      <input
        type="checkbox"
        class="untagged-check"
        checked={isSelected}
        aria-label={words.select(item.words.slice(0, 80))}
        onChange={onSelect}
      />
      <a class="untagged-words" href={item.link} target="_blank" rel="noopener noreferrer">
        <bdi lang={item.language || undefined}>{item.words}</bdi>
      </a>
      <p class="untagged-facts">{facts.join(' · ')}</p>
      {item.note !== '' && (
        <p class="untagged-note" dir="auto">
          {item.note}
        </p>
      )}
      <TagButtons tag={undefined} suggested={undefined} inTabOrder={true} onTag={onTag} onClear={() => undefined} />
    </li>
  );
}
