import fc from 'fast-check';
import { toRequest } from '../../src/engine/model/evidence';
import { HTTP_SERVERS, type HttpServer } from './httpServers';
import { readRecorded } from './readRecorded';

const runs = { seed: 7, numRuns: 300 };

async function statusOf({ create, hit }: HttpServer, body: string): Promise<string> {
  const request = toRequest('s', hit);
  const source = create({ id: 's', transport: async () => ({ status: 200, body }) });
  const { answers } = await source.ask([request], { signal: new AbortController().signal });
  return answers[request.id]?.status ?? 'missing';
}

describe.each(HTTP_SERVERS.map((server) => [server.name, server] as const))('%s', (_, server) => {
  const { body } = readRecorded(server.recorded[0]);

  it('answers something to any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        expect(['observed', 'absent', 'failed']).toContain(await statusOf(server, json));
      }),
      runs
    );
  });

  it('never takes a part of an answer for an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: body.trimEnd().length - 1 }), async (end) => {
        expect(await statusOf(server, body.slice(0, end))).toBe('failed');
      }),
      runs
    );
  });

  it('survives one changed character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: body.length - 1 }),
        fc.constantFrom('0', '"', '{', 'x', '-', ''),
        async (at, character) => {
          expect(['observed', 'absent', 'failed']).toContain(
            await statusOf(server, body.slice(0, at) + character + body.slice(at + 1))
          );
        }
      ),
      runs
    );
  });
});
