import { useWords } from '../words/words-context.ts';
import type { OptionsProps } from '../views/options.ts';

/**
 * The browser's keys for our commands, which are changed there, and the keys of our own views, which are as they are.
 */
export function KeysView({ shortcuts, onOpenShortcuts }: Pick<OptionsProps, 'shortcuts' | 'onOpenShortcuts'>) {
  const all = useWords('claims');
  const library = useWords('libraryKeys');
  const words = useWords('options');
  return (
    <>
      {shortcuts.length > 0 && (
        <div class="keys-of">
          <h3>{words.keysOfEveryPage}</h3>
          <Keys keys={shortcuts.map(({ name = words.openPopup, key }) => [key, name])} />
          <button type="button" class="button" onClick={onOpenShortcuts}>
            {words.changeKeys}
          </button>
        </div>
      )}
      <div class="keys-of">
        <h3>{words.keysOfClaims}</h3>
        <Keys keys={all.keysList} />
      </div>
      <div class="keys-of">
        <h3>{words.keysOfLibrary}</h3>
        <Keys keys={library.keysList} />
      </div>
    </>
  );
}

function Keys({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  const words = useWords('options');
  if (keys.length === 0) return null;
  return (
    <dl class="shortcuts">
      {keys.map(([key, does]) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>{key === '' ? words.noKey : <kbd>{key}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
