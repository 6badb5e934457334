import { useCallback, useState } from 'preact/hooks';

/** A sentence for screen readers, and the function that says another one. The same sentence can be said twice. */
export function useAnnouncement(): readonly [sentence: string, announce: (sentence: string) => void] {
  const [sentence, setSentence] = useState('');
  const announce = useCallback(
    // A live region is read out when it changes: a no-break space at the end makes the same sentence another one.
    (next: string) => setSentence((before) => (before === next ? `${next}\u00a0` : next)),
    [],
  );
  return [sentence, announce];
}

/** Where screen readers hear what was announced. */
export function Announcement({ sentence }: { readonly sentence: string }) {
  return (
    <p class="visually-hidden" role="status">
      {sentence}
    </p>
  );
}
