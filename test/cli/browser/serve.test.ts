import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../../src/cli/browser/serve.ts';

let server: Server;
beforeAll(async () => {
  server = await serve((url) => {
    if (url.pathname === '/slow') return { body: inPieces() };
    if (url.pathname === '/broken') throw new Error('the site is broken');
    return url.host === 'news.test' ? { body: url.href } : null;
  });
});
afterAll(() => server.close());

async function* inPieces() {
  yield '하나 ';
  yield '둘';
}

/** @param path a path, or the whole address as a proxy is asked */
function ask(path: string, host: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ port: server.port, host: '127.0.0.1', path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('serve', () => {
  it('answers for every host, asked as a server or as a proxy', async () => {
    const answer = { status: 200, body: 'http://news.test/a?b=1' };
    expect(await ask('/a?b=1', 'news.test')).toEqual(answer);
    expect(await ask('http://news.test/a?b=1', 'news.test')).toEqual(answer);
  });

  it('says that there is nothing at other addresses', async () => {
    expect((await ask('/a', 'other.test')).status).toBe(404);
  });

  it('sends piece by piece what comes so', async () => {
    expect(await ask('/slow', 'news.test')).toEqual({ status: 200, body: '하나 둘' });
  });

  it('outlives a site that throws', async () => {
    expect((await ask('/broken', 'news.test')).status).toBe(500);
    expect((await ask('/a', 'news.test')).status).toBe(200);
  });
});
