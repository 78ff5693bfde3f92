import type { Evidence, Request } from '../../engine/model/evidence';
import type { AskOptions } from '../port';
import { linkSignal } from './linkSignal';

export interface Asking {
  readonly requests: readonly Request[];
  readonly options: AskOptions;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Never rejects. */
  readonly answer: (request: Request, signal: AbortSignal) => Promise<Evidence>;
}

/** Asks each request once, a few at a time, and tells of each answer as it comes. One answer for every id. */
export async function askAll({
  requests,
  options,
  concurrency,
  answer,
}: Asking): Promise<Readonly<Record<string, Evidence>>> {
  const answers: Record<string, Evidence> = {};
  const queue = [...new Map(requests.map((request) => [request.id, request])).values()];
  const link = linkSignal(options.signal);
  const work = async () => {
    for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
      const evidence = await answer(request, link.signal);
      answers[request.id] = evidence;
      options.onAnswer?.(request.id, evidence);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  link.unlink();
  return answers;
}
