const W = '\\p{L}\\p{N}_';
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `(?:${OCTET}\\.){3}${OCTET}`;
const PART = `[${W}](?:[${W}-]*[${W}])?`;
const HEX = '[0-9a-f]{1,4}';
const HEXES = `(?:${HEX}(?::${HEX}){0,6})?`;

/** Times and versions are matched so that nothing inside them is taken for an address. Each begins where no word goes on before it. */
const FORMS: Readonly<Record<string, string>> = Object.freeze({
  time: '(?<!\\d)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?',
  url: `(?<![${W}+.-])[a-z][a-z0-9+.-]*://[^\\s"'\`<>{}|\\\\^)\\]…]*[^\\s"'\`<>{}|\\\\^)\\]….,;:!?]`,
  mail: `(?<![${W}.+%-])[${W}.+%-]+@${PART}(?:\\.${PART})*\\.\\p{L}{2,}(?![${W}-])`,
  ipv6: `(?<![${W}:.])\\[?(?=[0-9a-f:]*[0-9a-f])(?:(?:${HEX}:){7}${HEX}|${HEXES}::(?:${IPV4}|${HEXES}))(?:%[${W}]+)?\\]?(?::\\d{1,5})?(?![${W}]|:[${W}])`,
  ipv4: `(?<![${W}.])${IPV4}(?::\\d{1,5}|/\\d{1,2})?(?![${W}]|\\.\\d)`,
  version: `(?<![${W}.-])v?\\d+(?:\\.\\d+)+(?:[-+.]?\\p{L}+[.\\d]*)?(?![${W}-]|\\.[${W}])`,
  port: `(?<![${W}.@:-])${PART}(?:\\.${PART})*:\\d{2,5}(?![${W}]|:[${W}]|\\.\\d)`,
  host: `(?<![${W}.@-])(?:${PART}\\.)+(?:xn--[a-z0-9-]+|\\p{L}{2,})(?![${W}-])`,
});

const ADDRESS = new RegExp(
  Object.entries(FORMS)
    .map(([name, form]) => `(?<${name}>${form})`)
    .join('|'),
  'giu'
);

/** Last parts by which two words joined by a dot are a host and not an operation or a field, beside those of two letters. */
const LAST_PARTS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'edu',
  'gov',
  'mil',
  'int',
  'info',
  'biz',
  'dev',
  'app',
  'cloud',
  'xyz',
  'online',
  'site',
  'shop',
  'tech',
  'local',
  'localhost',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'lan',
  'corp',
  'home',
  'svc',
  'cluster',
  'example',
  'test',
  'invalid',
  'arpa',
  'onion',
]);

/**
 * Puts a name in the place of each address in a text: URLs, e-mail addresses, IPv4 and IPv6, `host:port`, and hosts with dots. Two words
 * joined by a dot are a host only by a known last part; versions, times and decimals stay.
 */
export function hideAddresses(text: string, nameOf: (address: string) => string): string {
  return /[.:@]/.test(text)
    ? text.replace(ADDRESS, (match, ...rest) => (isAddress(match, formOf(rest)) ? nameOf(match) : match))
    : text;
}

function formOf(rest: readonly unknown[]): string {
  const groups = rest.at(-1);
  return typeof groups === 'object' && groups !== null
    ? (Object.entries(groups).find(([, found]) => found !== undefined)?.[0] ?? '')
    : '';
}

function isAddress(match: string, form: string): boolean {
  switch (form) {
    case 'time':
    case 'version':
      return false;
    case 'port':
      return /\p{L}/u.test(match);
    case 'host':
      return isHost(match);
    default:
      return true;
  }
}

function isHost(match: string): boolean {
  const parts = match.split('.');
  const last = parts.at(-1) ?? '';
  return parts.length > 2 || LAST_PARTS.has(last.toLowerCase()) || /^(?:[a-z]{2}|[A-Z]{2}|xn--.*)$/.test(last);
}
