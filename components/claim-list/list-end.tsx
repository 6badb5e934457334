import { useWords } from '../words/words-context.ts';

/** Below the last claim: how to add one that is missing, and the keys. */
export function ListEnd() {
  const words = useWords('claims');
  return (
    <aside class="list-end" aria-label={words.keys}>
      <p>{words.selectFirst}</p>
      <dl class="keys">
        {words.keysList.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
