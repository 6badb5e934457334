/**
 * The address without the name and password of https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1: they are the
 * reader's, and say nothing of the page. Browsers take a backslash for a slash.
 */
export function withoutUserInfo(address: string): string {
  return address.replace(/^(https?:[\\/]*)[^\\/?#]*@/i, '$1');
}
