import { tagSchema, type Tag } from '../annotation/model/annotation.ts';
import { TagIcon } from './tag-icon.tsx';
import { keyOfTag } from './views/tag-keys.ts';
import { useWords } from './words/words-context.ts';

interface TagButtonsProps {
  readonly tag: Tag | undefined;
  readonly suggested: Tag | undefined;
  /** False for the buttons of a row that Tab should pass over. */
  readonly inTabOrder: boolean;
  readonly onTag: (tag: Tag) => void;
  readonly onClear: () => void;
}

/** The three judgements. Pressing the one that is set takes it away again. */
export function TagButtons({ tag, suggested, inTabOrder, onTag, onClear }: TagButtonsProps) {
  const words = useWords('claims');
  return (
    <div class="tag-buttons">
      {tagSchema.options.map((each) => (
        <button
          key={each}
          type="button"
          class="tag-button"
          data-tag={each}
          data-suggested={suggested === each && tag === undefined}
          aria-pressed={tag === each}
          title={tag === each ? words.clearTag : `${words.tagMeaning[each]} (${words.tagKey(keyOfTag[each])})`}
          tabIndex={inTabOrder ? 0 : -1}
          onClick={() => (tag === each ? onClear() : onTag(each))}
        >
          <TagIcon of={each} />
          <span class="tag-word">{words.tag[each]}</span>
        </button>
      ))}
    </div>
  );
}
