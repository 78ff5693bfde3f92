import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './isRunning';
import { startProcess } from './startProcess';
import { stopProcess } from './stopProcess';
import { waitUntilReady } from './waitUntilReady';

const PLAN = {
  name: 'waiter',
  command: process.execPath,
  args: ['-e', 'console.log("here"); setTimeout(() => {}, 60_000)'],
  readyUrl: 'http://127.0.0.1:1/',
};

describe('a started process', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dayone-'));

  afterAll(() => rmSync(dir, { recursive: true }));

  it('runs until it is stopped, and stopping it again does nothing', async () => {
    const started = await startProcess(PLAN, dir);
    expect(isRunning(started)).toBe(true);
    await stopProcess(started);
    expect(isRunning(started)).toBe(false);
    await stopProcess(started);
  });

  it('is not taken for another one that got its id', async () => {
    const started = await startProcess(PLAN, dir);
    const other = { ...started, argv: ['/usr/bin/other'] };
    expect(isRunning(other)).toBe(false);
    await stopProcess(other);
    expect(isRunning(started)).toBe(true);
    await stopProcess(started);
  });

  it('that ends while it starts is reported with the end of its log', async () => {
    const plan = { ...PLAN, name: 'broken', args: ['-e', 'console.error("no such thing"); process.exit(3)'] };
    const started = await startProcess(plan, dir);
    await expect(waitUntilReady({ plan, started, dir })).rejects.toThrow(
      /broken ended while it started[^]*no such thing/
    );
    expect(readFileSync(join(dir, 'broken.log'), 'utf8')).toContain('no such thing');
  });

  it('that cannot be started at all says so', async () => {
    await expect(startProcess({ ...PLAN, command: '/no/such/binary' }, dir)).rejects.toThrow('ENOENT');
    await sleep(0);
  });
});
