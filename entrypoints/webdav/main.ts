import { serveWebdav } from '../../sync/webdav/serve.ts';

/** A page that nobody sees, in a frame of the library: the only one that may reach a server. */
serveWebdav();
