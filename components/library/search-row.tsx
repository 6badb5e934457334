import { useEffect, useId, useRef } from 'preact/hooks';
import { sortOrders, type View } from '../../catalogue/model/view.ts';
import { isTyping } from '../claim-list/keys.ts';
import { useWords } from '../words/words-context.ts';
import { Segments } from './segments.tsx';

interface SearchRowProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Search, order and arrangement; `/` anywhere on the page puts the cursor into the search. */
export function SearchRow({ view, onView }: SearchRowProps) {
  const words = useWords('library');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    const focusSearch = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', focusSearch);
    return () => document.removeEventListener('keydown', focusSearch);
  }, []);
  const sortNamed = (name: string): void => {
    const sort = sortOrders.find((each) => each === name);
    if (sort !== undefined) onView({ ...view, sort });
  };
  return (
    <search class="search-row">
      <label class="visually-hidden" for={id}>
        {words.search}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        class="search-field"
        autoComplete="off"
        spellcheck={false}
        placeholder={words.searchHint}
        value={view.text}
        onInput={(event) => onView({ ...view, text: event.currentTarget.value })}
      />
      <Segments
        label={words.shelf}
        options={['notes', 'trash']}
        value={view.trash ? 'trash' : 'notes'}
        names={{ notes: words.kept, trash: words.trash }}
        onChange={(shelf) => onView({ ...view, trash: shelf === 'trash' })}
      />
      <Segments
        label={words.arrange}
        options={['grouped', 'flat']}
        value={view.grouped ? 'grouped' : 'flat'}
        names={{ grouped: words.byArticle, flat: words.oneList }}
        onChange={(arrangement) => onView({ ...view, grouped: arrangement === 'grouped' })}
      />
      <select aria-label={words.sortBy} value={view.sort} onChange={(event) => sortNamed(event.currentTarget.value)}>
        {sortOrders.map((sort) => (
          <option key={sort} value={sort}>
            {words.sort[sort]}
          </option>
        ))}
      </select>
    </search>
  );
}
