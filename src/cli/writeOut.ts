/** Writes a whole text to standard output; a reader who has seen enough is no error. */
export function writeOut(text: string): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!isClosed(error)) {
      throw error;
    }
  });
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error && !isClosed(error) ? reject(error) : resolve()));
  });
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}
