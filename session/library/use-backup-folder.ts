import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupState } from '../../components/views/backup.ts';
import { backupFolder, forgetBackupFolder, keepBackupFolder } from '../../backup/backup-folder.ts';
import { mayWriteInto } from '../../backup/folder-backup.ts';

/** Where the browser has the File System Access API. */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

interface Chosen {
  readonly folder: FileSystemDirectoryHandle;
  readonly isAllowed: boolean;
}

/** The folder that backups go to, if the reader chose one. */
export function useBackupFolder(): {
  folder: FileSystemDirectoryHandle | undefined;
  folderState: Pick<BackupState, 'folder' | 'canChooseFolder'>;
  choose: () => void;
  forget: () => void;
  /** Looks again whether we may write there. */
  look: () => void;
} {
  const [chosen, setChosen] = useState<Chosen>();
  const look = useCallback((): void => {
    void backupFolder().then(
      async (folder) => setChosen(folder && { folder, isAllowed: await mayWriteInto(folder) }),
      () => setChosen(undefined),
    );
  }, []);
  useEffect(look, [look]);
  const choose = useCallback((): void => {
    // To close the picker without a choice is an error to the browser, and none to us.
    const picked = (window as FolderPicker).showDirectoryPicker?.({ id: 'backups', mode: 'readwrite' });
    void picked?.then(keepBackupFolder).then(look, look);
  }, [look]);
  const forget = useCallback((): void => void forgetBackupFolder().then(look, look), [look]);
  const canChooseFolder = 'showDirectoryPicker' in window;
  return {
    folder: chosen?.folder,
    folderState: {
      canChooseFolder,
      ...(chosen && { folder: { name: chosen.folder.name, isAllowed: chosen.isAllowed } }),
    },
    choose,
    forget,
    look,
  };
}
