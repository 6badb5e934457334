/** Where the browser itself takes no encryption for what stays on this machine: https://w3c.github.io/webappsec-secure-contexts/ */
const onThisMachine = ['localhost', '127.0.0.1'];

/**
 * The address of a folder as the reader typed it, with a slash at its end; undefined for one that cannot be used.
 * Password and notes would go in the clear without encryption: that is for this machine only.
 */
export function serverAddress(typed: string): string | undefined {
  const trimmed = typed.trim();
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && onThisMachine.includes(hostname));
  return isSafe ? `${origin}${pathname.replace(/\/*$/, '')}/` : undefined;
}

/** The address of a Nextcloud, of that which the reader typed of it; undefined for one that cannot be used. */
export function nextcloudAddress(typed: string): string | undefined {
  return serverAddress(typed)?.replace(/(?<=\/)(?:index|remote)\.php\/.*$/, '');
}
