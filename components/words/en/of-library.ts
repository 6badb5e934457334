import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { classes } from './classes.ts';
import { failures } from './failures.ts';
import { files } from './files.ts';
import { library } from './library.ts';
import { libraryKeys } from './library-keys.ts';
import { pictures } from './pictures.ts';
import { refusals } from './refusals.ts';
import { templates } from './templates.ts';
import { threads } from './threads.ts';
import { together } from './together.ts';

/** The tables that the library shows. */
export const ofLibrary = {
  ...{ changes, claims, classes, failures, files, library },
  ...{ libraryKeys, pictures, refusals, templates, threads, together },
};
