/** By these a script reaches other machines: what `connect-src` governs, the cache that fetches, and WebRTC. */
const ways = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'sendBeacon'],
  ...['caches', 'RTCPeerConnection'],
];

/**
 * Gives away, for good, all by which this worker could reach another machine. Call it first: a worker's policy is the
 * manifest's, which is as wide as the page for WebDAV needs it.
 */
export function forbidConnections(scope: object = globalThis): void {
  for (const holder of [scope, 'navigator' in scope ? scope.navigator : undefined]) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const name of ways) if (name in holder) Object.defineProperty(holder, name, { value: undefined });
  }
}
