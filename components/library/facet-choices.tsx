import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet } from '../../catalogue/model/facet.ts';
import type { Choice } from '../../catalogue/model/shown.ts';
import { useFormatting, useWords } from '../words/words-context.ts';

/** Choices listed at once; the rest is found by typing. */
const listed = 8;

interface FacetChoicesProps {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly nameOf?: (name: string) => string;
  readonly iconOf?: (name: string) => ComponentChildren;
  readonly onChange: (chosen: string[]) => void;
}

/** A filter of which several choices can be made, each with the number it would show. */
export function FacetChoices({ facet, choices, chosen, nameOf = (name) => name, iconOf, onChange }: FacetChoicesProps) {
  const words = useWords('library');
  const format = useFormatting();
  const [typed, setTyped] = useState('');
  if (choices.length === 0) return null;
  const wanted = format.lowerCase(typed.trim());
  const fitting = choices.filter(
    ({ name }) => chosen.includes(name) || format.lowerCase(nameOf(name)).includes(wanted),
  );
  const inSight = fitting.filter(({ name }, at) => at < listed || chosen.includes(name));
  const toggle = (name: string): void =>
    onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  return (
    <fieldset class="facet" data-facet={facet}>
      <legend class="facet-name">{words.facet[facet]}</legend>
      {choices.length > listed && (
        <input
          type="text"
          class="facet-find"
          aria-label={words.findChoice(words.facet[facet])}
          placeholder={words.findChoice(words.facet[facet])}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {inSight.map(({ name, count }) => (
        <label key={name} class="choice" title={nameOf(name)}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          {iconOf?.(name)}
          <span class="choice-name" dir="auto">
            {nameOf(name)}
          </span>
          <span class="choice-count">{format.number(count)}</span>
        </label>
      ))}
      {fitting.length > inSight.length && <p class="hint">{words.moreChoices(fitting.length - inSight.length)}</p>}
    </fieldset>
  );
}
