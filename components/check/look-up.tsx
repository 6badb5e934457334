import { useContext, useRef, useState } from 'preact/hooks';
import { LookUpContext } from '../look-up-context.ts';
import { lookUpLinks, type LookUpClaim } from '../views/look-up.ts';
import { useWords } from '../words/words-context.ts';

interface LookUpProps {
  readonly claim: LookUpClaim;
  /** A place was opened. */
  readonly onLookUp: () => void;
}

/**
 * Links to the reader's places, filled with the claim's words, or with those of them that the reader has selected.
 * Nothing is asked of anyone until one is opened, in a tab of its own.
 */
export function LookUp({ claim, onLookUp }: LookUpProps) {
  const words = useWords('claims');
  const places = useContext(LookUpContext);
  const [selected, setSelected] = useState('');
  const summary = useRef<HTMLElement>(null);
  const quote = selected === '' ? claim.quote : selected;
  const open = (event: MouseEvent): void => {
    // The left and the middle button open a link.
    if (event.button <= 1) onLookUp();
  };
  return (
    <details class="look-up">
      <summary
        ref={summary}
        // Pressing it takes the selection away.
        onPointerDown={() => setSelected(selectedOf(claim.quote))}
        onKeyDown={() => setSelected(selectedOf(claim.quote))}
      >
        <span class="detail-head">{words.lookUp}</span>
      </summary>
      <p class="hint">{selected === '' ? words.lookUpHint : words.lookUpSelected(selected)}</p>
      <ul class="look-up-places">
        {lookUpLinks(places, { ...claim, quote }).map(({ name, isBuiltIn, href, host }) => (
          <li key={`${name} ${href}`}>
            <a href={href} target="_blank" rel="noopener noreferrer" onClick={open} onAuxClick={open}>
              {isBuiltIn ? words.lookUpPlace[name as 'web'] : name}
            </a>{' '}
            <span class="look-up-host">{host}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The words of the claim that are selected in this view; empty if none are. */
function selectedOf(quote: string): string {
  const text = getSelection()?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
  return quote.replaceAll(/\s+/g, ' ').includes(text) ? text : '';
}
