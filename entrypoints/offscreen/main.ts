import { answerAsBackupWriter } from '../../backup/backup-channel.ts';
import { backupAddress } from '../../backup/backup-address.ts';

/** A page that nobody sees: a service worker can give a file no address to download it from, a page can. */
answerAsBackupWriter({ writeBackup: backupAddress });
