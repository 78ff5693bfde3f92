import { ASKING_FLAGS, readFlags, toAskingOptions } from './askingOptions';

const parse = (args: readonly string[]): ReturnType<typeof toAskingOptions> =>
  toAskingOptions(readFlags(args, ASKING_FLAGS));

describe('toAskingOptions', () => {
  it('takes an address for each of the five servers', () => {
    const servers = ['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana'];
    const { addresses } = parse([
      '--plan',
      'p.yaml',
      ...servers.flatMap((server) => [`--${server}`, `http://host/${server}/`]),
    ]);
    expect(addresses).toEqual(Object.fromEntries(servers.map((server) => [server, `http://host/${server}`])));
  });

  it.each([
    [['--plan', 'p.yaml', '--datasource', 'http://host'], /datasource/],
    [['--plan', 'p.yaml', '--grafana', 'host:3000'], /--grafana is not an address/],
    [['--demo', 'hotel', '--grafana', 'http://host'], /addresses go with --plan/],
    [['--plan', 'p.yaml'], /at least one address/],
  ])('refuses %j', (args, message) => {
    expect(() => parse(args)).toThrow(message);
  });
});
