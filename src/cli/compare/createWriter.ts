/** Writes whole texts to a stream and waits where it cannot take more; false as soon as nobody reads it any longer. */
export type Write = (text: string) => Promise<boolean>;

/** A pipe whose reader has gone is no error: what was wanted of the output was read. */
export function createWriter(stream: NodeJS.WritableStream): Write {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const written = (text: string): Promise<void> => new Promise((resolve) => stream.write(text, () => resolve()));
  return async (text) => {
    if (failure === null) {
      await written(text);
    }
    return isOpen(failure);
  };
}

function isOpen(failure: NodeJS.ErrnoException | null): boolean {
  if (failure !== null && failure.code !== 'EPIPE') {
    throw failure;
  }
  return failure === null;
}
