import { type Evidence, type Question, toRequest } from '../../src/engine/model/evidence';
import type { Source } from '../../src/sources/port';

/** The answer to one question. */
export async function askOne(source: Source, question: Question): Promise<Evidence> {
  const request = toRequest(source.id, question);
  const { answers } = await source.ask([request], { signal: new AbortController().signal });
  const evidence = answers[request.id];
  if (evidence === undefined) {
    throw new Error('no answer');
  }
  return evidence;
}
