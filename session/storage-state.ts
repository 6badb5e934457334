import { useEffect, useState } from 'preact/hooks';
import { readStorageState } from '../backup/storage-state.ts';
import type { StorageState } from '../components/views/storage-state.ts';

interface StorageHold {
  readonly storage: StorageState | undefined;
  /** True after the browser was asked to keep the notes and did not promise it. */
  readonly isRefused: boolean;
  readonly askToPersist: () => void;
}

/** What the browser says of the room that our notes take, and whether it keeps them come what may. */
export function useStorageState(): StorageHold {
  const [storage, setStorage] = useState<StorageState>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void readStorageState().then(setStorage), []);
  const ask = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    setStorage(await readStorageState());
  };
  return { storage, isRefused, askToPersist: () => void ask() };
}
