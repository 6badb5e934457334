import type { CatalogueCalls } from '../../../catalogue/calls.ts';
import { CatalogueService } from '../../../catalogue/service.ts';
import { answerAsWorker } from '../../../messaging/worker-calls.ts';
import { database } from '../../../storage/connection.ts';

/**
 * The catalogue in a worker of its own: reading 100,000 notes must not keep the page from answering. The page ends it.
 */
const { signal } = new AbortController();
answerAsWorker<CatalogueCalls>(new CatalogueService(database, signal).answers);
