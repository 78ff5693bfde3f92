import { SourceError } from '../../sources/port';

/** The text of a response; stops reading beyond `maxBytes` with a `SourceError` (`tooLarge`). */
export async function readBody(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) {
    return '';
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new SourceError({
        kind: 'tooLarge',
        message: `the answer is longer than ${Math.floor(maxBytes / 1024 / 1024)} MB`,
      });
    }
    parts.push(decoder.decode(chunk.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
