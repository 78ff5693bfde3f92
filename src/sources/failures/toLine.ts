const MAX_LENGTH = 300;

/** A server's own words as one short line without credentials: `user:password@` is taken out of addresses. */
export function toLine(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\/\/[^/@\s"]*@/g, '//')
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
