/** `<D:href>` of RFC 4918, 14.7, under whatever prefix the server gives the namespace. */
const href = /<(?:[\w.-]+:)?href(?:\s[^<>]*)?>([^<>]*)<\//g;

/** What is asked of each file: no more than that it is there. */
export const listingRequest =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>';

/**
 * The names in a server's answer to PROPFIND, the folder's own among them. Only the addresses are looked for: without a
 * parser there are no entities that a hostile server could have expanded.
 */
export function namesIn(multistatus: string): string[] {
  return Array.from(multistatus.matchAll(href), ([, address = '']) => nameIn(address.trim())).filter(
    (name) => name !== '',
  );
}

/** The last part of a path or an address. */
function nameIn(address: string): string {
  const last = address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
