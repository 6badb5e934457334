/** True for an absolute IRI, as far as its form tells (RFC 3987). */
export function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value);
}
