import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

export type Answer = {
  /** 200 when absent. */
  status?: number;
  /** "text/html; charset=utf-8" unless `content-type` is among them. */
  headers?: Record<string, string>;
  /** What arrives piece by piece is sent piece by piece: a page that is slow, or never ends. */
  body: string | Uint8Array | AsyncIterable<string>;
};

/** What stands at an address; null is "404 Not Found". */
export type Site = (url: URL) => Answer | null | Promise<Answer | null>;

export type Server = { port: number; close(): Promise<void> };

/**
 * Serves a site on loopback, on a port that is free. It answers for every host that a browser was told to look for
 * here: by mapped names (Chromium) or as an HTTP proxy (Firefox).
 */
export async function serve(site: Site): Promise<Server> {
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      // A browser that goes away in the middle of a page is normal.
      if (!response.destroyed) response.writeHead(500).end(String(error));
    });
  });
  // Whoever uses us as a proxy for https is told that there is none.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A proxy is asked by whole address, a server by path and Host.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const found = await site(url);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404 Not Found');
    return;
  }
  response.writeHead(found.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...found.headers,
  });
  if (typeof found.body === 'string' || found.body instanceof Uint8Array) response.end(found.body);
  else await pipeline(found.body, response);
}
