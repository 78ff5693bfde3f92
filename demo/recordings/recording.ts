/** What four real servers answered while one scenario was judged. */
export interface Recording {
  readonly scenario: string;
  /** The instant that was the present, ISO 8601. */
  readonly present: string;
  readonly exchanges: readonly Exchange[];
}

/** One request and its answer; `status` 0 where the server could not be reached, with the failure's message as body. */
export interface Exchange {
  readonly source: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly params: readonly (readonly [string, string])[];
  readonly status: number;
  readonly body: string;
}

/** Equal requests have equal keys, whatever the order of their parameters. */
export function keyOf({ source, method, path, params }: Omit<Exchange, 'status' | 'body'>): string {
  const sorted = [...params].map(([name, value]) => `${name}=${value}`).sort();
  return [source, method, path, ...sorted].join('\n');
}
