import { useOptionsWords } from '../words/options-words.ts';
import type { OptionsProps } from '../views/options.ts';

type StorageViewProps = Pick<OptionsProps, 'storage' | 'persistenceRefused' | 'onAskToPersist'>;

/** The room the notes take, and whether the browser has promised to keep them. */
export function StorageView({ storage, persistenceRefused, onAskToPersist }: StorageViewProps) {
  const words = useOptionsWords();
  if (storage === undefined) return <p class="hint">{words.askingBrowser}</p>;
  const { used, available, isPersistent } = storage;
  const size = (bytes: number): string => byteCount(bytes, words.language);
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

/** "1.4 MB", in the reader's language. */
function byteCount(bytes: number, language: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1));
  const style = { style: 'unit', unit: units[step] ?? 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(bytes / 1000 ** (step + 1));
}
