import { answerAsBackupWriter } from '../../backup/backup-writer.ts';

/** A page that nobody sees: a service worker can give a file no address to download it from, a page can. */
answerAsBackupWriter();
