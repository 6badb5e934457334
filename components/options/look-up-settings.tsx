import { useId, useState } from 'preact/hooks';
import { builtInPlaces, mostOwnPlaces, type OwnPlace } from '../../settings/model/look-up-place.ts';
import { hostOfPlace, placeFault } from '../views/look-up.ts';
import { RemoveButton } from '../remove-button.tsx';
import type { OptionsSettings } from '../views/options.ts';
import type { OptionsWords } from '../words/tables/options.ts';
import { useLanguage, useWords } from '../words/words-context.ts';
import { Tick } from './choice.tsx';

interface LookUpSettingsProps {
  readonly lookUp: OptionsSettings['lookUp'];
  readonly onChange: (lookUp: OptionsSettings['lookUp']) => void;
}

/** The places to look a claim up: those that are built in, to be ticked, and those of the reader's own. */
export function LookUpSettingsView({ lookUp, onChange }: LookUpSettingsProps) {
  const { lookUpPlace } = useWords('claims');
  const words = useWords('options');
  const language = useLanguage();
  const { hidden, own } = lookUp;
  return (
    <>
      <ul class="place-list">
        {builtInPlaces.map((place) => (
          <li key={place}>
            <Tick
              label={lookUpPlace[place]}
              hint={hostOfPlace(place, language)}
              value={!hidden.includes(place)}
              onChange={(isShown) => onChange({ own, hidden: hiddenWith(hidden, place, isShown) })}
            />
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <ul class="site-list">
          {own.map((place) => (
            <li key={place.name}>
              <span>
                {place.name} <span class="hint">{place.address}</span>
              </span>
              <RemoveButton
                name={words.removePlace(place.name)}
                onClick={() => onChange({ hidden, own: own.filter((other) => other !== place) })}
              />
            </li>
          ))}
        </ul>
      )}
      <PlaceForm own={own} onAdd={(place) => onChange({ hidden, own: withPlace(own, place) })} />
    </>
  );
}

function hiddenWith(
  hidden: OptionsSettings['lookUp']['hidden'],
  place: (typeof builtInPlaces)[number],
  isShown: boolean,
): OptionsSettings['lookUp']['hidden'] {
  return builtInPlaces.filter((each) => (each === place ? !isShown : hidden.includes(each)));
}

/** A place of the same name takes the place of the one before: so it is edited. */
function withPlace(own: readonly OwnPlace[], place: OwnPlace): OwnPlace[] {
  return [...own.filter(({ name }) => name !== place.name), place];
}

interface PlaceFormProps {
  readonly own: readonly OwnPlace[];
  readonly onAdd: (place: OwnPlace) => void;
}

function PlaceForm({ own, onAdd }: PlaceFormProps) {
  const words = useWords('options');
  const id = useId();
  const [typed, setTyped] = useState<OwnPlace>({ name: '', address: '' });
  const [fault, setFault] = useState<keyof OptionsWords['placeFault']>();
  const add = (event: Event): void => {
    event.preventDefault();
    const place = { name: typed.name.trim(), address: typed.address.trim() };
    const found = faultOf(place, own);
    setFault(found);
    if (found !== undefined) return;
    onAdd(place);
    setTyped({ name: '', address: '' });
  };
  return (
    <form class="place-form" noValidate onSubmit={add}>
      <label for={`${id}-name`}>{words.placeName}</label>
      <input
        id={`${id}-name`}
        type="text"
        maxLength={60}
        value={typed.name}
        onInput={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
      />
      <label for={`${id}-address`}>{words.placeAddress}</label>
      <input
        id={`${id}-address`}
        type="text"
        inputMode="url"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={300}
        placeholder="https://example.org/search?q={words}"
        value={typed.address}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onInput={(event) => setTyped({ ...typed, address: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} class="hint">
        {words.placeHint}
      </p>
      <button type="submit" class="button">
        {words.addPlace}
      </button>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault !== undefined && words.placeFault[fault]}
      </p>
    </form>
  );
}

function faultOf({ name, address }: OwnPlace, own: readonly OwnPlace[]): keyof OptionsWords['placeFault'] | undefined {
  if (name === '') return 'no-name';
  if (own.length >= mostOwnPlaces && !own.some((other) => other.name === name)) return 'too-many';
  return placeFault(address);
}
