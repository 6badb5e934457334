import { BrandIcon } from '../brand-icon.tsx';
import { useWords } from '../words/words-context.ts';
import type { ArticleHeading } from '../views/popup.ts';

interface PopupHeaderProps {
  readonly article: ArticleHeading | undefined;
  readonly highlightsShown: boolean;
  /** Undefined where there is nothing to highlight. */
  readonly onHighlightsChange: ((shown: boolean) => void) | undefined;
  /** Undefined where the panel is open. */
  readonly onOpenPanel: (() => void) | undefined;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
}

export function PopupHeader({ article, highlightsShown, onHighlightsChange, ...open }: PopupHeaderProps) {
  const words = useWords('popup');
  // Every page needs a first heading; where there is no headline, it is our name.
  const Brand = article === undefined ? 'h1' : 'span';
  return (
    <header class="popup-head">
      <div class="popup-brand">
        <BrandIcon size={16} name="Claimlight" />
        <Brand class="outlet">{article?.outlet ?? 'Claimlight'}</Brand>
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
        {open.onOpenPanel !== undefined && (
          <HeaderButton name={words.openPanel} drawing={panelDrawing} onClick={open.onOpenPanel} />
        )}
        <HeaderButton name={words.openLibrary} drawing={libraryDrawing} onClick={open.onOpenLibrary} />
        <HeaderButton name={words.openSettings} drawing={settingsDrawing} onClick={open.onOpenSettings} />
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

const panelDrawing = 'M2 3h12v10H2zM10 3v10M12 5.5v0M12 8v0';
const libraryDrawing = 'M2.5 2.5h2.6v11H2.5ZM6.7 2.5h2.6v11H6.7ZM10.9 3.2l2.4-.6 2 10.3-2.4.6Z';
const settingsDrawing = 'M2 4.5h6M12 4.5h2M10 2.7v3.6M2 11.5h2M8 11.5h6M6 9.7v3.6';

interface HeaderButtonProps {
  readonly name: string;
  /** Path of a 16 by 16 drawing in strokes. */
  readonly drawing: string;
  readonly onClick: () => void;
}

function HeaderButton({ name, drawing, onClick }: HeaderButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path class="stroke" d={drawing} />
      </svg>
    </button>
  );
}
