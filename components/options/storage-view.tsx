import { useFormatting, useWords } from '../words/words-context.ts';
import type { OptionsProps } from '../views/options.ts';

type StorageViewProps = Pick<OptionsProps, 'storage' | 'persistenceRefused' | 'onAskToPersist'>;

/** The room the notes take, and whether the browser has promised to keep them. */
export function StorageView({ storage, persistenceRefused, onAskToPersist }: StorageViewProps) {
  const words = useWords('options');
  const format = useFormatting();
  if (storage === undefined) return <p class="hint">{words.askingBrowser}</p>;
  const { used, available, isPersistent } = storage;
  const size = (bytes: number): string => format.bytes(bytes);
  return (
    <div class="storage">
      <p>{words.storageUsed(size(used), available === undefined ? undefined : size(available))}</p>
      {available !== undefined && (
        <meter min={0} max={available} value={used} aria-label={words.storageMeter}>
          {size(used)}
        </meter>
      )}
      <p class="promise" data-kept={isPersistent}>
        {isPersistent ? words.promised : words.notPromised}
      </p>
      {!isPersistent && (
        <button type="button" class="button" onClick={onAskToPersist}>
          {words.askToKeep}
        </button>
      )}
      <p role="status" class="hint">
        {persistenceRefused && !isPersistent && words.refused}
      </p>
    </div>
  );
}
