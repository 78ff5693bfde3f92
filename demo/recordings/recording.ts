/** What real servers answered, kept for replay. Written by `npm run record`, never by hand. */
export interface Recording {
  readonly scenario: string;
  /** The present when it was made, ISO 8601. */
  readonly present: string;
  readonly exchanges: readonly Exchange[];
}

/** One request and its answer. `status` 0: the server was not reached, and `body` says why. */
export interface Exchange {
  /** Id of the plan's source. */
  readonly source: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly params: readonly (readonly [string, string])[];
  readonly status: number;
  readonly body: string;
}

/** Equal requests have equal keys, whatever the order of their parameters. */
export function toExchangeKey({ source, method, path, params }: Omit<Exchange, 'status' | 'body'>): string {
  return JSON.stringify([source, method, path, params.map((pair) => JSON.stringify(pair)).sort()]);
}
