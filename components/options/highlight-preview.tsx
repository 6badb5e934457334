import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import type { OptionsProps, OptionsSettings } from '../views/options.ts';

interface HighlightPreviewProps {
  readonly settings: OptionsSettings;
  readonly onDrawn: OptionsProps['onPreviewDrawn'];
}

/** A few lines of an invented article, painted as the page will be: with the same highlights, on light and on dark. */
export function HighlightPreview({ settings: { highlightStyle, palette }, onDrawn }: HighlightPreviewProps) {
  const words = useWords('options');
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (preview.current !== null) onDrawn(preview.current);
  }, [highlightStyle, palette, words, onDrawn]);
  return (
    <figure class="preview">
      <figcaption>{words.preview}</figcaption>
      <div class="preview-pages" ref={preview}>
        {['light', 'dark'].map((theme) => (
          <p key={theme} class="preview-page" data-theme={theme} aria-hidden={theme === 'dark'}>
            {words.previewLines.map(([paint, line]) => (
              <span key={line}>
                <span data-paint={paint}>{line}</span>{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
    </figure>
  );
}
