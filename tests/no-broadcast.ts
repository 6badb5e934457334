/**
 * Test files run side by side in threads, each with databases of its own under the name of the extension's. In Node a
 * BroadcastChannel reaches the other threads: Dexie would tell one file of what another has written.
 */
Reflect.deleteProperty(globalThis, 'BroadcastChannel');
