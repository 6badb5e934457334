import { useWords } from '../words/words-context.ts';
import type { ArticleHeading } from './popup-props.ts';

interface PopupHeaderProps {
  readonly article: ArticleHeading | undefined;
  readonly highlightsShown: boolean;
  /** Undefined where there is nothing to highlight. */
  readonly onHighlightsChange: ((shown: boolean) => void) | undefined;
}

export function PopupHeader({ article, highlightsShown, onHighlightsChange }: PopupHeaderProps) {
  const words = useWords();
  return (
    <header class="popup-head">
      <div class="popup-brand">
        <span class="outlet">{article?.outlet ?? 'Claimlight'}</span>
        {onHighlightsChange !== undefined && (
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={highlightsShown}
            onClick={() => onHighlightsChange(!highlightsShown)}
          >
            <span class="switch-track" aria-hidden="true" />
            {words.highlights}
          </button>
        )}
      </div>
      {article !== undefined && (
        <h1
          class="headline"
          dir="auto"
          lang={article.language === '' ? undefined : article.language}
          title={article.title}
        >
          {article.title}
        </h1>
      )}
    </header>
  );
}
