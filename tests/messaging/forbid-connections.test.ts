import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { forbidConnections } from '../../messaging/forbid-connections.ts';

it('a worker gives away all by which it could connect, own or inherited, and cannot take it back', () => {
  class Scope {
    navigator = Object.create({ sendBeacon: () => true, language: 'en' }) as object;
    WebSocket = Array;
    name = 'worker';
    fetch(): Promise<string> {
      return Promise.resolve(this.name);
    }
  }
  const scope = new Scope();
  forbidConnections(scope);
  expect(scope).toMatchObject({ fetch: undefined, WebSocket: undefined });
  expect(scope.navigator).toMatchObject({ sendBeacon: undefined, language: 'en' });
  expect(scope.name).toBe('worker');
  expect(() => {
    scope.fetch = () => Promise.resolve('');
  }).toThrow(TypeError);
});

it('each page but the one for WebDAV forbids connections before it loads anything', () => {
  const pages = globSync('entrypoints/*/index.html');
  const open = pages.filter((page) => {
    const html = readFileSync(page, 'utf8');
    const at = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`);
    return at < 0 || /<(?:script|link|style|body)/.test(html.slice(0, at));
  });
  expect(pages.length).toBeGreaterThan(5);
  expect(open).toEqual(['entrypoints/webdav/index.html']);
});
