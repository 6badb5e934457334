import type { ExportScope } from '../../components/views/library.ts';
import { askBackground } from '../../messaging/channels.ts';
import { annotationsByIds } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';
import { createClaimEdits } from '../claim-edits.ts';
import { EmptiedSession } from '../emptied-session.ts';
import { AddressSession } from './address-session.ts';
import { BackupSession } from './backup-session.ts';
import { CatalogueSession } from './catalogue/catalogue-session.ts';
import type { CatalogueClient } from './catalogue/open-catalogue.ts';
import { ChangesSession } from './changes-session.ts';
import { ClassSession } from './class-session.ts';
import { classSources } from './class-sources.ts';
import { ExportSession } from './export/export-session.ts';
import { ImportSession } from './import/import-session.ts';
import { NoticedSession } from './noticed-session.ts';
import { noticedSources } from './noticed-sources.ts';
import { OpenNoteSession } from './open-note-session.ts';
import { SelectionSession } from './selection-session.ts';
import { SharesSession } from './shares-session.ts';
import { storeUnstored } from './store-unstored.ts';
import { TemplatesSession } from './templates-session.ts';
import { ThreadSession } from './thread-session.ts';
import { TogetherSession } from './together-session.ts';
import { UntaggedSession } from './untagged-session.ts';
import { untaggedSources } from './untagged-sources.ts';

/** The parts of the library, each with a state of its own. */
export interface LibraryParts {
  readonly client: CatalogueClient;
  /** Shows a page of the web in a tab of its own. */
  readonly openPage: (address: string) => void;
  readonly address: AddressSession;
  readonly catalogue: CatalogueSession;
  readonly selection: SelectionSession;
  readonly shares: SharesSession;
  readonly changes: ChangesSession;
  readonly openNote: OpenNoteSession;
  readonly thread: ThreadSession;
  readonly exports: ExportSession;
  readonly imports: ImportSession;
  readonly templates: TemplatesSession;
  readonly backup: BackupSession;
  readonly emptied: EmptiedSession;
  readonly noticed: NoticedSession;
  readonly classroom: ClassSession;
  readonly together: TogetherSession;
  readonly untagged: UntaggedSession;
}

/** Joins the parts to the browser, until the signal aborts, and has stored what could not be stored before. */
export function openParts(client: CatalogueClient, signal: AbortSignal): LibraryParts {
  // What cannot be stored is kept; that the database cannot be read is told by the catalogue.
  storeUnstored().catch(() => undefined);
  const address = new AddressSession(signal);
  const catalogue = new CatalogueSession(client, address.snapshot.view);
  const selection = new SelectionSession();
  const changes = new ChangesSession(client, askBackground, () => selection.clear());
  const templates = new TemplatesSession(async (scope, count) => {
    const ids = await client.ask('ids', indexesOf(scope, { selection, catalogue }).slice(0, count));
    const found = await annotationsByIds(await database(), ids);
    return found.filter((annotation) => annotation !== undefined);
  });
  return {
    client,
    openPage: (address) => void open(address, '_blank', 'noopener'),
    address,
    catalogue,
    selection,
    changes,
    templates,
    shares: new SharesSession(client),
    openNote: new OpenNoteSession(createClaimEdits(askBackground), (work) => changes.attempt(work)),
    thread: new ThreadSession(askBackground),
    exports: new ExportSession(),
    imports: new ImportSession(() => templates.readAgain()),
    backup: new BackupSession(signal),
    emptied: new EmptiedSession(signal),
    classroom: new ClassSession(classSources),
    together: new TogetherSession(signal),
    untagged: new UntaggedSession(untaggedSources(changes), signal),
    noticed: new NoticedSession(
      noticedSources((work) => changes.attempt(work)),
      signal,
    ),
  };
}

/** The entries that an export is of, in order; of everything, those that are shown. */
export function indexesOf(
  scope: ExportScope,
  { selection, catalogue }: Pick<LibraryParts, 'selection' | 'catalogue'>,
): Uint32Array {
  return scope === 'selected' ? Uint32Array.from(selection.snapshot.selected) : catalogue.snapshot.shown.rows;
}
