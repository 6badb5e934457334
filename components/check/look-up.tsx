import { useContext, useState } from 'preact/hooks';
import { LookUpContext } from '../look-up-context.ts';
import { lookUpLinks, type LookUpClaim, type LookUpLink } from '../views/look-up.ts';
import { useWords } from '../words/words-context.ts';

interface LookUpProps {
  readonly claim: LookUpClaim;
  /** A place was opened. */
  readonly onLookUp: () => void;
}

/**
 * Links to the reader's places, the first of them in sight, filled with the claim's words, or with those of them that
 * the reader has selected. Nothing is asked of anyone until one is opened, in a tab of its own.
 */
export function LookUp({ claim, onLookUp }: LookUpProps) {
  const words = useWords('claims');
  const places = useContext(LookUpContext);
  const [selected, setSelected] = useState('');
  const [first, ...others] = lookUpLinks(places, { ...claim, quote: selected === '' ? claim.quote : selected });
  const select = (): void => setSelected(selectedOf(claim.quote));
  const open = (event: MouseEvent): void => {
    // The left and the middle button open a link.
    if (event.button <= 1) onLookUp();
  };
  if (first === undefined) return null;
  const hint = selected === '' ? words.lookUpHint : words.lookUpSelected(selected);
  return (
    // Pressing something takes the selection away.
    <div class="look-up" onPointerDownCapture={select} onKeyDownCapture={select}>
      <p>
        <span class="detail-head">{words.lookUp}</span> <PlaceLink link={first} title={hint} onOpen={open} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>{words.otherPlaces}</summary>
          <p class="hint">{hint}</p>
          <ul class="look-up-places">
            {others.map((link) => (
              <li key={`${link.name} ${link.href}`}>
                <PlaceLink link={link} onOpen={open} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface PlaceLinkProps {
  readonly link: LookUpLink;
  readonly title?: string;
  readonly onOpen: (event: MouseEvent) => void;
}

function PlaceLink({ link: { name, isBuiltIn, href, host }, title, onOpen }: PlaceLinkProps) {
  const words = useWords('claims');
  return (
    <>
      <a href={href} title={title} target="_blank" rel="noopener noreferrer" onClick={onOpen} onAuxClick={onOpen}>
        {isBuiltIn ? words.lookUpPlace[name as 'web'] : name}
      </a>{' '}
      <span class="look-up-host">{host}</span>
    </>
  );
}

/** The words of the claim that are selected in this view; empty if none are. */
function selectedOf(quote: string): string {
  const text = getSelection()?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
  return quote.replaceAll(/\s+/g, ' ').includes(text) ? text : '';
}
