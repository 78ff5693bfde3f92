/** C0 and C1 controls, and the marks that turn the direction of text. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line of plain text: controls, escape sequences and direction marks become a space, so that a terminal obeys none. */
export function plainLine(text: string): string {
  return text.replace(CONTROLS, ' ');
}
