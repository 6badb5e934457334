import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import { RemoveButton } from '../remove-button.tsx';
import { Choice } from './choice.tsx';
import { siteModes } from '../../settings/model/choices.ts';
import type { OptionsProps, OptionsSettings } from '../views/options.ts';

interface SiteSettingsProps {
  readonly sites: OptionsSettings['sites'];
  readonly hostOf: OptionsProps['hostOf'];
  readonly onChange: (sites: OptionsSettings['sites']) => void;
}

/** Where articles are read, and the list that goes with it. Each list is kept while the other is in use. */
export function SiteSettings({ sites, hostOf, onChange }: SiteSettingsProps) {
  const words = useWords('options');
  const list = sites.mode === 'only-listed' ? 'only' : 'never';
  return (
    <>
      <Choice
        label={words.whereToRead}
        names={words.siteMode}
        options={siteModes}
        value={sites.mode}
        onChange={(mode) => onChange({ ...sites, mode })}
      />
      {sites.mode !== 'everywhere' && (
        <SiteList
          hosts={sites[list]}
          hostOf={hostOf}
          onChange={(hosts) => onChange({ ...sites, [list]: hosts })}
          key={list}
        />
      )}
    </>
  );
}

interface SiteListProps {
  readonly hosts: readonly string[];
  readonly hostOf: OptionsProps['hostOf'];
  readonly onChange: (hosts: readonly string[]) => void;
}

function SiteList({ hosts, hostOf, onChange }: SiteListProps) {
  const words = useWords('options');
  const field = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    setFault(host === undefined ? words.noSite : '');
    if (host === undefined) return;
    onChange([...hosts.filter((each) => each !== host), host]);
    setTyped('');
  };
  return (
    <div class="sites">
      <form class="site-form" onSubmit={add} noValidate>
        <label for={field}>{words.site}</label>
        <input
          id={field}
          type="text"
          inputMode="url"
          autoCapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={fault !== ''}
          aria-describedby={`${field}-fault`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.addSite}
        </button>
        <p id={`${field}-fault`} class="fault" role="alert">
          {fault}
        </p>
      </form>
      {hosts.length === 0 ? (
        <p class="hint">{words.noSites}</p>
      ) : (
        <ul class="site-list">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <RemoveButton
                name={words.removeSite(host)}
                onClick={() => onChange(hosts.filter((each) => each !== host))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
