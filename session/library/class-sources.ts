import { changeAssignments, readAssignments } from '../../settings/assignments.ts';
import { everyAnnotation } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';
import { ownCreator } from '../../storage/own-installation.ts';
import { allReadings } from '../../storage/readings.ts';
import { copyText } from '../copy-text.ts';
import { saveFile } from '../save-file.ts';
import { classFolder } from './class-folder.ts';
import type { ClassSources } from './class-session.ts';

/** What a class has of the browser. */
export const classSources: ClassSources = {
  readAssignments,
  changeAssignments,
  everyNote: async function* () {
    yield* everyAnnotation(await database());
  },
  readings: async () => allReadings(await database()),
  creator: async (name) => ownCreator(await database(), name),
  saveFile,
  copy: copyText,
  folder: classFolder,
};
