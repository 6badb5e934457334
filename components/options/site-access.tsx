import { useWords } from '../words/words-context.ts';

/** Says that the browser itself narrows what is read, and lets the reader widen it. */
export function SiteAccess({ onAllow }: { readonly onAllow: () => void }) {
  const words = useWords('options');
  return (
    <div class="site-access">
      <p role="status">{words.accessNarrowed}</p>
      <button type="button" class="button" onClick={onAllow}>
        {words.allowSites}
      </button>
    </div>
  );
}
