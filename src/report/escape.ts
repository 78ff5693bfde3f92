/** C0 and C1 controls, separators of lines and paragraphs, and the marks that turn the direction of text. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** Halves of a character, which no encoding can write. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** One line of plain text: controls, escape sequences and direction marks become a space, so that a terminal obeys none. */
export function plainLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\ufffd');
}

/** What markup cannot hold, or must not obey: its own signs, controls, direction marks, half characters and non-characters. */
const UNSAFE_IN_MARKUP =
  /\r\n?|[&<>"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|\p{Noncharacter_Code_Point}/gu;

/** A superset that is found faster: most texts hold none. */
const MAYBE_UNSAFE_IN_MARKUP =
  /[&<>"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\uffff]/;

const ENTITIES: Readonly<Record<string, string>> = Object.freeze({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '\n',
  '\r\n': '\n',
});

/**
 * Text for HTML or SVG, between tags or within a double-quoted attribute. Nothing is dropped in silence: controls and marks that turn the
 * direction of text show by their number (`[U+202E]`), half a surrogate pair and a non-character as `�`.
 */
export function escapeMarkup(text: string): string {
  return MAYBE_UNSAFE_IN_MARKUP.test(text)
    ? text.replace(UNSAFE_IN_MARKUP, (sign) => ENTITIES[sign] ?? visibleSign(sign))
    : text;
}

function visibleSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0xd800 ? '\ufffd' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** An address that a reader may follow: `http` or `https`, without spaces, controls or direction marks; null for any other. */
export function webAddress(address: string | null): string | null {
  return address !== null &&
    /^https?:\/\/[^\s\u0000-\u0020\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"<>\\^`{|}]+$/i.test(address)
    ? address
    : null;
}

/**
 * What GitHub, GitLab or a wiki turns into a link, a mention, a reference or a picture without any markup, most of it after Markdown is
 * read, where a backslash is gone: addresses, e-mail, `@name`, `#1`, `GH-1`, `:name:`. Repetitions are bounded, so long words cost no more.
 */
const LINKED =
  /(?:(?:https?|ftp):\/\/|(?<![a-z\d+.-])[a-z][a-z\d+.-]{0,30}:\/\/|www\.|(?:mailto|xmpp|javascript|vbscript|data):)[^\s\\|`<>]*[^\s\\|`<>.,;:!?)\]}'"]|(?:(?<![\w.+%-])[\w.+%-]{1,64})?@[\w/-][\w/.-]*|[#!&$]\d+|\bGH-\d+|(?<![\w:]):[\w+-]{1,40}:(?![\w:])/gi;

/** Text for Markdown (GFM), on one line, for a paragraph, a list item or a table's cell: it reads as it is written and marks up nothing. */
export function markdownText(text: string): string {
  const line = plainLine(text).trim();
  const parts: string[] = [];
  let end = 0;
  for (const { 0: linked, index } of line.matchAll(LINKED)) {
    parts.push(withoutMarkup(line.slice(end, index)), markdownCode(linked));
    end = index + linked.length;
  }
  const whole = [...parts, withoutMarkup(line.slice(end))].join('');
  return whole
    .replace(/^(?=[-#=]|\+(?:\s|$))/, '\\')
    .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&\\')
    .replace(/#+$/, (signs) => signs.replace(/#/g, '\\#'));
}

function withoutMarkup(text: string): string {
  return text.replace(/[\\`*_~[\]<>|&${]/g, '\\$&');
}

/** Verbatim text for Markdown as a code span, on one line. */
export function markdownCode(text: string): string {
  const line = plainLine(text).trim();
  if (line === '') {
    return '';
  }
  const longest = (line.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** The same for a table's cell. A backslash before a pipe cannot be written in code there: such text stands as text. */
export function markdownCellCode(text: string): string {
  return text.includes('\\|') ? markdownText(text) : markdownCode(text).replaceAll('|', '\\|');
}

/** Where a spreadsheet would calculate (OWASP, "CSV injection"), also behind a semicolon, which is its separator in many languages. */
const FORMULA = /(^|;)(\s*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20])/g;

/** A value of a CSV file (RFC 4180) on one line; null and what is not a number are empty. A number is never taken for a formula. */
export function csvField(value: string | number | null): string {
  if (value === null || typeof value === 'number') {
    return value !== null && Number.isFinite(value) ? String(value) : '';
  }
  const line = plainLine(value).replace(FORMULA, "$1$2'");
  return /[",;]|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** Between a mark and its word; it is not seen, and the two are no command any more. */
const GAP = '\u200b';

/**
 * Text for a message in Slack, Teams or Mattermost, on one line and cut at a length: it mentions nobody (`@here`, `<!channel>`), hides no
 * address behind words and begins no list, quotation or heading.
 */
export function chatText(text: string, longest: number): string {
  const all = [...plainLine(text).trim()];
  const line = all.length > longest ? `${all.slice(0, longest - 1).join('')}…` : all.join('');
  const still = line
    .replace(/<(?=\S)/g, '‹')
    .replace(/@(?=\S)/g, `@${GAP}`)
    .replace(/\](?=[([])/g, `]${GAP}`);
  return still.replace(/`{3,}/g, "'''").replace(/^(?=[-+#=>*_~|`]|\d+[.)](?:\s|$))/, GAP);
}
