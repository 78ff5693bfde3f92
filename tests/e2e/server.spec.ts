import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as ask } from 'node:http';
import { expect, test } from '../browser/previewTest';
import { startPreview } from '../browser/startPreview';

interface Asked {
  readonly path: string;
  readonly headers?: Record<string, string>;
}

/** Asks with the path as it is; a browser would take `..` out. */
async function statusOf(address: string, { path, headers = {} }: Asked): Promise<number> {
  const { hostname, port } = new URL(address);
  const asked = ask({ hostname, port, path, headers });
  asked.end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

test('the server gives out its own folders only', async ({ preview }) => {
  const outside = [
    '/preview/../../package.json',
    '/preview/..%2f..%2fpackage.json',
    '/recordings/../../package.json',
    '/public/plugins/dayone-readiness-app/../package.json',
    '/recordings/%',
    '/package.json',
  ];
  expect(await Promise.all(outside.map((path) => statusOf(preview, { path })))).toEqual(outside.map(() => 404));
  expect(await statusOf(preview, { path: '/public/plugins/dayone-readiness-app/plugin.json' })).toBe(200);
});

test('a nested plugin has its own module below its id, and no chunk of the app', async ({ preview }) => {
  expect(await statusOf(preview, { path: '/public/plugins/dayone-score-panel/module.js' })).toBe(200);
  expect(await statusOf(preview, { path: '/public/plugins/dayone-score-panel/chunk-000000000000.js' })).toBe(404);
});

test('foreign pages are refused', async ({ preview }) => {
  expect(await statusOf(preview, { path: '/hotel', headers: { Host: 'example.org' } })).toBe(403);
  expect(
    await statusOf(preview, {
      path: '/live-servers/prometheus/api/v1/query',
      headers: { Origin: 'http://example.org' },
    })
  ).toBe(403);
});

test('a port that is taken is passed over', async () => {
  const first = await startPreview();
  const second = await startPreview([], new URL(first.url).port);
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
  await Promise.all([first.stop(), second.stop()]);
});

for (const [flags, complaint] of [
  [['--prometheus', 'localhost'], 'dayone: --prometheus "localhost" is not an address such as http://localhost:9090'],
  [
    ['--prometheus', 'http://localhost:9090'],
    'dayone: live servers need both --plan FILE and at least one address, such as --prometheus http://localhost:9090',
  ],
  [['--plan', 'no-such.yaml', '--prometheus', 'http://localhost:9090'], 'dayone: --plan no-such.yaml: no such file'],
  [['--port', '1'], "dayone: Unknown option '--port'"],
] as const) {
  test(`npm start ${flags.join(' ')} is one clear line`, async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs', ...flags]);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    const [code] = await once(child, 'close');
    expect(said.trim()).toBe(complaint);
    expect(code).toBe(64);
  });
}
