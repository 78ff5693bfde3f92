import { createReplacer, hideAddresses } from './createReplacer';

const replace = createReplacer(
  new Map([
    ['api', 'A'],
    ['api-2:8002', 'B'],
    ['/health', 'C'],
    ['/health/live', 'D'],
    ['eu', 'E'],
    ['Lost <*> of <*>', 'F'],
    ['***', 'G'],
  ])
);

describe('createReplacer', () => {
  it.each([
    ['a whole text', 'api', 'A'],
    ['a word', 'the api is up', 'the A is up'],
    ['a part of an id', 'healed-outage/api@2025', 'healed-outage/A@2025'],
    ['the longer one of two', 'api-2:8002 and api-2', 'B and A-2'],
    ['a path', 'GET /health', 'GET C'],
    ['the longer path', 'GET /health/live', 'GET D'],
    ['a line with holes', 'new: Lost <*> of <*>.', 'new: F.'],
    ['a short one that stands alone', 'eu', 'E'],
    ['a text without letters', '***', 'G'],
    ['each time', 'api, api', 'A, A'],
  ])('replaces %s', (_name, text, expected) => {
    expect(replace(text)).toBe(expected);
  });

  it.each([
    ['a part of a word', 'rapid apis, api_key, éapi'],
    ['a short one inside a sentence', 'eu west'],
    ['another case', 'API'],
    ['a longer path', '/healthy'],
  ])('leaves %s', (_name, text) => {
    expect(replace(text)).toBe(text);
  });

  it('takes as long with ten thousand values as with one', () => {
    const many = createReplacer(
      new Map(Array.from({ length: 10_000 }, (_, index) => [`pod-${index}-abc`, `label-${index}`]))
    );
    const text = Array.from({ length: 20_000 }, (_, index) => `pod-${index % 10_000}-abc`).join(' ');
    const from = process.cpuUsage();
    expect(many(text)).not.toContain('abc');
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(500);
  });
});

const hidden = (text: string): string => hideAddresses(text, () => '#');

describe('hideAddresses', () => {
  it.each([
    ['a URL', 'see https://shop.example/a?b=c#d, then', 'see #, then'],
    ['a URL at the end of a sentence', 'see https://shop.example/health.', 'see #.'],
    ['one of a database', 'jdbc:postgresql://db:5432/x', 'jdbc:#'],
    ['an e-mail address', 'ask ana.perez@shop.example!', 'ask #!'],
    ['an IPv4 address', 'from 10.0.0.12 to 10.0.0.13.', 'from # to #.'],
    ['one with its port', '127.0.0.1:44887 is not reached', '# is not reached'],
    ['a network', '10.0.0.0/8 refused', '# refused'],
    ['an IPv6 address', 'at 2001:db8::1 and ::1', 'at # and #'],
    ['one with its port', '[2001:db8::7]:9090', '#'],
    ['a whole one', '2001:0db8:0000:0000:0000:ff00:0042:8329', '#'],
    ['a host with its port', 'agente-api-prod-2:8002 restarted', '# restarted'],
    [
      'one before a colon',
      'agente-api-prod-2:8002: it grows; 10.0.0.1:80: down; ::1: up',
      '#: it grows; #: down; #: up',
    ],
    ['two in a selector', '{instance=~"api-1:8002|api-2:8002"}', '{instance=~"#|#"}'],
    ['a host with dots', 'db1.prod.internal is slow', '# is slow'],
    ['one of two parts', 'shop.example, shop.es', '#, #'],
    ['a service in a cluster', 'redis.default.svc.cluster.local:6379', '#'],
    ['letters of another script', 'größe.example', '#'],
  ])('hides %s', (_name, text, expected) => {
    expect(hidden(text)).toBe(expected);
  });

  it.each([
    ['a version', 'v1.8.0 after 2.42.0'],
    ['a version with a suffix', 'v1.8.0-rc.1, 3.7.8+build'],
    ['a decimal', '12.16 MB, 99.9 %, 1,024.5'],
    ['a time', '2025-10-23T03:15:00Z and 2025-10-23T16:47:00.000Z'],
    ['a clock', '10:02, from 03:33:10'],
    ['a rollout', 'v1.8.0@2025-10-23T03:23:00Z'],
    ['a round', 'morning-health-check@9.617h'],
    ['an operation of two words', 'db.query, pms.sync, movement.book'],
    ['the end of a sentence', 'It is over. Then: nothing.'],
    ['a path', '/api/v1/status'],
    ['a length', '[5m30s:1m]'],
    ['nothing', ''],
  ])('leaves %s', (_name, text) => {
    expect(hidden(text)).toBe(text);
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['dotted letters', 'a.'.repeat(50_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['colons', 'a:'.repeat(50_000)],
    ['hexadecimal colons', 'ab:'.repeat(30_000)],
    ['digits and dots', '1.'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['an address that never ends', `https://${'a'.repeat(100_000)}`],
    ['punctuation after one', `https://a${'.'.repeat(100_000)}`],
  ])('is done soon with a long word of %s', (_name, word) => {
    const from = process.cpuUsage();
    hidden(`${word} .:@`);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(500);
  });
});
