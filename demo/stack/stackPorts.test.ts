import { createServer } from 'node:net';
import { assertPortsAreFree, choosePorts } from './stackPorts';

describe('choosePorts', () => {
  it('gives the usual ports, consecutive ones from a base, or free ones, never one twice', async () => {
    expect((await choosePorts('default')).prometheus).toBe(9090);
    expect(Object.values(await choosePorts(20_000))).toEqual(Array.from({ length: 12 }, (_, index) => 20_000 + index));
    const free = Object.values(await choosePorts('free'));
    expect(new Set(free).size).toBe(12);
    expect(Math.min(...free)).toBeGreaterThan(1023);
  });
});

describe('assertPortsAreFree', () => {
  it('names the port that is taken and what it is for', async () => {
    const ports = await choosePorts('free');
    await assertPortsAreFree(ports);
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(ports.loki, '127.0.0.1', resolve));
    await expect(assertPortsAreFree(ports)).rejects.toThrow(`port ${ports.loki} (loki) is in use`);
    await new Promise((resolve) => holder.close(resolve));
  });
});
