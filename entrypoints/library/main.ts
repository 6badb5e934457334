import { startCatalogue } from '../../catalogue/client.ts';

// Started before the page's own code is even fetched: reading the notes is what takes the time.
const client = startCatalogue();
const { showLibrary } = await import('./library-page.tsx');
await showLibrary(client);
