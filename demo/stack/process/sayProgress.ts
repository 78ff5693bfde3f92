const startedAt = Date.now();

/** One line of progress with the time since the command's start, on standard error. */
export function sayProgress(text: string): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${text}\n`);
}
