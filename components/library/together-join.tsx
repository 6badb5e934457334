import { useId, useState } from 'preact/hooks';
import type { PlaceKind, ServerEntry, SharedWithKind, TogetherActions, TogetherState } from '../views/together.ts';
import { useWords } from '../words/words-context.ts';
import { HintedField } from './hinted-field.tsx';
import { Passphrase } from './passphrase.tsx';

interface JoinProps {
  readonly together: TogetherState;
  readonly actions: TogetherActions;
}

/** Before notes are shared: with whom, through what, and under which passphrase. */
export function Join({ together: { canChooseFolder, running, login }, actions }: JoinProps) {
  const words = useWords('together');
  const [sharedWith, setSharedWith] = useState<SharedWithKind>('devices');
  const [through, setThrough] = useState<PlaceKind>(canChooseFolder ? 'folder' : 'server');
  const [server, setServer] = useState<ServerEntry>({ address: '', user: '', password: '' });
  return (
    <>
      <Choice
        legend={words.withWhom}
        choices={words.withWhomChoice}
        values={['devices', 'people']}
        value={sharedWith}
        onChoose={setSharedWith}
      />
      <p class="hint">{words.whatIsShared[sharedWith]}</p>
      {canChooseFolder ? (
        <Choice
          legend={words.through}
          choices={words.throughChoice}
          values={['folder', 'server']}
          value={through}
          onChoose={setThrough}
        />
      ) : (
        <p>{words.noFolder}</p>
      )}
      <p class="hint">{words.throughHint[through]}</p>
      {through === 'server' && <p class="hint">{words.logInHint}</p>}
      {through === 'server' && <ServerFields server={server} onChange={setServer} />}
      <Passphrase
        button={through === 'folder' ? words.chooseFolder : words.useServer}
        beside={words.backupFirst}
        sharedWith={sharedWith}
        isPrimary
        isDisabled={running !== undefined || login !== undefined}
        other={
          through === 'server'
            ? {
                button: words.logIn,
                onUse: (passphrase) => actions.onLogIn(server.address, passphrase, sharedWith),
              }
            : undefined
        }
        onUse={(passphrase) =>
          through === 'folder'
            ? actions.onChooseFolder(passphrase, sharedWith)
            : actions.onUseServer(server, passphrase, sharedWith)
        }
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, choices, values, value, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="facet">
      <legend class="facet-name">{legend}</legend>
      {values.map((each) => (
        <label key={each} class="choice">
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          {choices[each]}
        </label>
      ))}
    </fieldset>
  );
}

interface ServerFieldsProps {
  readonly server: ServerEntry;
  readonly onChange: (server: ServerEntry) => void;
}

function ServerFields({ server, onChange }: ServerFieldsProps) {
  const words = useWords('together');
  return (
    <div class="export-form">
      {(['address', 'user', 'password'] as const).map((name) => (
        <HintedField
          key={name}
          isSecret={name === 'password'}
          label={words.server[name]}
          hint={words.serverHint[name]}
          value={server[name]}
          onInput={(value) => onChange({ ...server, [name]: value })}
        />
      ))}
    </div>
  );
}
