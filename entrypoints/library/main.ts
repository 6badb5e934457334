import { openCatalogue } from '../../session/library/catalogue/open-catalogue.ts';
import { pageLife } from '../../session/page-life.ts';

// Started before the page's own code is even fetched: reading the notes is what takes the time.
const client = openCatalogue(pageLife);
const { showLibrary } = await import('./library-page.tsx');
await showLibrary(client);
