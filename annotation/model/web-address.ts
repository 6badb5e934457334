/** The address as it may be kept: a name and password in it are the reader's, and say nothing of the page. */
export function withoutCredentials(address: string): string {
  if (!address.includes('@') || !URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}
