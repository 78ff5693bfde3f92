import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SourceError, type TransportRequest } from '../../sources/port';
import { createHttpTransport } from './createHttpTransport';

const request: TransportRequest = { method: 'GET', path: '/api', params: [], signal: new AbortController().signal };

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

describe('createHttpTransport', () => {
  let server: Server;
  let respond: (response: ServerResponse) => void;
  let seen: Seen[];
  let base: string;

  beforeEach(async () => {
    seen = [];
    respond = (response) => response.end('ok');
    server = createServer((incoming, response) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        seen.push({
          method: incoming.method,
          url: incoming.url,
          headers: incoming.headers,
          body: Buffer.concat(parts).toString('utf8'),
        });
        respond(response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function failureOf(sent: Promise<unknown>) {
    const error: unknown = await sent.then(
      () => null,
      (reason: unknown) => reason
    );
    return error instanceof SourceError ? error.failure : error;
  }

  it('sends parameters in the address of a GET, below the base’s path', async () => {
    const transport = createHttpTransport({ baseUrl: `http://${base}/prom/` });
    expect(
      await transport({
        ...request,
        params: [
          ['query', 'a{b="c&d"}'],
          ['x', '1'],
        ],
      })
    ).toEqual({ status: 200, body: 'ok' });
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/prom/api?query=a%7Bb%3D%22c%26d%22%7D&x=1' });
  });

  it('sends parameters as the form of a POST', async () => {
    await createHttpTransport({ baseUrl: `http://${base}` })({
      ...request,
      method: 'POST',
      params: [['query', 'é + 1']],
    });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/api',
      body: 'query=%C3%A9+%2B+1',
      headers: { 'content-type': expect.stringContaining('application/x-www-form-urlencoded') },
    });
  });

  it('sends headers, and a user of the address as basic authentication', async () => {
    await createHttpTransport({ baseUrl: `http://me:s3%20cret@${base}`, headers: { 'x-scope-orgid': 'hotel' } })(
      request
    );
    expect(seen[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('me:s3 cret').toString('base64')}`,
      'x-scope-orgid': 'hotel',
    });
  });

  it('hands on an error status with its body', async () => {
    respond = (response) => response.writeHead(422).end('{"why":"é"}');
    expect(await createHttpTransport({ baseUrl: `http://${base}` })(request)).toEqual({
      status: 422,
      body: '{"why":"é"}',
    });
  });

  it('says that nothing listens there, without the password', async () => {
    server.close();
    const failure = await failureOf(
      createHttpTransport({ baseUrl: `http://me:s3cret@${base}`, headers: { authorization: 'Bearer t0ken' } })(request)
    );
    expect(failure).toEqual({ kind: 'unreachable', message: `${base} is not reached: nothing listens there` });
  });

  it('says that there is no such host', async () => {
    expect(await failureOf(createHttpTransport({ baseUrl: 'http://nothing.invalid' })(request))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('nothing.invalid is not reached'),
    });
  });

  it('says that the other side speaks another protocol', async () => {
    expect(await failureOf(createHttpTransport({ baseUrl: `https://${base}` })(request))).toMatchObject({
      kind: 'badResponse',
      message: `${base} does not speak this protocol: http or https?`,
    });
  });

  it('calls a connection that is cut in the middle unreachable', async () => {
    respond = (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 5);
    };
    expect(await failureOf(createHttpTransport({ baseUrl: `http://${base}` })(request))).toMatchObject({
      kind: 'unreachable',
    });
  });

  it('stops reading an answer that is too long', async () => {
    respond = (response) => {
      const more = (error?: Error | null): void => {
        if (!error && !response.destroyed) {
          response.write('x'.repeat(100_000), more);
        }
      };
      more();
    };
    expect(await failureOf(createHttpTransport({ baseUrl: `http://${base}`, maxBytes: 1024 * 1024 })(request))).toEqual(
      { kind: 'tooLarge', message: 'the answer is longer than 1 MB' }
    );
  });

  it('stops when it is cancelled', async () => {
    respond = () => undefined;
    const stop = new AbortController();
    const sent = createHttpTransport({ baseUrl: `http://${base}` })({ ...request, signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    expect(await failureOf(sent)).toMatchObject({ kind: 'cancelled' });
  });
});
